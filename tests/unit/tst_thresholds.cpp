// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every threshold of the documented table decides something: with it at `holds` the case shows what it is about, with
// it at `fails`, the next value, it does not.

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <map>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

constexpr auto attacker = "203.0.113.66";

struct Scene {
    double holds;
    double fails;
    std::function<void(CaseScript&)> play;
    std::function<bool(const CaseSnapshot&)> shows;
};

auto found(FindingKind kind, Severity least = Severity::Info)
{
    return [=](const CaseSnapshot& snap) { return worst(snap, kind) >= least; };
}

auto opened(const char* account)
{
    return [=](const CaseSnapshot& snap) { return accountNamed(snap, account)->compromised.has_value(); };
}

auto guesses(int failures, int gap)
{
    return [=](CaseScript& script) { script.fails(attacker, Protocol::Pop3, "admin", when(10), failures, gap); };
}

/// A stranger sends as anna, `messages` of `recipients` each, under forged senders or her own.
auto stranger(int messages, int recipients, bool forged, int bounced = 0)
{
    return [=](CaseScript& script) {
        script.worksFrom("192.0.2.20", "anna", 3);
        script.signsIn("203.0.113.50", Protocol::Smtp, "anna", when(2, 0, 0, 1));
        for (int i = 0; i < messages; ++i)
            script.sends("203.0.113.50", "anna",
                         {.from = forged ? "x@forged" + std::to_string(i) + ".example" : "anna@ours.example",
                          .recipients = recipients,
                          .bounced = bounced},
                         when(2, i + 1, 0, 1));
    };
}

/// A stranger who sends 10 an hour for three hours, then 105 in one.
void surge(CaseScript& script)
{
    script.worksFrom("192.0.2.20", "anna", 3);
    script.signsIn("203.0.113.50", Protocol::Smtp, "anna", when(0, 59, 0, 1));
    for (int hour = 1; hour <= 3; ++hour)
        script.sends("203.0.113.50", "anna", {.from = "anna@ours.example", .recipients = 10}, when(hour, 0, 0, 1));
    script.sends("203.0.113.50", "anna", {.from = "anna@ours.example", .recipients = 105}, when(5, 0, 0, 1));
}

void threePlaces(CaseScript& script)
{
    script.worksFrom("192.0.2.20", "anna", 3);
    int i = 0;
    for (const char* ip : {"203.0.113.50", "198.51.100.3", "2001:db8:7::9"}) {
        script.signsIn(ip, Protocol::Smtp, "anna", when(2, i, 0, 1));
        for (int message = 0; message < 4; ++message)
            script.sends(ip, "anna", {.from = "anna@ours.example", .recipients = 26}, when(2, ++i, 0, 1));
    }
}

/// `count` addresses fail once or twice each on anna; steps that no device has.
auto crowd(int count, int each, int stepMinutes, int jitterMinutes)
{
    return [=](CaseScript& script) {
        for (int i = 0; i < count; ++i)
            script.fails("198.51.100." + std::to_string(1 + i * 3), Protocol::Smtp, "anna",
                         when(0) + (i * stepMinutes + (i % 3) * jitterMinutes) * usPerMinute, each, 2);
    };
}

/// One account after the other, a quarter of an hour between the tries.
auto spray(int accounts, int tries)
{
    return [=](CaseScript& script) {
        for (int i = 0; i < accounts; ++i)
            script.fails("192.0.2.200", Protocol::Imap, "user" + std::to_string(i),
                         when(1) + i * tries * 901 * usPerSecond, tries, 901);
    };
}

auto breakIn(int otherNames, int failures, int recipients)
{
    return [=](CaseScript& script) {
        if (otherNames > 0)
            script.failsAs(attacker, Protocol::Pop3, names(otherNames), when(10), 2);
        script.fails(attacker, Protocol::Pop3, "test", when(10, 1), failures, 2);
        script.signsIn(attacker, Protocol::Pop3, "test", when(10, 5));
        if (recipients > 0)
            script.sends(attacker, "test", {.recipients = recipients}, when(10, 6));
    };
}

auto device(int failures, int period)
{
    return [=](CaseScript& script) {
        script.worksFrom("192.0.2.20", "bert", 1);
        script.fails("198.51.100.7", Protocol::Imap, "bert", when(8), failures, period);
    };
}

auto spread(int networks, int gapMinutes)
{
    return [=](CaseScript& script) {
        for (int i = 0; i < networks; ++i)
            script.signsIn("2001:db8:" + std::to_string(i + 1) + "::5", Protocol::Imap, "info",
                           when(1, i * gapMinutes));
    };
}

void popBeforeSmtp(CaseScript& script)
{
    script.failsAs(attacker, Protocol::Pop3, names(25), when(10), 2);
    script.signsIn(attacker, Protocol::Pop3, "info", when(10, 2));
    script.sends(attacker, "", {.recipients = 40}, when(10, 32));
}

void silence(CaseScript& script)
{
    for (int minute = 0; minute < 3 * 24 * 60; ++minute)
        if (minute <= 2000 || minute >= 2030)
            script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(0, minute));
}

void threeLogs(CaseScript& script)
{
    for (unsigned size : {900U, 1000U, 2000U}) {
        Source source;
        source.name = "pop3.log";
        source.protocol = Protocol::Pop3;
        source.textBytes = size;
        source.understood = 1;
        script.builder.addSource(source);
    }
}

void guessesAnna(CaseScript& script)
{
    script.failsAs(attacker, Protocol::Pop3, names(30), when(10), 1);
    script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(16, 0, 29));
}

std::map<std::string, Scene> scenes()
{
    using Kind = FindingKind;
    std::map<std::string, Scene> all;
    all["login-guessing.failures"] = {5, 6, guesses(5, 30), found(Kind::LoginGuessing)};
    all["login-guessing.high"] = {20, 21, guesses(20, 30), found(Kind::LoginGuessing, Severity::High)};
    all["login-guessing.minutes"] = {10, 9, guesses(5, 150), found(Kind::LoginGuessing)};
    all["login-guessing.slow-failures"] = {4, 5, guesses(4, 1300), found(Kind::LoginGuessing)};
    all["login-guessing.slow-gap"] = {20, 21, guesses(4, 1200), found(Kind::LoginGuessing)};
    all["harvest.names"] = {
        4, 5,
        [](CaseScript& script) { script.failsAs(attacker, Protocol::Pop3, {"a", "b", "c", "d", "a"}, when(10), 2); },
        found(Kind::Harvest)};
    all["password-spray.accounts"] = {8, 9, spray(8, 1), found(Kind::PasswordSpray)};
    all["password-spray.tries"] = {5, 4, spray(8, 5), found(Kind::PasswordSpray)};
    all["password-spray.days"] = {
        7, 6, [](CaseScript& script) { script.failsAs("192.0.2.200", Protocol::Imap, names(8), when(1), 86400); },
        found(Kind::PasswordSpray)};
    all["distributed-guessing.addresses"] = {5, 6, crowd(5, 2, 13, 7), found(Kind::DistributedGuessing)};
    all["distributed-guessing.failures"] = {10, 11, crowd(5, 2, 13, 7), found(Kind::DistributedGuessing)};
    all["distributed-guessing.hours"] = {24, 23, crowd(10, 1, 156, 70), found(Kind::DistributedGuessing)};
    all["account-compromised.failures"] = {3, 4, breakIn(0, 3, 10), opened("test")};
    all["account-compromised.names"] = {3, 4, breakIn(3, 2, 0), opened("test")};
    all["account-compromised.recipients"] = {10, 11, breakIn(0, 3, 10), opened("test")};
    all["account-compromised.certain"] = {20, 21, breakIn(0, 20, 0), opened("test")};
    all["relay.recipients-hour"] = {103, 104, threePlaces, found(Kind::RelayAuthenticated)};
    all["relay.own-median"] = {10, 11, surge, found(Kind::RelayAuthenticated)};
    all["relay.own-median-recipients"] = {105, 106, surge, found(Kind::RelayAuthenticated)};
    all["relay.foreign-senders"] = {5, 6, stranger(5, 12, true), found(Kind::RelayAuthenticated)};
    all["relay.bounce-percent"] = {20, 21, stranger(4, 40, false, 8), found(Kind::RelayAuthenticated)};
    all["relay.bounce-recipients"] = {160, 161, stranger(4, 40, false, 8), found(Kind::RelayAuthenticated)};
    all["relay.critical-recipients"] = {
        500, 501, [](CaseScript& script) { script.sends(attacker, "", {.recipients = 500}, when(10)); },
        found(Kind::RelayOpen, Severity::Critical)};
    all["relay-pop-before-smtp.minutes"] = {30, 29, popBeforeSmtp, found(Kind::RelayPopBeforeSmtp)};
    all["relay-refused.recipients"] = {
        1, 2, [](CaseScript& script) { script.relayRefused(attacker, "q@far.example", when(9)); },
        found(Kind::RelayRefused)};
    all["blacklisted.replies"] = {1, 2, [](CaseScript& script) { script.blocked("bl.example", when(9)); },
                                  found(Kind::Blacklisted)};
    all["bounce-flood.bounces"] = {100, 101,
                                   [](CaseScript& script) {
                                       for (int i = 0; i < 100; ++i)
                                           script.bounce(when(9) + i * 30 * usPerSecond);
                                   },
                                   found(Kind::BounceFlood)};
    all["sender-mismatch.messages"] = {5, 6,
                                       [](CaseScript& script) {
                                           script.worksFrom("192.0.2.20", "anna", 3);
                                           for (int i = 0; i < 5; ++i)
                                               script.sends("192.0.2.20", "anna", {.from = "anna@private.example"},
                                                            when(9 + i, 30));
                                       },
                                       found(Kind::SenderMismatch)};
    all["account-spread.addresses"] = {3, 4, spread(4, 1), found(Kind::AccountSpread)};
    all["account-spread.day"] = {10, 11, spread(11, 60), found(Kind::AccountSpread)};
    all["stale-client.failures"] = {5, 6, device(5, 1500), found(Kind::StaleClient)};
    all["stale-client.period"] = {60, 61, device(30, 60), found(Kind::StaleClient)};
    all["bulk-mailing.recipients"] = {50, 51,
                                      [](CaseScript& script) {
                                          script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(9));
                                          script.sends("192.0.2.20", "anna",
                                                       {.from = "anna@ours.example", .recipients = 50}, when(9, 1));
                                      },
                                      found(Kind::BulkMailing)};
    all["log-gap.minutes"] = {30, 31, silence, found(Kind::LogGap)};
    all["log-gap.expected"] = {25, 26, silence, found(Kind::LogGap)};
    all["log-size.times"] = {2, 2.01, threeLogs, found(Kind::LogSize)};
    all["infected-client.recipients"] = {
        109, 110,
        [](CaseScript& script) {
            for (int i = 0; i < 10; ++i)
                script.sends("10.10.1.5", "", {.from = "x@forged" + std::to_string(i) + ".example", .recipients = 11},
                             when(10, i));
        },
        found(Kind::InfectedClient)};
    all["incident.over-hours"] = {6, 7, guessesAnna,
                                  [](const CaseSnapshot& snap) { return snap.incidents.at(0).over; }};
    return all;
}

} // namespace

class ThresholdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void borders_data()
    {
        QTest::addColumn<QString>("key");
        const Thresholds thresholds;
        for (const Threshold& threshold : thresholds.all())
            QTest::newRow(std::string(threshold.key).c_str()) << QString::fromUtf8(threshold.key);
    }

    void borders()
    {
        QFETCH(QString, key);
        const auto all = scenes();
        const auto scene = all.find(key.toStdString());
        QVERIFY2(scene != all.end(), "this threshold has no scene");
        CaseScript script;
        scene->second.play(script);
        QVERIFY(script.settings.thresholds.set(scene->first, scene->second.holds));
        QVERIFY(scene->second.shows(*script.analyse()));
        script.settings.thresholds.set(scene->first, scene->second.fails);
        QVERIFY(!scene->second.shows(*script.analyse()));
    }

    void keys()
    {
        Thresholds thresholds;
        QCOMPARE(thresholds["harvest.names"], 4.0);
        QVERIFY(thresholds.set("harvest.names", 9));
        QCOMPARE(thresholds["harvest.names"], 9.0);
        QVERIFY(!thresholds.set("harvest.name", 9));
        QCOMPARE(Thresholds()["harvest.names"], 4.0);
    }

    /// Ordinary people of one house, for a week: nobody is accused of anything.
    void nobodyInnocentIsAccused()
    {
        CaseScript script;
        for (int user = 0; user < 6; ++user) // many users behind one public address
            script.worksFrom("198.51.100.190", "staff" + std::to_string(user), 5);
        script.worksFrom("10.0.0.7", "anna", 5);
        script.fails("10.0.0.7", Protocol::Imap, "anna", when(12), 4, 5); // mistypes
        script.fails("198.51.100.190", Protocol::Imap, "staff1", when(13), 6, 4)
            .signsIn("198.51.100.190", Protocol::Imap, "staff1", when(13, 1));
        script.failsAs("198.51.100.190", Protocol::Imap, {"staf1", "stafff2", "tsaff3", "staff"}, when(14), 20);
        script.fails("192.0.2.77", Protocol::Imap, "staff2", when(0), 200, 1800); // a tablet with an old password
        for (int i = 0; i < 500; ++i)                                             // a probe that watches the server
            script.signsIn("10.0.0.9", Protocol::Imap, "monitor", when(0) + i * 5 * usPerMinute);
        script.sends("10.0.0.7", "anna", {.from = "anna@ours.example", .recipients = 300, .bounced = 12},
                     when(11)); // a mailing
        script.signsIn("203.0.113.80", Protocol::Imap, "anna", when(20))
            .signsIn("203.0.113.80", Protocol::Smtp, "anna", when(20, 1));
        script.sends("203.0.113.80", "anna", {.from = "anna@ours.example"}, when(20, 2)); // on a journey
        for (int i = 0; i < 60; ++i)
            script.delivers("198.51.100." + std::to_string(1 + i), "me@ours.example", when(1, i * 20));
        const auto snap = script.analyse();
        QVERIFY2(snap->incidents.empty(), snap->incidents.empty() ? "" : snap->incidents[0].story.c_str());
        for (const Address& address : snap->addresses)
            QVERIFY2(address.severity < Severity::Medium, address.ip.toString().c_str());
        for (const Account& account : snap->accounts)
            QVERIFY2(account.severity < Severity::Medium && !account.compromised,
                     std::string(snap->text(account.name)).c_str());
        QCOMPARE(worst(*snap, FindingKind::StaleClient), Severity::Info);
        QCOMPARE(worst(*snap, FindingKind::BulkMailing), Severity::Info);
    }
};

POSTMORTEM_TEST(ThresholdsTest)
#include "tst_thresholds.moc"
