// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filter.h"

#include "model/query/completions.h"
#include "model/base/textmatch.h"
#include "model/query/timefilter.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <functional>
#include <limits>

namespace postmortem::testing {

namespace {

using Wanted = std::function<bool(const CaseSnapshot&, const Event&)>;

std::string accountText(const CaseSnapshot& snapshot, const Event& event)
{
    return std::string(snapshot.accountName(snapshot.accountOf(event)));
}

std::string recipientOrSender(const CaseSnapshot& snapshot, const Event& event)
{
    return std::string(snapshot.text(event.text()));
}

std::string senderOf(const CaseSnapshot& snapshot, const Event& event)
{
    return event.message.valid() ? std::string(snapshot.text(snapshot.messages[event.message.row()].sender))
                                 : std::string();
}

// "HH:MM" on the sample's wall clock.
std::string wallClock(const CaseSnapshot& snapshot, const Event& event)
{
    return event.time.known() ? toLocalText(event.time, snapshot.settings.zone).substr(11, 5) : std::string();
}

bool isGuessing(const CaseSnapshot& snapshot, const Event& event)
{
    return snapshot.addressText(event.address) == "203.0.113.66";
}

bool isRelay(const CaseSnapshot& snapshot, const Event& event)
{
    const std::string address = snapshot.addressText(event.address);
    const std::string clock = wallClock(snapshot, event);
    return (address == "198.51.100.23" || address == "198.51.100.77") && clock >= "10:44" && clock < "10:58";
}

struct Case {
    const char* filter;
    Wanted wanted;
};

const std::vector<Case>& matcherCases()
{
    using S = const CaseSnapshot&;
    using E = const Event&;
    static const std::vector<Case> cases = {
        {"", [](S, E) { return true; }},
        {"ip:203.0.113.66", isGuessing},
        {"ip:203.0.113.0/24", isGuessing},
        {"ip:198.51.100.0/24 ip:203.0.113.66",
         [](S s, E e) { return isGuessing(s, e) || s.addressText(e.address).starts_with("198.51.100."); }},
        {"-ip:10.0.0.0/8", [](S s, E e) { return !s.addressText(e.address).starts_with("10."); }},
        {"ip:2001:db8::/32", [](S s, E e) { return s.addressText(e.address) == "2001:db8::25"; }},
        {"account:TEST", [](S s, E e) { return accountText(s, e) == "test"; }},
        {"account:a*", [](S s, E e) { return accountText(s, e).starts_with('a'); }},
        {"account:anna -kind:login-ok",
         [](S s, E e) { return accountText(s, e) == "anna" && e.kind != EventKind::LoginOk; }},
        {"kind:login-failed kind:relay-refused",
         [](S, E e) { return e.kind == EventKind::LoginFailed || e.kind == EventKind::RelayRefused; }},
        {"protocol:pop3 -ip:203.0.113.66", [](S s, E e) { return e.protocol == Protocol::Pop3 && !isGuessing(s, e); }},
        {"time:10:44-10:58", [](S s, E e) { return wallClock(s, e) >= "10:44" && wallClock(s, e) < "10:58"; }},
        {"time:09:44-09:58@UTC", [](S s, E e) { return wallClock(s, e) >= "10:44" && wallClock(s, e) < "10:58"; }},
        {"time:2026-11-23T11:44-11:58@+02:00",
         [](S s, E e) { return wallClock(s, e) >= "10:44" && wallClock(s, e) < "10:58"; }},
        {"time:17:00-09:00",
         [](S s, E e) { return e.time.known() && (wallClock(s, e) >= "17:00" || wallClock(s, e) < "09:00"); }},
        {"-time:10:00-11:00", [](S s, E e) { return !(wallClock(s, e) >= "10:00" && wallClock(s, e) < "11:00"); }},
        {"time:2026-11-23", [](S, E e) { return e.time.known(); }},
        {"time:2026-11-22", [](S, E) { return false; }},
        {"time:2026-11-23T09:00-2026-11-23T10:30 time:13:00-14:00",
         [](S s, E e) {
             const std::string clock = wallClock(s, e);
             return (clock >= "09:00" && clock < "10:30") || (clock >= "13:00" && clock < "14:00");
         }},
        {"time:2026-11-23T09:31:29Z",
         [](S s, E e) { return e.time.known() && toLocalText(e.time, s.settings.zone) == "2026-11-23 10:31:29"; }},
        {"text:LOTTERY3", [](S s, E e) { return senderOf(s, e) == "lottery3@example.net"; }},
        {"bl.example.net", [](S s, E e) { return recipientOrSender(s, e) == "bl.example.net"; }},
        {"domain:example.net",
         [](S s, E e) {
             return senderOf(s, e).ends_with("@example.net") || recipientOrSender(s, e).ends_with("@example.net");
         }},
        {"session:2101",
         [](S s, E e) { return e.session.valid() && s.text(s.sessions[e.session.row()].key) == "2101"; }},
        {"session:#1", [](S, E e) { return e.session == SessionId(0); }},
        {"session:1", [](S, E e) { return e.session == SessionId(0); }},
        {"message:a000c7", [](S, E e) { return e.message == MessageId(0); }},
        {"message:#2", [](S, E e) { return e.message == MessageId(1); }},
        {"severity:critical",
         [](S s, E e) { return e.address.valid() && s.addresses[e.address.row()].severity == Severity::Critical; }},
        {"relay:trusted-network",
         [](S s, E e) {
             return e.message.valid() && s.messages[e.message.row()].authority == RelayAuthority::TrustedNetwork;
         }},
        {"source:mail.log", [](S, E e) { return e.source == SourceId(1); }},
        {"source:pop3-*", [](S, E e) { return e.source == SourceId(0); }},
        {"finding:1", isGuessing},
        {"finding:2", isRelay},
        {"finding:3", isGuessing},
        {"finding:5", [](S s, E e) { return s.addressText(e.address) == "192.0.2.200" && wallClock(s, e) < "13:11"; }},
        {"finding:99", [](S, E) { return false; }},
        {"account:nobody", [](S, E) { return false; }},
        {"ip:203.0.113.66 kind:login-ok protocol:pop3 account:test",
         [](S s, E e) { return isGuessing(s, e) && e.kind == EventKind::LoginOk; }},
    };
    return cases;
}

} // namespace

class TestFilter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesTokens();
    void keepsPositions();
    void explainsErrors_data();
    void explainsErrors();
    void acceptsTimes_data();
    void acceptsTimes();
    void writesBackWhatItReads_data();
    void writesBackWhatItReads();
    void addsAndRemovesTokens();
    void matchesLikeBruteForce_data();
    void matchesLikeBruteForce();
    void ignoresTokensWithErrors();
    void matchesUnsortedSnapshots();
    void completes();
    void comparesText();
};

void TestFilter::parsesTokens()
{
    const Filter filter = Filter::parse(R"(ip:203.0.113.0/24 -Account:"john \"x\" doe" pop3 "two words" dead:beef::1)");
    QVERIFY(filter.valid());
    const auto& tokens = filter.tokens();
    QCOMPARE(tokens.size(), std::size_t{5});
    QCOMPARE(tokens[0].key, std::string("ip"));
    QCOMPARE(tokens[0].value, std::string("203.0.113.0/24"));
    QVERIFY(!tokens[0].exclude);
    QCOMPARE(tokens[1].key, std::string("account"));
    QCOMPARE(tokens[1].value, std::string("john \"x\" doe"));
    QVERIFY(tokens[1].exclude);
    QCOMPARE(tokens[2].key, std::string("text"));
    QCOMPARE(tokens[2].value, std::string("pop3"));
    QCOMPARE(tokens[3].value, std::string("two words"));
    QCOMPARE(tokens[4].key, std::string("text"));
    QCOMPARE(tokens[4].value, std::string("dead:beef::1"));
    QVERIFY(Filter::parse("  \t ").isEmpty());
}

void TestFilter::keepsPositions()
{
    const std::string typed = "  ip:192.0.2.1  -kind:x \"a b\"";
    const Filter filter = Filter::parse(typed);
    const auto& tokens = filter.tokens();
    QCOMPARE(tokens.size(), std::size_t{3});
    QCOMPARE(typed.substr(tokens[0].position, tokens[0].length), std::string("ip:192.0.2.1"));
    QCOMPARE(typed.substr(tokens[1].position, tokens[1].length), std::string("-kind:x"));
    QCOMPARE(typed.substr(tokens[2].position, tokens[2].length), std::string("\"a b\""));
}

void TestFilter::explainsErrors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* typed, const char* says) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(says);
    };
    row("colour:red", "There is no filter key “colour”");
    row("ip:", "needs a value");
    row("ip:203.0.113", "not an address");
    row("ip:203.0.113.0/40", "not an address");
    row("kind:loginfailed", "no such kind of event. Kinds are: connect");
    row("protocol:ftp", "no such protocol. Protocols are: smtp, pop3, imap");
    row("severity:worst", "no such severity");
    row("relay:maybe", "no such check");
    row("finding:0", "counted from 1");
    row("finding:first", "counted from 1");
    row("session:#x", "After # stands");
    row("message:#0", "After # stands");
    row("\"half", "quotation mark is missing");
    row("account:\"half", "quotation mark is missing");
    row("time:noon", "This is not a time");
    row("time:09:30-12:00@Nowhere", "There is no time zone of that name");
    row("time:noon@UTC", "This is not a time");
    row("session:@mail.log", "After @ stand a file and the number of a line");
    row("time:25:00", "This is not a time");
    row("time:09:61", "This is not a time");
    row("time:2026-02-30", "This is not a time");
    row("time:09:30-", "This is not a time");
    row("time:09:30-12:00-13:00", "This is not a time");
    row("time:09:30-2026-11-23", "begins with a time of day but ends with a date");
    row("time:2026-11-23T12:00-2026-11-23T09:30", "ends before it begins");
    row("time:2026-11-24-2026-11-23", "ends before it begins");
}

void TestFilter::explainsErrors()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const Filter filter = Filter::parse(typed.toStdString());
    QCOMPARE(filter.tokens().size(), std::size_t{1});
    QVERIFY(!filter.valid());
    const QString error = QString::fromStdString(filter.tokens().front().error);
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY(error.endsWith(QLatin1Char('.')));
}

void TestFilter::acceptsTimes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qlonglong>("from"); // seconds since midnight, or since 1970 on the wall clock
    QTest::addColumn<qlonglong>("to");
    QTest::addColumn<bool>("daily");
    const qlonglong day = fromCivilUtc(2026, 11, 23, 0, 0, 0).us / usPerSecond;
    const auto row = [](const char* value, qlonglong from, qlonglong to, bool daily) {
        QTest::newRow(value) << QString::fromUtf8(value) << from << to << daily;
    };
    row("09:30-12:00", 34200, 43200, true);
    row("09:30–12:00", 34200, 43200, true);
    row("9:30..12:00:30", 34200, 43230, true);
    row("9:30-12:00", 34200, 43200, true);
    row("22:00-06:00", 79200, 21600, true);
    row("00:00-24:00", 0, 86400, true);
    row("10:31", 37860, 37920, true);
    row("10:31:29", 37889, 37890, true);
    row("2026-11-23", day, day + 86400, false);
    row("2026-11-22-2026-11-23", day - 86400, day + 86400, false);
    row("2026-11-22 – 2026-11-23", day - 86400, day + 86400, false);
    row("2026-11-23T09:30-2026-11-23T12:00", day + 34200, day + 43200, false);
    row("2026-11-23T09:30-12:00", day + 34200, day + 43200, false);
    row("2026-11-23 09:30", day + 34200, day + 34260, false);
    row("2026-11-23T09:30:15Z", day + 34215, day + 34216, false);
}

void TestFilter::acceptsTimes()
{
    QFETCH(QString, value);
    QFETCH(qlonglong, from);
    QFETCH(qlonglong, to);
    QFETCH(bool, daily);
    const ParsedTime parsed = parseTimeValue(value.toStdString());
    QVERIFY2(parsed.spec.has_value(), parsed.error.c_str());
    QCOMPARE(parsed.spec->kind == TimeSpec::Kind::Daily, daily);
    QCOMPARE(qlonglong{parsed.spec->from / usPerSecond}, from);
    QCOMPARE(qlonglong{parsed.spec->to / usPerSecond}, to);
    QCOMPARE(parsed.spec->fromUtc, value.endsWith(QLatin1Char('Z')));
}

void TestFilter::writesBackWhatItReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const QStringList values = {
        QStringLiteral("plain"),       QStringLiteral("two words"),         QStringLiteral("-minus"),
        QStringLiteral("say \"x\""),   QStringLiteral("\"quoted\""),        QStringLiteral("back\\slash"),
        QStringLiteral("ends with\\"), QStringLiteral("ip:192.0.2.1"),      QStringLiteral("a\tb\nc"),
        QStringLiteral("-"),           QStringLiteral("ümläut@example.com")};
    for (const QString& key : {QStringLiteral("text"), QStringLiteral("account")}) {
        for (const QString& value : values)
            QTest::newRow(qPrintable(key + QLatin1Char(' ') + value)) << key << value;
    }
}

void TestFilter::writesBackWhatItReads()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    for (const bool exclude : {false, true}) {
        const Filter filter = Filter().with(key.toStdString(), value.toStdString(), exclude).with("kind", "connect");
        QCOMPARE(filter.tokens().size(), std::size_t{2});
        QCOMPARE(filter.tokens()[0].key, key.toStdString());
        QCOMPARE(filter.tokens()[0].value, value.toStdString());
        QCOMPARE(filter.tokens()[0].exclude, exclude);
        QVERIFY(filter.valid());
        QVERIFY(Filter::parse(filter.text()) == filter);
    }
}

void TestFilter::addsAndRemovesTokens()
{
    const Filter one = Filter::parse("ip:192.0.2.1");
    QVERIFY(one.with("ip", "192.0.2.1") == one);
    const Filter two = one.with("ip", "192.0.2.2").with("ip", "192.0.2.1", true);
    QCOMPARE(two.text(), std::string("ip:192.0.2.1 ip:192.0.2.2 -ip:192.0.2.1"));
    QVERIFY(two.with("kind", "connect").without("ip") == Filter::parse("kind:connect"));
    QVERIFY(!one.with("ip", "nonsense").valid());
}

void TestFilter::matchesLikeBruteForce_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < matcherCases().size(); ++i)
        QTest::newRow(matcherCases()[i].filter) << static_cast<int>(i);
}

void TestFilter::matchesLikeBruteForce()
{
    QFETCH(int, index);
    const Case& row = matcherCases()[static_cast<std::size_t>(index)];
    const SampleCase sample = sampleCase();
    const CaseSnapshot& snapshot = *sample.snapshot;
    const Filter filter = Filter::parse(row.filter);
    QVERIFY(filter.valid());
    const FilterMatcher matcher(snapshot, filter);
    const auto [begin, end] = matcher.eventRange();
    for (std::size_t i = 0; i < snapshot.events.size(); ++i) {
        const Event event = snapshot.events.at(i);
        const bool wanted = row.wanted(snapshot, event);
        QCOMPARE(matcher.event(event), wanted);
        QCOMPARE(matcher.row(i), wanted);
        QVERIFY(!wanted || (i >= begin && i < end));
    }
}

void TestFilter::ignoresTokensWithErrors()
{
    const SampleCase sample = sampleCase();
    const FilterMatcher matcher(*sample.snapshot, Filter::parse("kind:login-failed ip:oops time:noon"));
    const FilterMatcher same(*sample.snapshot, Filter::parse("kind:login-failed"));
    for (std::size_t i = 0; i < sample.snapshot->events.size(); ++i)
        QCOMPARE(matcher.row(i), same.row(i));
}

// While an import runs the rows are in the order of reading: no range may be taken from them.
void TestFilter::matchesUnsortedSnapshots()
{
    CaseSnapshot snapshot = *sampleCase().snapshot;
    snapshot.complete = false;
    EventStore backwards;
    for (std::size_t i = snapshot.events.size(); i-- > 0;)
        backwards.append(snapshot.events.at(i));
    snapshot.events = backwards;
    const FilterMatcher matcher(snapshot, Filter::parse("time:10:44-10:58"));
    QCOMPARE(matcher.eventRange().second, snapshot.events.size());
    std::size_t found = 0;
    for (std::size_t i = 0; i < snapshot.events.size(); ++i) {
        const std::string clock = wallClock(snapshot, snapshot.events.at(i));
        QCOMPARE(matcher.row(i), clock >= "10:44" && clock < "10:58");
        found += matcher.row(i) ? 1U : 0U;
    }
    QVERIFY(found > 100);
}

void TestFilter::completes()
{
    const SampleCase sample = sampleCase();
    const CaseSnapshot& snapshot = *sample.snapshot;
    QCOMPARE(completions(snapshot, "", "ac", 10), std::vector<std::string>{"account:"});
    QCOMPARE(completions(snapshot, "", "", 100).size(), filterKeys().size());
    QCOMPARE(completions(snapshot, "ip", "198", 10),
             (std::vector<std::string>{"198.51.100.23", "198.51.100.77"}));              // the busier one first
    QCOMPARE(completions(snapshot, "account", "", 1), std::vector<std::string>{"test"}); // the compromised one
    QCOMPARE(completions(snapshot, "account", "AN", 5), std::vector<std::string>{"anna"});
    QCOMPARE(completions(snapshot, "kind", "login", 5), (std::vector<std::string>{"login-ok", "login-failed"}));
    QCOMPARE(completions(snapshot, "protocol", "", 9).size(), protocolCount);
    QCOMPARE(completions(snapshot, "relay", "pop", 9), std::vector<std::string>{"pop-before-smtp"});
    QCOMPARE(completions(snapshot, "severity", "cr", 9), std::vector<std::string>{"critical"});
    QCOMPARE(completions(snapshot, "source", "m", 9), std::vector<std::string>{"mail.log"});
    QCOMPARE(completions(snapshot, "finding", "", 99).size(), snapshot.findings.size());
    QCOMPARE(completions(snapshot, "session", "0A", 9), std::vector<std::string>{"0A84"});
    QCOMPARE(completions(snapshot, "message", "A000", 9), std::vector<std::string>{"A000C7"});
    const auto domains = completions(snapshot, "domain", "example.", 9);
    QCOMPARE(domains.size(), std::size_t{3});
    QVERIFY(completions(snapshot, "time", "", 9).empty());
    for (const char* key : {"ip", "account", "domain", "session", "message"})
        QVERIFY(completions(snapshot, key, "", 9, Cancel([] { return true; })).empty()); // nobody waits any more
}

void TestFilter::comparesText()
{
    QVERIFY(matchesWildcard("Anna@Example.com", "anna@example.com"));
    QVERIFY(matchesWildcard("anna@example.com", "*@example.com"));
    QVERIFY(matchesWildcard("abcabd", "*ab*d"));
    QVERIFY(matchesWildcard("", "*"));
    QVERIFY(!matchesWildcard("anna", "ann"));
    QVERIFY(!matchesWildcard("ann", "anna*a"));
    QVERIFY(containsNoCase("LOTTERY3", "ery"));
    QVERIFY(!containsNoCase("er", "ery"));
    QVERIFY(compareNoCase("anna", "Bob") < 0);
    QVERIFY(compareNoCase("Anna", "anna") != 0);
    QVERIFY(compareNoCase("ann", "anna") < 0);
}

} // namespace postmortem::testing

using postmortem::testing::TestFilter;
POSTMORTEM_TEST(TestFilter)
#include "tst_filter.moc"
