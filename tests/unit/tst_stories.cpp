// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole incidents, scripted, and every word that is told of them. The expected texts stand in tests/data/stories, one
// file a case, and are checked by hand against the script. Refresh them with
//     POSTMORTEM_REFRESH_GOLDEN=1 tst_stories

#include "tests/support/casescript.h"
#include "tests/support/golden.h"
#include "tests/support/stories.h"
#include "tests/support/testmain.h"

#include <QObject>
#include <QStringList>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

QString label(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString wordsOf(const CaseSnapshot& snap, const Incident& incident)
{
    QStringList lines{QStringLiteral("title: ") + text(incident.title),
                      QStringLiteral("verdict: ") + text(incident.verdict),
                      QStringLiteral("severity: ") + label(name(incident.severity)),
                      QStringLiteral("confidence: ") + label(name(incident.confidence)),
                      QStringLiteral("over: ") + QLatin1StringView(incident.over ? "yes" : "no"),
                      QStringLiteral("steps:")};
    for (const Incident::Step& step : incident.steps)
        lines += QStringList{QStringLiteral("  ") + label(name(step.phase)), text(toIsoUtc(step.at)), text(step.text),
                             step.where.line > 0 ? text(snap.cite(step.where)) : QStringLiteral("no line of its own")}
                     .join(QStringLiteral(" | "));
    lines += {QStringLiteral("story:"), QStringLiteral("  ") + text(incident.story), QStringLiteral("reasons:")};
    for (const std::string& reason : incident.reasons)
        lines += QStringLiteral("  ") + text(reason);
    lines += QStringLiteral("alternatives:");
    for (const std::string& alternative : incident.alternatives)
        lines += QStringLiteral("  ") + text(alternative);
    return lines.join(u'\n') + u'\n';
}

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void told_data()
    {
        QTest::addColumn<CaseScript (*)()>("script");
        for (const Story& story : stories())
            QTest::newRow(story.name) << story.script;
    }

    void told()
    {
        using Script = CaseScript (*)();
        QFETCH(Script, script);
        const auto snap = script().analyse();
        QVERIFY(!snap->incidents.empty());
        QStringList all;
        for (const Incident& incident : snap->incidents)
            all += wordsOf(*snap, incident);
        const QString name = QStringLiteral("stories/%1.txt").arg(QLatin1StringView(QTest::currentDataTag()));
        const QByteArray difference = goldenDifference(name, all.join(u'\n'));
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void noAccusationWithoutEvidence() { QVERIFY(strangePlace().analyse()->incidents.empty()); }

    /// On a list before the attack: only what came after it is told as its consequence.
    void blacklistedBefore()
    {
        CaseScript script = harvest();
        script.blocked("old.example", when(2)).blocked("old.example", when(10, 30));
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        const auto& steps = snap->incidents[0].steps;
        const auto step = std::ranges::find(steps, Incident::Phase::Blacklisted, &Incident::Step::phase);
        QVERIFY(step != steps.end());
        QCOMPARE(step->at, when(12));
        QCOMPARE(text(step->text),
                 QStringLiteral("Remote servers refused mail from your server: 2 replies name a block "
                                "list, as 2 replies before the relaying did."));
        QCOMPARE(steps.front().phase, Incident::Phase::Probe);
    }
};

POSTMORTEM_TEST(StoriesTest)
#include "tst_stories.moc"
