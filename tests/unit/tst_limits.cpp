// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the evidence cannot show: each sentence stands where it is true, and only there. Every row has a case just
// inside and a case just outside.

#include "model/analysis/limits.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

using Script = CaseScript (*)();

bool states(const CaseSnapshot& snap, std::string_view text)
{
    return std::ranges::any_of(snap.limits, [&](const std::string& limit) { return limit.contains(text); });
}

CaseScript signIns(std::string_view ip, int times, int others = 0)
{
    CaseScript script;
    for (int i = 0; i < times; ++i)
        script.signsIn(ip, Protocol::Imap, "anna", when(1, i));
    for (int i = 0; i < others; ++i)
        script.signsIn("192.0.2." + std::to_string(i % 25), Protocol::Imap, "bert", when(1, i));
    return script;
}

/// Users sign in from one private address; the mail of the world comes from elsewhere.
CaseScript webmail(int times, int users)
{
    CaseScript script;
    for (int i = 0; i < times; ++i)
        script.signsIn("10.0.0.1", Protocol::Imap, "user" + std::to_string(i % users), when(1, i));
    for (int i = 0; i < 60; ++i)
        script.delivers("203.0.113." + std::to_string(i), "me@ours.example", when(2, i));
    return script;
}

CaseScript failures(int times, std::string_view ip = "192.0.2.20", std::string_view account = "anna",
                    TimeUs at = when(1))
{
    CaseScript script;
    script.fails(ip, Protocol::Imap, account, at, times, 60);
    return script;
}

/// So many clients send under our own domain, without a sign-in that the log shows.
CaseScript sendAsUs(int clients, bool signIn = false)
{
    CaseScript script;
    for (int i = 1; i <= clients; ++i)
        script.sends("203.0.113." + std::to_string(i), {}, {.from = "anna@ours.example"}, when(9, i));
    if (signIn)
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(9));
    return script;
}

/// A line that stands for so many failed sign-ins as anna.
CaseScript oneLine(std::uint16_t attempts)
{
    CaseScript script;
    script.fails("203.0.113.9", Protocol::Pop3, "anna", when(1), 1);
    Event login = script.builder.events().at(std::size_t{0});
    login.time = when(2);
    login.count = attempts;
    script.builder.add(login);
    return script;
}

/// A mail whose line is the only one that tells the sign-in before it, and another sign-in.
CaseScript signedMail(bool another)
{
    CaseScript script;
    script.sends("192.0.2.20", "anna", {.from = "anna@ours.example", .signsIn = true}, when(9));
    if (another)
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(10));
    return script;
}

/// A client that connects and leaves, again and again.
CaseScript monitor(int times)
{
    CaseScript script = signIns("203.0.113.1", 10);
    for (int i = 0; i < times; ++i) {
        Event connect = script.builder.events().at(std::size_t{0});
        connect.kind = EventKind::Connect;
        connect.time = when(2, i);
        connect.address = script.builder.address(*IpAddress::parse("10.0.0.1"));
        script.builder.add(connect);
    }
    return script;
}

CaseScript oneMail(const CaseScript::Mail& mail, std::string_view ip = "192.0.2.20", std::string_view account = "anna")
{
    CaseScript script;
    script.sends(ip, account, mail, when(9));
    return script;
}

Source& source(CaseScript& script, const std::string& name)
{
    Source more;
    more.name = name;
    return script.builder.source(script.builder.addSource(std::move(more)));
}

CaseScript changedAt(TimeUs time)
{
    CaseScript script = failures(1);
    Source& read = source(script, "b.log");
    read.last = when(12);
    read.modifiedUs = time.us;
    return script;
}

CaseScript noted(const std::string& note, const std::string& other = {})
{
    CaseScript script;
    script.settings.zoneGiven = false;
    script.settings.zone = TimeZone::named("+01:00");
    source(script, "a.log").notes = {note};
    if (!other.empty())
        source(script, "b.log").notes = {other};
    return script;
}

CaseScript notUnderstood(std::uint64_t bad)
{
    CaseScript script;
    Source& read = source(script, "a.log");
    read.lines = 200;
    read.bad = bad;
    return script;
}

constexpr auto guessedYear = "The stamps carry no year; 2026 was taken from the file's date.";
constexpr auto givenYear = "The stamps carry no year; 2026 was given.";
constexpr auto assumedZone = "The stamps carry no zone; they were read as +01:00.";
constexpr auto greetedZone = "The zone UTC+02:00 comes from the server's greetings.";

} // namespace

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void said_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Script>("inside");
        QTest::addColumn<Script>("outside");
        const auto row = [](const char* name, const char* sentence, Script inside, Script outside) {
            QTest::newRow(name) << QString::fromUtf8(sentence) << inside << outside;
        };
        clientRows(row);
        levelRows(row);
        relayRows(row);
        sourceRows(row);
    }

    void said()
    {
        QFETCH(QString, sentence);
        QFETCH(Script, inside);
        QFETCH(Script, outside);
        QVERIFY2(states(*inside().analyse(), sentence.toStdString()), "not said where it is so");
        QVERIFY2(!states(*outside().analyse(), sentence.toStdString()), "said where it is not so");
    }

    void ofNothing()
    {
        const auto snap = CaseScript().analyse();
        QVERIFY(states(*snap, "No POP3 or IMAP log was read"));
        QVERIFY(states(*snap, "No accepted message is in the logs"));
        QVERIFY(!states(*snap, "SMTP sign-in"));
        QCOMPARE(snap->limits.size(), 2U);
    }

    /// An ordinary server whose logs show everything leaves nothing open.
    void ofACompleteLog()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3).fails("192.0.2.20", Protocol::Imap, "anna", when(9));
        QCOMPARE(script.analyse()->limits, std::vector<std::string>());
    }

    /// Two kinds of files: which zone is whose.
    void mixedZones()
    {
        const auto snap = noted(assumedZone, greetedZone).analyse();
        QVERIFY(states(*snap, "The zone of b.log comes from the server's greetings, that of a.log is assumed to be "
                              "+01:00."));
        QVERIFY(!states(*noted(greetedZone, greetedZone).analyse(), "The zone of"));
    }

    void namesAreMadeVisible()
    {
        CaseScript script;
        source(script, "broken\x1b.gz").problems = {"The file ends too early."};
        const auto snap = script.analyse();
        QVERIFY(states(*snap, "Not everything could be read: broken"));
        QVERIFY(!states(*snap, "\x1b"));
    }

    /// Asked again, the same limits; they do not pile up.
    void analysedAgain()
    {
        const CaseScript script = sendAsUs(3);
        const auto first = script.analyse();
        QCOMPARE(analyseAgain(*first, script.settings)->limits, first->limits);
    }

private:
    template <class Row>
    static void clientRows(Row row)
    {
        row(
            "most events from a private address", "50 of 100 events with an address come from 10.0.0.1, a private one",
            [] { return signIns("10.0.0.1", 50, 50); }, [] { return signIns("10.0.0.1", 50, 51); });
        row(
            "a gateway needs some events", "hide the real clients", [] { return signIns("10.0.0.1", 50); },
            [] { return signIns("10.0.0.1", 49); });
        row(
            "a public address is no gateway", "hide the real clients", [] { return signIns("fd00::1", 60); },
            [] { return signIns("203.0.113.1", 60); });
        row(
            "a monitor is no gateway", "hide the real clients", [] { return signIns("10.0.0.1", 60, 10); },
            [] { return monitor(60); });
        row(
            "most sign-ins from a private address", "20 of 20 sign-ins come from 10.0.0.1, a private address",
            [] { return webmail(20, 3); }, [] { return webmail(19, 3); });
        row(
            "one private machine is no gateway", "hide the real clients", [] { return webmail(20, 3); },
            [] { return webmail(20, 2); });
        row(
            "no address", "For 2 of 2 sign-ins the log shows no client address", [] { return failures(2, ""); },
            [] { return failures(2); });
        row(
            "no time", "For 1 of 1 sign-in the log shows no time",
            [] { return failures(1, "192.0.2.20", "anna", TimeUs()); }, [] { return failures(1); });
        row(
            "no account", "For 3 of 3 failed sign-ins the log names no account",
            [] { return failures(3, "192.0.2.20", ""); }, [] { return failures(3); });
        row(
            "attempts are counted, not lines", "For 6 of 6 failed sign-ins the log names no account",
            [] {
                CaseScript script = failures(1, "192.0.2.20", "");
                Event login = script.builder.events().at(std::size_t{0});
                login.count = 5;
                script.builder.add(login);
                return script;
            },
            [] { return failures(6); });
        row(
            "one line for several attempts", "5 of 6 failed sign-ins stand in lines that count several attempts",
            [] { return oneLine(5); }, [] { return oneLine(1); });
        row(
            "a sign-in without an account", "For 1 of 1 successful sign-in the log names no account",
            [] {
                CaseScript script;
                script.signsIn("192.0.2.20", Protocol::Smtp, "", when(1));
                return script;
            },
            [] { return signIns("192.0.2.20", 1); });
        row(
            "sign-ins only with messages", "The logs show an SMTP sign-in only with a message",
            [] { return signedMail(false); }, [] { return signedMail(true); });
    }

    template <class Row>
    static void levelRows(Row row)
    {
        row(
            "no failure", "No failed sign-in is in the logs", [] { return signIns("192.0.2.20", 20); },
            [] { return signIns("192.0.2.20", 19); });
        row(
            "no success", "No successful sign-in is in the logs", [] { return failures(20); },
            [] { return failures(19); });
        row("AUTH is hidden", "the log level hides AUTH", [] { return sendAsUs(3); }, [] { return sendAsUs(2); });
        row("AUTH is shown", "the log level hides AUTH", [] { return sendAsUs(3); }, [] { return sendAsUs(3, true); });
        row(
            "no AUTH at all", "The logs show no SMTP sign-in at all.", [] { return sendAsUs(2); },
            [] { return sendAsUs(2, true); });
        row("no mailbox log", "No POP3 or IMAP log was read", [] { return sendAsUs(1); }, [] { return failures(1); });
        row(
            "a mailbox log without sign-ins", "The POP3 and IMAP logs show no sign-in",
            [] {
                CaseScript script = sendAsUs(1);
                source(script, "pop3.log").protocol = Protocol::Pop3;
                return script;
            },
            [] { return sendAsUs(1); });
        row("no message", "No accepted message is in the logs", [] { return failures(1); }, [] { return sendAsUs(1); });
    }

    template <class Row>
    static void relayRows(Row row)
    {
        row(
            "relayed, nobody knows why", "For 2 relayed recipients the logs do not show why",
            [] { return oneMail({.recipients = 2}, "", ""); }, [] { return oneMail({.recipients = 2}); });
        row(
            "counted, not named", "The logs count 3 recipients without naming them",
            [] { return oneMail({.recipients = 1, .nameless = 3}); }, [] { return oneMail({.recipients = 4}); });
        row(
            "no line for the recipients", "The logs count 7 recipients without naming them",
            [] {
                CaseScript script = oneMail({.recipients = 1});
                script.builder.message(MessageId(0)).recipients = 8;
                return script;
            },
            [] { return oneMail({.recipients = 8}); });
        row(
            "no local domain", "No local domain is known",
            [] {
                CaseScript script = oneMail({});
                script.settings.localDomains.clear();
                return script;
            },
            [] { return oneMail({}); });
    }

    template <class Row>
    static void sourceRows(Row row)
    {
        row(
            "a year from the file", "The stamps of a.log carry no year", [] { return noted(guessedYear); },
            [] { return noted(givenYear); });
        row(
            "no date", "Neither the lines nor the name of a.log tell the date",
            [] { return noted("The stamps carry no date, and neither does the file's name: times are unknown."); },
            [] { return noted("The stamps carry no date; it was taken from the file's name."); });
        row(
            "the zone of this machine", "Stamps without a zone were read as +01:00", [] { return noted(assumedZone); },
            [] { return noted(greetedZone); });
        row(
            "a zone that was given", "the zone of this machine", [] { return noted(assumedZone); },
            [] {
                CaseScript script = noted(assumedZone);
                script.settings.zoneGiven = true;
                return script;
            });
        row(
            "later than the file", "b.log ends later than the file was changed last",
            [] { return changedAt(when(11)); }, [] { return changedAt(when(12)); });
        row(
            "mixed zones", "the order of events across these files", [] { return noted(assumedZone, greetedZone); },
            [] { return noted(assumedZone, assumedZone); });
        row(
            "unreadable", "Not everything could be read: a.log.",
            [] {
                CaseScript script;
                source(script, "a.log").problems = {"Permission denied."};
                return script;
            },
            [] { return noted(givenYear); });
        row(
            "lines not understood", "10 of 200 lines were not understood", [] { return notUnderstood(10); },
            [] { return notUnderstood(9); });
    }
};

POSTMORTEM_TEST(LimitsTest)
#include "tst_limits.moc"
