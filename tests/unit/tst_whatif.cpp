// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies replayed on small logs, number by number.

#include "model/analysis/whatif.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

constexpr auto harvester = "203.0.113.66";

/// 30 names, one every two seconds from 10:00; the 31st attempt, at 10:05, opens `test`, which then sends to 120
/// strangers in two sessions. Anna mistypes three times and mails 20 friends.
CaseScript attack()
{
    CaseScript script;
    script.worksFrom("192.0.2.20", "anna", 1);
    script.fails("192.0.2.20", Protocol::Imap, "anna", when(9, 30), 3, 5);
    script.sends("192.0.2.20", "anna", {.from = "anna@ours.example", .recipients = 20}, when(12, 30));
    script.failsAs(harvester, Protocol::Pop3, names(30), when(10), 2);
    script.signsIn(harvester, Protocol::Pop3, "test", when(10, 5));
    script.signsIn("198.51.100.23", Protocol::Smtp, "test", when(11));
    script.sends("198.51.100.23", "test", {.from = "a@forged.example", .recipients = 70}, when(11, 1));
    script.sends("198.51.100.23", "test", {.from = "b@forged2.example", .recipients = 50}, when(11, 2));
    return script;
}

const WhatIf* find(const CaseSnapshot& snap, std::string_view policy)
{
    const auto found = std::ranges::find(snap.whatIfs, policy, &WhatIf::policy);
    return found == snap.whatIfs.end() ? nullptr : &*found;
}

std::string failurePolicy(int limit)
{
    return "Block an address after " + std::to_string(limit) + " failed logins in 10 minutes";
}

std::string recipientPolicy(int limit)
{
    return "Accept at most " + std::to_string(limit) + " recipients in a session";
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failureLimits_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("touched");
        QTest::addColumn<bool>("suggested");
        // 30 failures and two successes (the relay's, too); what comes after the n-th failure is stopped
        QTest::newRow("three") << 3 << 28 << 1 << false;
        QTest::newRow("five") << 5 << 26 << 0 << true;
        QTest::newRow("ten") << 10 << 21 << 0 << false;
        QTest::newRow("twenty") << 20 << 11 << 0 << false;
    }

    void failureLimits()
    {
        QFETCH(int, limit);
        QFETCH(int, stopped);
        QFETCH(int, touched);
        QFETCH(bool, suggested);
        const auto snap = attack().analyse();
        const WhatIf* whatIf = find(*snap, failurePolicy(limit));
        QVERIFY(whatIf);
        QCOMPARE(whatIf->hostile, 32U);
        QCOMPARE(whatIf->stopped, std::uint64_t(stopped));
        QCOMPARE(whatIf->touched, std::uint64_t(touched));
        QCOMPARE(whatIf->suggested, suggested);
        QCOMPARE(whatIf->limit, double(limit));
    }

    void failureLimitInWords()
    {
        const auto snap = attack().analyse();
        QCOMPARE(
            find(*snap, failurePolicy(3))->text,
            std::string(
                "It would have stopped 28 of 32 sign-in attempts of hostile addresses, those that fitted included. "
                "203.0.113.66 would have been blocked at 2026-03-02 10:00:04, 4 min before the first sign-in as test "
                "that these logs show. 1 legitimate address would have been touched."));
        // What is as before is not told in full again.
        QCOMPARE(find(*snap, failurePolicy(5))->text,
                 std::string("It would have stopped 26 of 32 sign-in attempts of hostile addresses, those that fitted "
                             "included. The same address would have been blocked "
                             "in time. No legitimate user would have been touched."));
    }

    /// Old failures leave the window before the new ones of a line that says "5 attempts" are counted.
    void oneLineOfManyAttempts()
    {
        CaseScript script;
        script.fails(harvester, Protocol::Imap, "user1", when(9), 4);
        Event login = script.builder.events().at(std::size_t{0});
        login.time = when(9, 30);
        login.count = 5;
        script.builder.add(login);
        login.time = when(9, 31);
        script.builder.add(login);
        const auto snap = script.analyse();
        const WhatIf* five = find(*snap, failurePolicy(5));
        QVERIFY(five);
        QCOMPARE(five->hostile, 14U);
        QCOMPARE(five->stopped, 5U);
    }

    void recipientLimits_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("touched");
        QTest::addColumn<bool>("suggested");
        QTest::newRow("ten") << 10 << 100 << 1 << false;
        QTest::newRow("twenty") << 20 << 80 << 0 << true;
        QTest::newRow("fifty") << 50 << 20 << 0 << false;
        QTest::newRow("a hundred") << 100 << 0 << 0 << false;
    }

    void recipientLimits()
    {
        QFETCH(int, limit);
        QFETCH(int, stopped);
        QFETCH(int, touched);
        QFETCH(bool, suggested);
        const auto snap = attack().analyse();
        const WhatIf* whatIf = find(*snap, recipientPolicy(limit));
        QVERIFY(whatIf);
        QCOMPARE(whatIf->hostile, 120U);
        QCOMPARE(whatIf->stopped, std::uint64_t(stopped));
        QCOMPARE(whatIf->touched, std::uint64_t(touched));
        QCOMPARE(whatIf->suggested, suggested);
    }

    /// Sessions of clients that the log does not tell are nobody's, so they are counted apart.
    void unknownSessions()
    {
        CaseScript script = attack();
        script.sends("", "", {.from = "x@forged.example", .recipients = 30}, when(13));
        const auto snap = script.analyse();
        const WhatIf* twenty = find(*snap, recipientPolicy(20));
        QVERIFY(twenty);
        QCOMPARE(twenty->touched, 0U);
        QVERIFY(twenty->text.ends_with("Of 1 more session the log does not show whose it was."));
    }

    void rules_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<bool>("signsIn");
        QTest::addColumn<bool>("refusesOthers");
        QTest::addColumn<QStringList>("policies");
        const QString authOnly = QStringLiteral("Require AUTH for all relaying");
        QTest::newRow("open relay") << "203.0.113.9" << false << false
                                    << QStringList{QStringLiteral("Trust private networks only"), authOnly};
        QTest::newRow("a trusted network too wide")
            << "203.0.113.9" << false << true << QStringList{QStringLiteral("Trust private networks only"), authOnly};
        QTest::newRow("an infected machine") << "10.0.0.9" << false << true << QStringList{authOnly};
        QTest::newRow("POP before SMTP") << "203.0.113.9" << true << true
                                         << QStringList{authOnly, QStringLiteral("No POP before SMTP")};
    }

    void rules()
    {
        QFETCH(QString, ip);
        QFETCH(bool, signsIn);
        QFETCH(bool, refusesOthers);
        QFETCH(QStringList, policies);
        CaseScript script;
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(8));
        if (refusesOthers)
            script.relayRefused("203.0.113.200", "q@far.example", when(1));
        if (signsIn)
            script.signsIn(ip.toStdString(), Protocol::Pop3, "info", when(9, 59));
        for (int i = 0; i < 10; ++i)
            script.sends(ip.toStdString(), "", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20},
                         when(10, i));
        const auto snap = script.analyse();
        QStringList kept;
        for (const WhatIf& whatIf : snap->whatIfs)
            if (whatIf.limit == 0) {
                kept += QString::fromStdString(whatIf.policy);
                QCOMPARE(whatIf.stopped, 200U);
                QVERIFY(whatIf.suggested);
                QVERIFY(whatIf.text.find("the first at 2026-03-02 10:00:00") != std::string::npos);
            }
        QCOMPARE(kept, policies);
    }

    /// Where a log shows no SMTP sign-in, nobody knows whom a rule about them would touch.
    void noSignInNoRuleAboutThem()
    {
        CaseScript script;
        for (int i = 0; i < 10; ++i)
            script.sends("203.0.113.9", "", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20},
                         when(10, i));
        const auto snap = script.analyse();
        QVERIFY(find(*snap, "Trust private networks only"));
        QVERIFY(!find(*snap, "Require AUTH for all relaying"));
    }

    void nothingHostileNothingToTry()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 2);
        QVERIFY(script.analyse()->whatIfs.empty());
    }
};

POSTMORTEM_TEST(WhatIfTest)
#include "tst_whatif.moc"
