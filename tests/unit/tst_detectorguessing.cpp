// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guessing in all its forms, just below and just above each threshold, and the innocents that look like it.

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

constexpr auto attacker = "203.0.113.66";

} // namespace

class DetectorGuessingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginGuessing_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("gap");
        QTest::addColumn<int>("severity");
        QTest::newRow("four in ten minutes") << 4 << 120 << int(Severity::None);
        QTest::newRow("five in ten minutes") << 5 << 120 << int(Severity::Medium);
        QTest::newRow("five in more than ten minutes") << 5 << 151 << int(Severity::None);
        QTest::newRow("nineteen") << 19 << 30 << int(Severity::Medium);
        QTest::newRow("twenty") << 20 << 30 << int(Severity::High);
        QTest::newRow("three slow ones") << 3 << 1300 << int(Severity::None);
        QTest::newRow("four slow ones") << 4 << 1300 << int(Severity::Medium);
        QTest::newRow("four that are not slow enough") << 4 << 1100 << int(Severity::None);
    }

    void loginGuessing()
    {
        QFETCH(int, failures);
        QFETCH(int, gap);
        QFETCH(int, severity);
        CaseScript script;
        script.fails(attacker, Protocol::Pop3, "admin", when(10), failures, gap);
        const auto snap = script.analyse();
        QCOMPARE(int(worst(*snap, FindingKind::LoginGuessing)), severity);
        QCOMPARE(int(severityOf(*snap, attacker)), severity);
        QCOMPARE(worst(*snap, FindingKind::Harvest), Severity::None);
    }

    void harvestNeedsFourNames()
    {
        for (int count : {3, 4}) {
            CaseScript script;
            script.failsAs(attacker, Protocol::Pop3, names(count), when(10), 2);
            script.fails(attacker, Protocol::Pop3, "user1", when(10, 1), 5);
            const auto snap = script.analyse();
            QCOMPARE(worst(*snap, FindingKind::Harvest), count < 4 ? Severity::None : Severity::Medium);
            QCOMPARE(worst(*snap, FindingKind::LoginGuessing), count < 4 ? Severity::Medium : Severity::None);
        }
    }

    void harvestCountsAttemptsAndCitesThem()
    {
        CaseScript script;
        script.failsAs(attacker, Protocol::Pop3, names(40), when(10), 3);
        const auto snap = script.analyse();
        const auto found = findings(*snap, FindingKind::Harvest);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].count("failures"), 40);
        QCOMPARE(found[0].count("accounts"), 40);
        QCOMPARE(found[0].title, std::string("POP3 harvest by 203.0.113.66"));
        QVERIFY(found[0].rule.find("5 failures") != std::string::npos);
        QVERIFY(!found[0].evidence.empty() && found[0].evidence.size() <= 20);
        for (const Evidence& proof : found[0].evidence)
            QVERIFY(script.line(proof.where.line).starts_with("login-failed 203.0.113.66"));
    }

    void harvestersOfOneNetworkMerge()
    {
        CaseScript script;
        script.failsAs("203.0.113.5", Protocol::Pop3, names(30), when(10), 3);
        script.failsAs("203.0.113.6", Protocol::Pop3, names(30), when(10, 5), 3);
        script.failsAs("203.0.113.7", Protocol::Pop3, names(30), when(10, 0, 0, 4), 3);
        const auto found = findings(*script.analyse(), FindingKind::Harvest);
        QCOMPARE(found.size(), 2U); // the third comes days later
        QCOMPARE(found[0].addresses.size(), 2U);
    }

    void sprayThresholds_data()
    {
        QTest::addColumn<int>("accounts");
        QTest::addColumn<int>("tries");
        QTest::addColumn<bool>("spray");
        QTest::newRow("seven accounts") << 7 << 1 << false;
        QTest::newRow("eight accounts") << 8 << 1 << true;
        QTest::newRow("five tries each") << 8 << 5 << true;
    }

    void sprayThresholds()
    {
        QFETCH(int, accounts);
        QFETCH(int, tries);
        QFETCH(bool, spray);
        CaseScript script;
        for (int round = 0; round < tries; ++round)
            script.failsAs("192.0.2.200", Protocol::Imap, names(accounts), when(1, 0, 0, 0) + round * 8 * usPerHour,
                           901);
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::PasswordSpray), spray ? Severity::Medium : Severity::None);
    }

    /// Who stays with each name until it is worn out does not spray: with more than five tries in a row it is slow
    /// guessing, and with less both would be.
    void oneNameAfterTheOther()
    {
        for (int tries : {5, 6}) {
            CaseScript script;
            for (int i = 0; i < 8; ++i)
                script.fails("192.0.2.200", Protocol::Imap, "user" + std::to_string(i),
                             when(1) + i * tries * 1300 * usPerSecond, tries, 1300);
            const auto snap = script.analyse();
            QCOMPARE(worst(*snap, FindingKind::PasswordSpray), tries > 5 ? Severity::None : Severity::Medium);
            QCOMPARE(worst(*snap, FindingKind::Harvest), tries > 5 ? Severity::Medium : Severity::None);
        }
    }

    void sprayFromOneNetwork()
    {
        CaseScript script;
        for (int i = 0; i < 10; ++i)
            script.fails("192.0.2." + std::to_string(10 + i), Protocol::Smtp, "user" + std::to_string(i), when(i), 1);
        const auto found = findings(*script.analyse(), FindingKind::PasswordSpray);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].addresses.size(), 10U);
        QVERIFY(found[0].text.find("192.0.2.0/24") != std::string::npos);
    }

    void aNetworkOfUsersIsNoSpray()
    {
        CaseScript script;
        for (int i = 0; i < 10; ++i)
            script.fails("192.0.2." + std::to_string(10 + i), Protocol::Smtp, "user" + std::to_string(i), when(i), 1);
        for (int i = 0; i < 12; ++i)
            script.signsIn("192.0.2." + std::to_string(100 + i), Protocol::Imap, "home" + std::to_string(i), when(9));
        QCOMPARE(worst(*script.analyse(), FindingKind::PasswordSpray), Severity::None);
    }

    void distributed_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("gapMinutes");
        QTest::addColumn<bool>("found");
        QTest::newRow("four addresses") << 4 << 3 << 13 << false;
        QTest::newRow("five addresses") << 5 << 2 << 13 << true;
        QTest::newRow("nine failures") << 9 << 1 << 13 << false;
        QTest::newRow("ten failures") << 10 << 1 << 13 << true;
        QTest::newRow("over days") << 5 << 2 << 60 * 8 << false;
    }

    void distributed()
    {
        QFETCH(int, addresses);
        QFETCH(int, each);
        QFETCH(int, gapMinutes);
        QFETCH(bool, found);
        CaseScript script;
        for (int i = 0; i < addresses; ++i) // uneven steps: no device beats like that
            script.fails("198.51.100." + std::to_string(1 + i * 3), Protocol::Smtp, "anna",
                         when(0) + (i * gapMinutes + (i % 3) * 7) * usPerMinute, each, 2);
        const auto all = findings(*script.analyse(), FindingKind::DistributedGuessing);
        QCOMPARE(all.size(), found ? 1U : 0U);
        if (found) {
            QCOMPARE(all[0].addresses.size(), std::size_t(addresses));
            QCOMPARE(all[0].severity, Severity::Medium);
        }
    }

    void aStaleDeviceIsNoAttack_data()
    {
        QTest::addColumn<int>("jitter");
        QTest::addColumn<bool>("inUse");
        QTest::addColumn<bool>("stale");
        QTest::newRow("steady") << 5 << true << true;
        QTest::newRow("unsteady") << 900 << true << false;
        QTest::newRow("an account nobody uses") << 5 << false << false;
    }

    void aStaleDeviceIsNoAttack()
    {
        QFETCH(int, jitter);
        QFETCH(bool, inUse);
        QFETCH(bool, stale);
        CaseScript script;
        for (int i = 0; i < 30; ++i)
            script.fails("198.51.100.7", Protocol::Imap, "bert",
                         when(8) + (i * 1500 + (i * 7 % 5) * jitter) * usPerSecond);
        if (inUse)
            script.worksFrom("192.0.2.20", "bert", 2);
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::StaleClient), stale ? Severity::Info : Severity::None);
        QCOMPARE(severityOf(*snap, "198.51.100.7") >= Severity::Medium, !stale);
    }

    void aStaleDeviceThatTriesAnotherNameIsNone()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "bert", 2);
        script.fails("198.51.100.7", Protocol::Imap, "bert", when(8), 30, 1500);
        script.fails("198.51.100.7", Protocol::Imap, "root", when(9), 1);
        QCOMPARE(worst(*script.analyse(), FindingKind::StaleClient), Severity::None);
    }

    /// The user beside the device mistypes another name once in days: the device is a device still.
    void aSlipBesideAStaleDeviceIsNoGuess()
    {
        CaseScript script;
        script.fails("198.51.100.7", Protocol::Imap, "bert", when(8), 300, 300);
        script.fails("198.51.100.7", Protocol::Imap, "carla", when(9), 1);
        script.worksFrom("198.51.100.7", "bert", 40);
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::StaleClient), Severity::Info);
        QCOMPARE(worst(*snap, FindingKind::AccountCompromised), Severity::None);
    }

    void aPasswordFoundForNobodyThatIsNamed()
    {
        CaseScript script;
        script.fails("198.51.100.7", Protocol::Smtp, "", when(8), 30, 2);
        script.signsIn("198.51.100.7", Protocol::Smtp, "", when(9));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::LoginGuessing), Severity::Critical);
        for (const Finding& finding : snap->findings)
            QVERIFY(std::ranges::all_of(finding.accounts, &AccountId::valid));
    }

    void typingErrorsAreNoAttack()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3);
        script.fails("192.0.2.20", Protocol::Imap, "anna", when(12), 6, 4)
            .signsIn("192.0.2.20", Protocol::Imap, "anna", when(12, 1));
        // from a place never seen before, and in at last
        script.fails("198.51.100.80", Protocol::Pop3, "anna", when(20), 4, 10);
        script.signsIn("198.51.100.80", Protocol::Pop3, "anna", when(20, 1));
        // gives up on the phone and takes the PC
        script.fails("198.51.100.81", Protocol::Imap, "anna", when(9, 58, 0, 1), 6, 5);
        const auto snap = script.analyse();
        for (const char* ip : {"192.0.2.20", "198.51.100.80", "198.51.100.81"})
            QVERIFY2(severityOf(*snap, ip) < Severity::Medium, ip);
        QVERIFY(!accountNamed(*snap, "anna")->compromised);
    }

    void manyUsersBehindOneAddressAreNoAttack()
    {
        CaseScript script;
        for (int user = 0; user < 12; ++user)
            script.worksFrom("198.51.100.190", "staff" + std::to_string(user), 2);
        for (int user = 0; user < 12; ++user)
            script.fails("198.51.100.190", Protocol::Imap, "staff" + std::to_string(user), when(11, user), 2, 3);
        script.failsAs("198.51.100.190", Protocol::Imap, {"staf1", "Staff 2", "tsaff3", "stafff4", "staff"}, when(12),
                       30);
        const auto snap = script.analyse();
        QVERIFY(severityOf(*snap, "198.51.100.190") < Severity::Medium);
    }

    void aRobotBehindTheSharedAddressIsOne()
    {
        CaseScript script;
        for (int user = 0; user < 12; ++user)
            script.worksFrom("198.51.100.190", "staff" + std::to_string(user), 2);
        script.failsAs("198.51.100.190", Protocol::Pop3, names(60), when(12), 2);
        QVERIFY(severityOf(*script.analyse(), "198.51.100.190") >= Severity::High);
    }

    void aMonitoringProbeIsNoAttack()
    {
        CaseScript script;
        for (int i = 0; i < 200; ++i)
            script.signsIn("10.10.0.9", Protocol::Imap, "monitor", when(0) + i * 5 * usPerMinute);
        const auto snap = script.analyse();
        QVERIFY(severityOf(*snap, "10.10.0.9") < Severity::Medium);
    }

    void forgedLogTextIsNoAttack()
    {
        CaseScript script;
        script.failsAs("192.0.2.186", Protocol::Pop3,
                       {"x' OR '1'='1", "+OK 3 messages", "<script>alert(1)</script>", "235 2.7.0 ok", "a;b=c",
                        "\x1b]0;x\x07", "root; rip=10.0.0.1", "admin, authenticated", "tab\there"},
                       when(10), 20);
        const auto snap = script.analyse();
        QVERIFY(severityOf(*snap, "192.0.2.186") < Severity::Medium);
        for (const Finding& finding : snap->findings)
            QVERIFY(finding.title.find('\x1b') == std::string::npos && finding.text.find('\x1b') == std::string::npos);
    }

    void namesWithoutAddresses()
    {
        CaseScript script;
        script.failsAs("", Protocol::Pop3, names(25), when(10), 2);
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::Harvest), Severity::High);
        QVERIFY(findings(*snap, FindingKind::Harvest)[0].addresses.empty());
    }

    /// The log has lost the name of the account that opened.
    void aSignInWithoutAName()
    {
        CaseScript script;
        script.failsAs(attacker, Protocol::Smtp, names(25), when(10), 2);
        script.signsIn(attacker, Protocol::Smtp, "", when(10, 1));
        const auto found = findings(*script.analyse(), FindingKind::Harvest);
        QCOMPARE(found.size(), 1U);
        QVERIFY(found[0].accounts.empty());
    }

    void thresholdsAreSettings()
    {
        CaseScript script;
        script.fails(attacker, Protocol::Pop3, "admin", when(10), 5, 10);
        QVERIFY(script.settings.thresholds.set("login-guessing.failures", 6));
        QVERIFY(!script.settings.thresholds.set("no-such-key", 6));
        QCOMPARE(worst(*script.analyse(), FindingKind::LoginGuessing), Severity::None);
    }
};

POSTMORTEM_TEST(DetectorGuessingTest)
#include "tst_detectorguessing.moc"
