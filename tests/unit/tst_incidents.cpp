// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Findings joined into incidents and told as a story, and the analysis as a whole: the same input gives the same case.
//
// The words of the sample's incident stand in tests/data/sample-incident.txt. Refresh that file with
//     POSTMORTEM_REFRESH_GOLDEN=1 tst_incidents storyOfTheSample

#include "model/analysis/incidents.h"

#include "tests/support/casescript.h"
#include "tests/support/golden.h"
#include "tests/support/samplecase.h"
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

/// Everything that the analysis says, in words: two cases with the same words are the same.
QStringList words(const CaseSnapshot& snap)
{
    QStringList all;
    for (const Finding& finding : snap.findings) {
        all += text(finding.title + " | " + finding.text + " | " + finding.rule);
        for (const auto& [key, value] : finding.counts)
            all += text(key + '=' + std::to_string(value));
        for (const Evidence& proof : finding.evidence)
            all += text(snap.cite(proof.where) + ' ' + proof.note);
    }
    for (const Incident& incident : snap.incidents)
        all += text(incident.title + " | " + incident.story + " | " + incident.verdict);
    for (const WhatIf& whatIf : snap.whatIfs)
        all += text(whatIf.policy + ": " + whatIf.text);
    for (const std::string& limit : snap.limits)
        all += text(limit);
    for (const Address& address : snap.addresses)
        all += text(address.ip.toString() + ' ' + std::to_string(address.verdicts) + ' '
                    + std::to_string(address.recipients) + ' ' + std::to_string(int(address.severity)));
    for (const Message& message : snap.messages)
        all += text(std::string(name(message.authority)) + ' ' + std::to_string(message.relayed));
    return all;
}

QString told(const Incident& incident)
{
    QStringList lines{text(incident.title),
                      text(incident.verdict),
                      text(std::string(name(incident.severity)) + ", confidence "
                           + std::string(name(incident.confidence)) + (incident.over ? ", over" : ", may go on")),
                      QString(),
                      text(incident.story),
                      QString()};
    for (const Incident::Step& step : incident.steps)
        lines += text(std::string(name(step.phase)) + " | " + toIsoUtc(step.at) + " | " + step.text);
    lines += QString();
    for (const std::string& reason : incident.reasons)
        lines += text("+ " + reason);
    for (const std::string& alternative : incident.alternatives)
        lines += text("- " + alternative);
    return lines.join(u'\n') + u'\n';
}

CaseScript stolenPassword()
{
    CaseScript script;
    script.worksFrom("192.0.2.20", "anna", 2);
    script.relayRefused("203.0.113.66", "q@far.example", when(9, 30));
    script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
    script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 5));
    script.signsIn("198.51.100.23", Protocol::Smtp, "test", when(11));
    for (int i = 0; i < 8; ++i)
        script.sends("198.51.100.23", "test", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 40},
                     when(11, i));
    script.blocked("bl.example", when(12));
    return script;
}

std::vector<Incident::Phase> phasesOf(const Incident& incident)
{
    std::vector<Incident::Phase> phases;
    for (const Incident::Step& step : incident.steps)
        phases.push_back(step.phase);
    phases.erase(std::unique(phases.begin(), phases.end()), phases.end());
    return phases;
}

} // namespace

class IncidentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storyOfTheSample()
    {
        const SampleCase sample = sampleCase();
        const auto snap = analyseAgain(*sample.snapshot, sample.snapshot->settings);
        QVERIFY(!snap->incidents.empty());
        QString all;
        for (const Incident& incident : snap->incidents)
            all += (all.isEmpty() ? QString() : QStringLiteral("\n====\n\n")) + told(incident);
        const QByteArray difference = goldenDifference(QStringLiteral("sample-incident.txt"), all);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void oneAttackIsOneIncident()
    {
        const CaseScript script = stolenPassword();
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        const Incident& incident = snap->incidents[0];
        using Phase = Incident::Phase;
        QCOMPARE(phasesOf(incident), (std::vector<Phase>{Phase::Probe, Phase::Guess, Phase::Opened, Phase::Used,
                                                         Phase::Ended, Phase::Blacklisted}));
        QVERIFY(std::ranges::is_sorted(incident.steps, {}, &Incident::Step::at));
        QCOMPARE(incident.addresses.size(), 2U);
        QCOMPARE(snap->accountName(incident.accounts[0]), std::string_view("test"));
        QCOMPARE(incident.severity, Severity::Critical);
        QCOMPARE(incident.confidence, Confidence::High);
        QCOMPARE(incident.first, when(10));
        QCOMPARE(incident.last, when(11, 7));
        QVERIFY(incident.over); // anna works on for a day
        QCOMPARE(incident.title, std::string("Spam relayed as test"));
        for (const Incident::Step& step : incident.steps)
            if (step.phase == Phase::Opened)
                QVERIFY(script.line(step.where.line).starts_with("login-ok 203.0.113.66 test"));
    }

    /// Incidents of one name are told apart by their addresses; those of as many addresses by their beginning.
    void incidentsOfOneName()
    {
        CaseScript script;
        script.failsAs("203.0.113.5", Protocol::Pop3, names(30), when(10), 2);
        script.fails("198.51.100.9", Protocol::Imap, "root", when(11), 25, 2);
        for (int i = 1; i <= 6; ++i) {
            const auto later = (i * 13 + i % 3 * 7) * usPerMinute; // steps that no device has
            script.fails("198.51." + std::to_string(i) + ".7", Protocol::Pop3, "scan", when(1) + later, 2, 2);
            script.fails("203.0." + std::to_string(i) + ".7", Protocol::Pop3, "web", when(13) + later, 2, 2);
        }
        const auto snap = script.analyse();
        std::vector<std::string> titles;
        for (const Incident& incident : snap->incidents)
            titles.push_back(incident.title);
        std::ranges::sort(titles);
        const std::string guessing = "Password guessing without success: ";
        QCOMPARE(titles, (std::vector<std::string>{guessing + "198.51.100.9", guessing + "203.0.113.5",
                                                   guessing + "6 addresses, from 2026-03-02 01:20:00 on",
                                                   guessing + "6 addresses, from 2026-03-02 13:20:00 on"}));
    }

    void overOrNot_data()
    {
        QTest::addColumn<int>("quietHours");
        QTest::addColumn<bool>("over");
        QTest::newRow("five hours") << 5 << false;
        QTest::newRow("six hours") << 6 << true;
    }

    void overOrNot()
    {
        QFETCH(int, quietHours);
        QFETCH(bool, over);
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 1);
        script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(10 + quietHours, 0, 29));
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        QCOMPARE(snap->incidents[0].over, over);
        QVERIFY(snap->incidents[0].story.find(over ? "without another event" : "it may go on") != std::string::npos);
    }

    /// One guesser after the other on one account: the first three are told, the others counted; each has its step.
    void manyGuessersAreToldShortly()
    {
        CaseScript script;
        for (int i = 1; i <= 8; ++i)
            script.fails("203.0.113." + std::to_string(i), Protocol::Pop3, "info", when(8 + i), 25, 2);
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        const Incident& incident = snap->incidents[0];
        const auto guesses = std::ranges::count(incident.steps, Incident::Phase::Guess, &Incident::Step::phase);
        QVERIFY(guesses > 7);
        const std::string more = "Such guessing began " + std::to_string(guesses - 3) + " more times.";
        QVERIFY2(incident.story.contains(more), incident.story.c_str());
        QVERIFY(incident.story.contains("203.0.113.2 began") && !incident.story.contains("203.0.113.8 began"));
    }

    void strangersAreIncidentsOfTheirOwn()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 1);
        script.fails("198.51.100.7", Protocol::Smtp, "root", when(11), 25, 2);
        QCOMPARE(script.analyse()->incidents.size(), 2U);
    }

    /// A password found, and used by somebody else days later: one attack up to a week.
    void weeksApartAreTwo_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<std::size_t>("incidents");
        QTest::newRow("six days") << 6 << std::size_t{1};
        QTest::newRow("eight days") << 8 << std::size_t{2};
    }

    void weeksApartAreTwo()
    {
        QFETCH(int, days);
        QFETCH(std::size_t, incidents);
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 1);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 5));
        script.signsIn("198.51.100.23", Protocol::Smtp, "test", when(11, 0, 0, days));
        for (int i = 0; i < 8; ++i)
            script.sends("198.51.100.23", "test", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 40},
                         when(11, i, 0, days));
        QCOMPARE(script.analyse()->incidents.size(), incidents);
    }

    void theWorstComesFirst()
    {
        CaseScript script = stolenPassword();
        script.fails("198.51.100.99", Protocol::Smtp, "root", when(3), 6, 30);
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 2U);
        QCOMPARE(snap->incidents[0].title, std::string("Spam relayed as test"));
        QVERIFY(snap->incidents[0].severity > snap->incidents[1].severity);
        QVERIFY(std::ranges::is_sorted(snap->findings, std::greater(), &Finding::severity));
    }

    void verdicts_data()
    {
        QTest::addColumn<QStringList>("ips");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("signIn"); // the protocol of one just before, or none
        QTest::addColumn<int>("refusedAt");  // hour in which another is refused, or none
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const QStringList& ips, const char* account, const char* signIn,
                            int refusedAt, const char* verdict) {
            QTest::newRow(name) << ips << QString::fromLatin1(account) << QString::fromLatin1(signIn) << refusedAt
                                << QString::fromLatin1(verdict);
        };
        const QStringList one{QStringLiteral("203.0.113.9")};
        const QStringList several{QStringLiteral("203.0.113.9"), QStringLiteral("198.51.100.7"),
                                  QStringLiteral("192.0.2.200")};
        row("AUTH", one, "anna", "SMTP", 1, "Probably a stolen password: unknown addresses relay by SMTP AUTH.");
        row("no sign-in is seen", one, "anna", "", 1, "Probably a stolen account: unknown addresses send with it.");
        row("POP", one, "", "POP3", 1, "POP before SMTP abused, probably with a stolen password.");
        row("open", several, "", "", 0, "Open relay: anybody may send through this server.");
        row("open, perhaps", one, "", "", 0, "Probably an open relay, perhaps a trusted network too wide.");
        row("network", one, "", "", 10, "Trusted network too wide.");
        row("network, or open for a time", one, "", "", 1,
            "A trusted network too wide, or a relay that stood open for a time.");
        row("infected", {QStringLiteral("10.0.0.9")}, "", "", 1, "Infected client.");
    }

    void verdicts()
    {
        QFETCH(QStringList, ips);
        QFETCH(QString, account);
        QFETCH(QString, signIn);
        QFETCH(int, refusedAt);
        QFETCH(QString, verdict);
        CaseScript script;
        if (refusedAt > 0)
            script.relayRefused("198.51.100.200", "q@far.example", when(refusedAt, 5));
        if (!signIn.isEmpty())
            script.signsIn(ips[0].toStdString(), signIn == QStringLiteral("POP3") ? Protocol::Pop3 : Protocol::Smtp,
                           account.isEmpty() ? "info" : account.toStdString(), when(9, 59));
        for (int i = 0; i < 10; ++i)
            for (const QString& ip : ips)
                script.sends(ip.toStdString(), account.toStdString(),
                             {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20}, when(10, i));
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        QCOMPARE(text(snap->incidents[0].verdict), verdict);
        QVERIFY(!snap->incidents[0].reasons.empty());
        QVERIFY(!snap->incidents[0].alternatives.empty());
    }

    void anOrdinaryDayIsNone()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3).relayRefused("203.0.113.5", "q@far.example", when(2));
        QVERIFY(script.analyse()->incidents.empty());
    }

    void sameInputSameCase()
    {
        const CaseScript script = stolenPassword();
        const auto first = script.analyse();
        QCOMPARE(words(*script.analyse()), words(*first));
        QCOMPARE(words(*analyseAgain(*first, script.settings)), words(*first));
        QVERIFY(first->complete);
    }

    void otherSettingsAndBack()
    {
        const CaseScript script = stolenPassword();
        const auto first = script.analyse();
        AnalysisSettings settings = script.settings;
        settings.thresholds.set("harvest.names", 99);
        settings.trustedNetworks = {*Network::parse("198.51.100.0/24")};
        settings.trustedNetworksGiven = true;
        const auto other = analyseAgain(*first, settings);
        QVERIFY(words(*other) != words(*first));
        QCOMPARE(words(*analyseAgain(*other, script.settings)), words(*first));
    }

    void stopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const CaseScript script = stolenPassword();
        QVERIFY(!analyse(script.builder, script.settings, stop.get_token()));
        QVERIFY(!analyseAgain(*script.analyse(), script.settings, stop.get_token()));
    }

    void serversByLines()
    {
        CaseScript script;
        for (const auto& [format, lines] : {std::pair("Postfix, Dovecot", 10U), std::pair("IceWarp SMTP", 500U),
                                            std::pair("Merak POP3", 1U), std::pair("something", 900U)}) {
            Source source;
            source.format = format;
            source.understood = lines;
            script.builder.addSource(source);
        }
        QCOMPARE(script.analyse()->servers, (std::vector<std::string>{"icewarp", "postfix", "dovecot"}));
    }
};

POSTMORTEM_TEST(IncidentsTest)
#include "tst_incidents.moc"
