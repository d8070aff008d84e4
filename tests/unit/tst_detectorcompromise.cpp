// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which accounts strangers have, since when and how; and which only look like it.

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QByteArrayList>
#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;

class DetectorCompromiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void harvestOpensAnAccount()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 2));
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10, 3), 2); // goes on guessing
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 10));
        const auto snap = script.analyse();
        const Account* test = accountNamed(*snap, "test");
        QVERIFY(test->compromised.has_value());
        QCOMPARE(test->compromised->at, when(10, 2));
        QCOMPARE(snap->addressText(test->compromised->by), std::string("203.0.113.66"));
        QCOMPARE(test->compromised->failuresBefore, 30U);
        QVERIFY(script.line(test->compromised->where.line).starts_with("login-ok 203.0.113.66 test"));
        const auto found = findings(*snap, FindingKind::AccountCompromised);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].title, std::string("Password of test was found"));
        QCOMPARE(found[0].severity, Severity::Critical);
        QCOMPARE(worst(*snap, FindingKind::Harvest), Severity::Critical);
    }

    /// A sign-in whose account the log does not name, by an address that tried one account only, opened it.
    void unnamedSignIn_data()
    {
        QTest::addColumn<QByteArrayList>("others");
        QTest::addColumn<bool>("inferred");
        QTest::newRow("one account tried") << QByteArrayList{} << true;
        QTest::newRow("another tried, too") << QByteArrayList{"bert"} << false;
    }

    void unnamedSignIn()
    {
        QFETCH(QByteArrayList, others);
        QFETCH(bool, inferred);
        CaseScript script;
        for (const QByteArray& other : others)
            script.fails("203.0.113.9", Protocol::Smtp, other.toStdString(), when(7, 59), 1);
        script.fails("203.0.113.9", Protocol::Smtp, "sales", when(8), 30, 1);
        script.signsIn("203.0.113.9", Protocol::Smtp, "", when(8, 5));
        script.fails("203.0.113.9", Protocol::Smtp, "sales", when(8, 6), 2, 1);
        script.signsIn("203.0.113.9", Protocol::Smtp, "sales", when(10));
        const auto snap = script.analyse();
        const auto& opened = accountNamed(*snap, "sales")->compromised;
        QVERIFY(opened.has_value());
        QCOMPARE(opened->at, inferred ? when(8, 5) : when(10));
        QCOMPARE(opened->failuresBefore, inferred ? 30U : 33U);
        QCOMPARE(opened->how.contains("does not name the account of that sign-in"), inferred);
    }

    /// What is said where the stranger himself did not guess: others may have.
    void guessedByOthers_data()
    {
        QTest::addColumn<QByteArray>("guesser"); // its address; "" for none that the log shows
        QTest::addColumn<bool>("any");
        QTest::newRow("nobody") << QByteArray("203.0.113.50") << false;
        QTest::newRow("somebody") << QByteArray("203.0.113.50") << true;
        QTest::newRow("a client without an address") << QByteArray() << true;
    }

    void guessedByOthers()
    {
        QFETCH(QByteArray, guesser);
        QFETCH(bool, any);
        CaseScript script;
        script.worksFrom("192.0.2.20", "test", 1);
        if (any)
            script.fails(guesser.toStdString(), Protocol::Pop3, "test", when(9), 6, 120);
        script.signsIn("198.51.100.9", Protocol::Smtp, "test", when(20));
        for (int i = 0; i < 10; ++i)
            script.sends("198.51.100.9", "test", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 30},
                         when(20, 1 + i));
        const auto snap = script.analyse();
        const auto& opened = accountNamed(*snap, "test")->compromised;
        QVERIFY(opened.has_value());
        QCOMPARE(opened->how.contains("These logs show no guessing"), !any);
        QCOMPARE(opened->how.contains("6 failed sign-ins on it by others came before"), any);
    }

    void otherNamesTriedInVain_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("compromised");
        QTest::newRow("two") << 2 << false;
        QTest::newRow("three") << 3 << true;
    }

    void otherNamesTriedInVain()
    {
        QFETCH(int, others);
        QFETCH(bool, compromised);
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(others), when(10), 2);
        script.fails("203.0.113.66", Protocol::Pop3, "test", when(10, 1), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 2));
        QCOMPARE(accountNamed(*script.analyse(), "test")->compromised.has_value(), compromised);
    }

    void bruteForceOfOneAccount_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("compromised");
        QTest::newRow("nineteen") << 19 << false;
        QTest::newRow("twenty") << 20 << true;
    }

    void bruteForceOfOneAccount()
    {
        QFETCH(int, failures);
        QFETCH(bool, compromised);
        CaseScript script;
        script.fails("203.0.113.9", Protocol::Smtp, "sales", when(8), failures, 1);
        script.signsIn("203.0.113.9", Protocol::Smtp, "sales", when(8, 5));
        QCOMPARE(accountNamed(*script.analyse(), "sales")->compromised.has_value(), compromised);
    }

    void fewFailuresAndForgedMail_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("recipients");
        QTest::addColumn<bool>("compromised");
        QTest::newRow("two failures") << 2 << 30 << false;
        QTest::newRow("nine recipients") << 3 << 9 << false;
        QTest::newRow("three failures, ten recipients") << 3 << 10 << true;
    }

    void fewFailuresAndForgedMail()
    {
        QFETCH(int, failures);
        QFETCH(int, recipients);
        QFETCH(bool, compromised);
        CaseScript script;
        script.fails("203.0.113.9", Protocol::Smtp, "sales", when(8), failures, 1);
        script.signsIn("203.0.113.9", Protocol::Smtp, "sales", when(8, 1));
        script.sends("203.0.113.9", "sales", {.recipients = recipients}, when(9));
        QCOMPARE(accountNamed(*script.analyse(), "sales")->compromised.has_value(), compromised);
    }

    void spellingsAreOneAccount()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 2));
        script.signsIn("198.51.100.9", Protocol::Smtp, "test@ours.example", when(11));
        script.sends("198.51.100.9", "test@ours.example", {.recipients = 50}, when(11, 1));
        const auto snap = script.analyse();
        QVERIFY(accountNamed(*snap, "test")->compromised && accountNamed(*snap, "test@ours.example")->compromised);
        QCOMPARE(findings(*snap, FindingKind::AccountCompromised).size(), 1U);
        QVERIFY(severityOf(*snap, "198.51.100.9") >= Severity::High);
    }

    void crowdOpensAnAccount_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("compromised");
        QTest::newRow("the crowd stops") << 0 << true;
        QTest::newRow("the crowd goes on") << 8 << false; // the owner mistyped in the middle of it
    }

    void crowdOpensAnAccount()
    {
        QFETCH(int, after);
        QFETCH(bool, compromised);
        CaseScript script;
        for (int i = 0; i < 16; ++i)
            script.fails("198.51.100." + std::to_string(10 + i), Protocol::Imap, "anna",
                         when(1) + (i * 11 + i % 3 * 6) * usPerMinute, 2, 3);
        script.fails("203.0.113.77", Protocol::Imap, "anna", when(4, 10), 1);
        script.signsIn("203.0.113.77", Protocol::Imap, "anna", when(4, 11));
        for (int i = 0; i < after; ++i)
            script.fails("198.51.100." + std::to_string(40 + i), Protocol::Imap, "anna", when(5, i * 7), 2, 3);
        QCOMPARE(accountNamed(*script.analyse(), "anna")->compromised.has_value(), compromised);
    }

    void strangerRelaysWithoutGuessing()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 2);
        script.signsIn("203.0.113.50", Protocol::Smtp, "anna", when(3, 0, 0, 1));
        for (int i = 0; i < 8; ++i)
            script.sends("203.0.113.50", "anna", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 40},
                         when(3, i + 1, 0, 1));
        const auto snap = script.analyse();
        const Account* anna = accountNamed(*snap, "anna");
        QVERIFY(anna->compromised.has_value());
        QCOMPARE(anna->compromised->at, when(3, 0, 0, 1));
        QCOMPARE(findings(*snap, FindingKind::AccountCompromised)[0].title,
                 std::string("Strangers use the account anna"));
        QVERIFY(severityOf(*snap, "192.0.2.20") < Severity::Medium); // the owner's
    }

    void withoutAddressesTheSessionDecides()
    {
        CaseScript script;
        Session session;
        const SessionId id = script.builder.addSession(session);
        LineNumber line = 1000;
        for (const char* account : {"alpha", "beta", "gamma", "test"}) {
            Event login;
            login.kind = std::string_view(account) == "test" ? EventKind::LoginOk : EventKind::LoginFailed;
            login.protocol = Protocol::Pop3;
            login.subject = script.builder.account(account).value;
            login.session = id;
            login.source = SourceId(std::size_t{0});
            login.line = ++line;
            script.builder.add(login);
        }
        const auto snap = script.analyse();
        QVERIFY(accountNamed(*snap, "test")->compromised.has_value());
        QVERIFY(!accountNamed(*snap, "test")->compromised->by.valid());
    }

    void accountSpread_data()
    {
        QTest::addColumn<int>("networks");
        QTest::addColumn<int>("gapMinutes");
        QTest::addColumn<bool>("found");
        QTest::newRow("three at once") << 3 << 1 << false;
        QTest::newRow("four at once") << 4 << 1 << true;
        QTest::newRow("ten in a day") << 10 << 60 << false;
        QTest::newRow("eleven in a day") << 11 << 60 << true;
    }

    void accountSpread()
    {
        QFETCH(int, networks);
        QFETCH(int, gapMinutes);
        QFETCH(bool, found);
        CaseScript script;
        for (int i = 0; i < networks; ++i)
            script.signsIn("2001:db8:" + std::to_string(i + 1) + "::5", Protocol::Imap, "info",
                           when(1, i * gapMinutes));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::AccountSpread), found ? Severity::Low : Severity::None);
        QCOMPARE(findings(*snap, FindingKind::AccountSpread).size(), found ? 1U : 0U);
    }

    void addressesOfOneNetworkAreOnePlace()
    {
        CaseScript script;
        for (int i = 0; i < 9; ++i)
            script.signsIn("192.0.2." + std::to_string(10 + i), Protocol::Imap, "info", when(1, 0, i));
        QCOMPARE(worst(*script.analyse(), FindingKind::AccountSpread), Severity::None);
    }

    void weakPassword()
    {
        CaseScript script;
        script.signsIn("192.0.2.20", Protocol::Pop3, "test", when(9));
        script.notice(Reason::Other, "weak-password: equal to the account name", when(9), "test");
        const auto found = findings(*script.analyse(), FindingKind::WeakPassword);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].title, std::string("Weak password of test"));
        QVERIFY(found[0].text.find("equal to the account name") != std::string::npos);
    }
};

POSTMORTEM_TEST(DetectorCompromiseTest)
#include "tst_detectorcompromise.moc"
