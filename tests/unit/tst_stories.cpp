// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole incidents, scripted, and every word that is told of them. The expected texts stand in tests/data/stories, one
// file a case, and are checked by hand against the script. Refresh them with
//     POSTMORTEM_REFRESH_GOLDEN=1 tst_stories

#include "model/analysis/story.h"
#include "tests/support/casescript.h"
#include "tests/support/golden.h"
#include "tests/support/stories.h"
#include "tests/support/testmain.h"

#include <QObject>
#include <QStringList>

#include <algorithm>
#include <string>
#include <vector>

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
                                "list, as 2 replies did before this relaying."));
        QCOMPARE(steps.front().phase, Incident::Phase::Probe);
    }

    /// A reply to somebody else's mail is no consequence of this incident.
    void refusedMailOfOthers()
    {
        CaseScript script = harvest();
        script.sends("192.0.2.20", "anna", {.from = "anna@ours.example"}, when(12, 10));
        const auto anna = static_cast<std::uint32_t>(script.builder.messages().size() - 1);
        script.blocked("bl.example", when(12, 20));
        for (std::size_t i = script.builder.events().size(); i-- > 0;) {
            Event reply = script.builder.events().at(i);
            if (reply.kind != EventKind::Deferred && reply.kind != EventKind::Bounced)
                continue;
            reply.message = MessageId(anna);
            reply.time = when(12, 30);
            script.builder.add(reply);
            break;
        }
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        const auto step =
            std::ranges::find(snap->incidents[0].steps, Incident::Phase::Blacklisted, &Incident::Step::phase);
        QCOMPARE(text(step->text), QStringLiteral("Remote servers began to refuse mail from your server: 3 replies "
                                                  "name a block list."));
        QCOMPARE(step->until, when(12, 20));
    }

    /// Nothing has ended while the same addresses still come: to read the mailbox, or to send in vain.
    void theyComeBack()
    {
        CaseScript script = harvest();
        const TimeUs before = script.analyse()->incidents.at(0).last;
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(14));
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(14, 5));
        script.relayRefused("203.0.113.66", "q@far.example", when(15));
        script.relayRefused("203.0.113.99", "q@far.example", when(16)); // somebody else
        script.worksFrom("192.0.2.20", "anna", 4);
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        const Incident& incident = snap->incidents[0];
        QVERIFY(before < when(14));
        QCOMPARE(incident.last, when(15));
        const QString story = text(incident.story);
        QVERIFY2(story.contains(QStringLiteral("At 14:00:00, 2 more sign-ins as test followed, by 203.0.113.66. At "
                                               "15:00:00, 203.0.113.66 tried to relay and was refused: 1 recipient. "
                                               "At 15:00:00, it ended;")),
                 qPrintable(story));
    }

    /// Who guesses at two names and opens one has relayed as that one only.
    void triedIsNotOpened()
    {
        const auto snap = harvest().analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        QCOMPARE(text(snap->incidents[0].title), QStringLiteral("Spam relayed as test"));
        Incident incident = snap->incidents[0];
        const auto anna = std::ranges::find_if(
            snap->accounts, [&](const Account& account) { return snap->text(account.name) == "anna"; });
        QVERIFY(anna != snap->accounts.end());
        Finding guess;
        guess.kind = FindingKind::DistributedGuessing;
        guess.accounts = {AccountId(static_cast<std::size_t>(anna - snap->accounts.begin()))};
        incident.findings.push_back(snap->findings.size());
        incident.accounts.push_back(guess.accounts[0]);
        snap->findings.push_back(guess);
        const std::vector<AccountId> opened = openedIn(*snap, incident);
        QCOMPARE(opened.size(), 1U);
        QCOMPARE(snap->accountName(opened[0]), std::string_view("test"));
    }

    /// Of two opened accounts the title names the one that was used to relay.
    void openedIsNotUsed()
    {
        CaseScript script = harvest();
        script.fails("203.0.113.66", Protocol::Pop3, "bert", when(10, 2), 25, 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "bert", when(10, 4));
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        QCOMPARE(openedIn(*snap, snap->incidents[0]).size(), 2U);
        QCOMPARE(text(snap->incidents[0].title), QStringLiteral("Spam relayed as test"));
    }
};

POSTMORTEM_TEST(StoriesTest)
#include "tst_stories.moc"
