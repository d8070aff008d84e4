// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report says where the logs leave a doubt: times that are known to be no later only, incidents that may go on,
// proofs without times, and several rules for one kind of finding.

#include "model/report/buildreport.h"
#include "model/report/plaintext.h"

#include "tests/support/casescript.h"
#include "tests/support/stories.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

/// One section, as text.
QString reportOf(const CaseScript& script, ReportSection id)
{
    const auto snap = script.analyse();
    const auto lines = linesOf(script, *snap);
    ReportDocument document = buildReport(*snap, lines.get(), {}, {});
    std::erase_if(document.sections, [&](const DocumentSection& section) { return section.id != id; });
    return toPlainText(document);
}

/// Thirty failures, and two hours later spam whose lines are the only ones that tell a sign-in.
CaseScript signsInWithMail()
{
    CaseScript script;
    script.fails("203.0.113.9", Protocol::Smtp, "sales", when(8), 30, 1);
    for (int i = 0; i < 10; ++i)
        script.sends("203.0.113.9", "sales",
                     {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20, .signsIn = true}, when(10, i));
    return script;
}

} // namespace

class ReportDoubtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openedAtTheLatest()
    {
        const CaseScript script = signsInWithMail();
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        QVERIFY(snap->incidents[0].story.contains("At 10:00:00, 203.0.113.9 had opened sales after 30 failures."));
        QVERIFY(reportOf(script, ReportSection::Verdict)
                    .contains(QStringLiteral("sales was opened at 2026-03-02 10:00:00 at the latest, by SMTP")));
        QVERIFY(reportOf(script, ReportSection::Accounts).contains(QStringLiteral("10:00:00 at the latest")));
        const QString figures = reportOf(script, ReportSection::KeyFigures);
        QVERIFY2(figures.contains(QStringLiteral("From first guess to password found: at most 2 h")),
                 qPrintable(figures));
        QVERIFY(figures.contains(QStringLiteral("From sign-in to first spam: –")));
    }

    void openedThen()
    {
        CaseScript script = signsInWithMail();
        script.signsIn("203.0.113.9", Protocol::Smtp, "sales", when(8, 1));
        QVERIFY(!reportOf(script, ReportSection::Accounts).contains(QStringLiteral("at the latest")));
        const QString figures = reportOf(script, ReportSection::KeyFigures);
        QVERIFY(figures.contains(QStringLiteral("From first guess to password found: 60 s")));
        QVERIFY(figures.contains(QStringLiteral("From sign-in to first spam: 1 h 59 min")));
    }

    /// The last thing seen of what may go on is no end.
    void whatMayGoOnHasNoEnd()
    {
        CaseScript script;
        script.fails("203.0.113.9", Protocol::Pop3, "info", when(8), 30, 1);
        QVERIFY(reportOf(script, ReportSection::Timeline).contains(QStringLiteral("Last event | ")));
        script.worksFrom("192.0.2.20", "anna", 3);
        QVERIFY(reportOf(script, ReportSection::Timeline).contains(QStringLiteral("Ended | ")));
    }

    void furtherIncidentsMayGoOn()
    {
        CaseScript script;
        for (int i = 1; i <= 4; ++i)
            script.fails("203.0." + std::to_string(i) + ".1", Protocol::Pop3, "user" + std::to_string(i),
                         when(0, 40 * i), 30 - i, 2);
        QVERIFY(reportOf(script, ReportSection::Summary).contains(QStringLiteral("; it may still be going on")));
        script.worksFrom("192.0.2.20", "anna", 3);
        QVERIFY(!reportOf(script, ReportSection::Summary).contains(QStringLiteral("; it may still be going on")));
    }

    /// Without times no event is found again, but the line is known.
    void proofsWithoutTimes()
    {
        CaseScript script;
        script.failsAs({}, Protocol::Pop3, names(30), TimeUs(), 0);
        QVERIFY(!script.analyse()->findings.empty());
        QVERIFY(reportOf(script, ReportSection::Excerpts).contains(QStringLiteral("login-failed")));
    }

    /// A guessing is proven by what failed, though its strongest line is what fitted.
    void guessingIsProvenByFailures()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 2));
        const QString excerpts = reportOf(script, ReportSection::Excerpts);
        const qsizetype harvest = excerpts.indexOf(QStringLiteral("POP3 harvest by 203.0.113.66"));
        QVERIFY2(harvest > excerpts.indexOf(QStringLiteral("Password of test was found")), qPrintable(excerpts));
        QVERIFY(excerpts.sliced(harvest).contains(QStringLiteral("login-failed 203.0.113.66")));
    }

    void everyRuleInForceIsNamed()
    {
        CaseScript script;
        script.fails("203.0.113.9", Protocol::Pop3, "info", when(8), 30, 1);
        for (int i = 0; i < 5; ++i)
            script.fails("198.51.100.7", Protocol::Pop3, "root", when(0, 37 * i + i * i), 1);
        const auto snap = script.analyse();
        QCOMPARE(std::ranges::count(snap->findings, FindingKind::LoginGuessing, &Finding::kind), 2);
        const QString method = reportOf(script, ReportSection::Method);
        for (const Finding& finding : snap->findings)
            QVERIFY2(method.contains(QString::fromStdString(finding.rule)), finding.rule.c_str());
    }
};

POSTMORTEM_TEST(ReportDoubtTest)
#include "tst_reportdoubt.moc"
