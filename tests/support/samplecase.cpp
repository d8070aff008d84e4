// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplecase.h"

#include "tests/support/sampleanalysis.h"
#include "tests/support/samplewriter.h"

#include <format>
#include <limits>

namespace postmortem::testing {

namespace {

// 203.0.113.66: ten connections, four names each, one every second; the last one finds the password of `test`.
SessionId writeHarvest(SampleWriter& writer, AddressId client)
{
    static constexpr std::array<std::string_view, 10> names = {"admin", "info", "sales", "office", "root",
                                                               "anna",  "bob",  "web",   "backup", "guest"};
    SessionId session;
    for (unsigned i = 0; i < 10; ++i) {
        const TimeUs begin = i == 9 ? at(10, 31, 27) : at(9, 58 + i / 5, 2 + (i % 5) * 11);
        session = writer.session(SampleWriter::pop3Log, client, Protocol::Pop3, i % 2 == 0 ? "0A84" : "0B10");
        writer.pop3(begin, session, "Connected", writer.event(EventKind::Connect, Protocol::Pop3, session));
        writer.pop3(begin, session, ">>> +OK mail.example.com Mail Server POP3");
        const unsigned tries = i == 9 ? 2 : 4;
        for (unsigned j = 0; j < tries; ++j) {
            const bool opens = i == 9 && j == 1;
            const std::string_view name = opens ? "test" : names[(i * 4 + j) % names.size()];
            const TimeUs time = begin + std::int64_t{j} * usPerSecond;
            writer.pop3(time, session, std::format("<<< user {}", name));
            writer.pop3(time, session, std::format(">>> +OK {}", name));
            writer.pop3(time, session, opens ? "<<< pass test" : "<<< pass 123456");
            writer.pop3(time + usPerSecond, session,
                        opens ? ">>> +OK 0 messages (0) octets" : ">>> -ERR Unknown user or incorrect password",
                        writer.login(opens, Protocol::Pop3, session, name, Mechanism::User));
        }
        writer.pop3(begin + 6 * usPerSecond, session, "<<< quit",
                    writer.event(EventKind::Disconnect, Protocol::Pop3, session));
    }
    return session;
}

// Anna reads her mail every hour with the same thread id that the harvest uses in between.
void writeReading(SampleWriter& writer, AddressId client, std::string_view account)
{
    for (unsigned hour = 8; hour < 18; ++hour) {
        const TimeUs begin = at(hour, hour == 10 ? 31 : 15, hour == 10 ? 28 : 0);
        const SessionId session = writer.session(SampleWriter::pop3Log, client, Protocol::Pop3, "0B10");
        writer.pop3(begin, session, "Connected", writer.event(EventKind::Connect, Protocol::Pop3, session));
        writer.pop3(begin, session, std::format("<<< user {}", account));
        writer.pop3(begin, session, "<<< pass secret");
        writer.pop3(begin + usPerSecond, session, ">>> +OK 3 messages (4711) octets",
                    writer.login(true, Protocol::Pop3, session, account, Mechanism::User));
        writer.pop3(begin + 2 * usPerSecond, session, "<<< quit",
                    writer.event(EventKind::Disconnect, Protocol::Pop3, session));
    }
}

struct Mailing {
    std::string_view pid;
    std::string_view queueId;
    std::string_view sender;
    std::string_view account; ///< "" without AUTH
    RelayAuthority authority = RelayAuthority::SmtpAuth;
    std::vector<std::string> recipients;
    bool bounces = false; ///< every third recipient bounces
};

// One Postfix session with one message, delivered a second after it was taken.
SessionId writeMailing(SampleWriter& writer, TimeUs begin, AddressId client, const Mailing& mailing)
{
    CaseBuilder& builder = writer.builder();
    const SessionId session = writer.session(SampleWriter::mailLog, client, Protocol::Smtp, mailing.pid);
    builder.session(session).helo = builder.string("client.example.net");
    const std::string ip = builder.addresses()[client.row()].ip.toString();
    Message message;
    message.source = SourceId(SampleWriter::mailLog);
    message.time = begin + 2 * usPerSecond;
    message.session = session;
    message.address = client;
    message.account = message.authorityAccount = builder.account(mailing.account);
    message.queueId = builder.string(mailing.queueId);
    message.sender = builder.mailbox(mailing.sender);
    message.mechanism = mailing.account.empty() ? Mechanism::None : Mechanism::Login;
    message.authority = mailing.authority;
    message.accepted = true;
    message.size = 2048;
    message.recipients = static_cast<std::uint32_t>(mailing.recipients.size());
    const MessageId id = builder.addMessage(message);

    writer.mail(begin, session, "smtpd", mailing.pid, std::format("connect from unknown[{}]", ip),
                writer.event(EventKind::Connect, Protocol::Smtp, session));
    if (!mailing.account.empty())
        writer.mail(begin + usPerSecond, session, "smtpd", mailing.pid,
                    std::format("{}: client=unknown[{}], sasl_method=LOGIN, sasl_username={}", mailing.queueId, ip,
                                mailing.account),
                    writer.login(true, Protocol::Smtp, session, mailing.account, Mechanism::Login));
    Event accepted = writer.event(EventKind::MessageAccepted, Protocol::Smtp, session);
    accepted.message = id;
    accepted.subject = message.sender.value;
    writer.mail(begin + 2 * usPerSecond, session, "qmgr", "1337",
                std::format("{}: from=<{}>, size=2048, nrcpt={} (queue active)", mailing.queueId, mailing.sender,
                            mailing.recipients.size()),
                accepted, true);
    for (std::size_t i = 0; i < mailing.recipients.size(); ++i) {
        Event taken = writer.event(EventKind::RcptAccepted, Protocol::Smtp, session);
        taken.message = id;
        taken.subject = builder.mailbox(mailing.recipients[i]).value;
        const bool bounced = mailing.bounces && i % 3 == 2;
        Event sent = taken;
        sent.kind = bounced ? EventKind::Bounced : EventKind::Delivered;
        sent.reason = bounced ? Reason::UserUnknown : Reason::None;
        ++(bounced ? builder.message(id).bounced : builder.message(id).delivered);
        writer.mail(begin + 2 * usPerSecond, session, "smtp", "2201",
                    std::format("{}: to=<{}>, relay=mx.example.org[192.0.2.25]:25, status={}", mailing.queueId,
                                mailing.recipients[i], bounced ? "bounced" : "sent"),
                    taken);
        writer.mail(
            begin + 3 * usPerSecond, session, "smtp", "2201",
            std::format("{}: to=<{}>, dsn={}", mailing.queueId, mailing.recipients[i], bounced ? "5.1.1" : "2.0.0"),
            sent);
    }
    writer.mail(begin + 4 * usPerSecond, session, "smtpd", mailing.pid, std::format("disconnect from unknown[{}]", ip),
                writer.event(EventKind::Disconnect, Protocol::Smtp, session));
    return session;
}

std::vector<std::string> strangers(unsigned from, unsigned count)
{
    std::vector<std::string> recipients;
    for (unsigned i = 0; i < count; ++i)
        recipients.push_back(std::format("victim{}@example.org", from + i));
    return recipients;
}

SessionId writeRelay(SampleWriter& writer, AddressId relayA, AddressId relayB)
{
    SessionId first;
    for (unsigned i = 0; i < 5; ++i) {
        const std::string queueId = std::format("A0{:02X}C7", i);
        const std::string sender = std::format("lottery{}@example.net", i);
        const SessionId session =
            writeMailing(writer, at(10, 44 + 3 * i, 10), relayA,
                         {"2101", queueId, sender, "test", RelayAuthority::SmtpAuth, strangers(i * 8, 8), true});
        first = first.valid() ? first : session;
    }
    for (unsigned i = 0; i < 4; ++i) {
        const std::string queueId = std::format("B0{:02X}C7", i);
        const std::string sender = std::format("winner{}@example.net", i);
        writeMailing(writer, at(10, 46 + 3 * i, 31), relayB,
                     {"2102", queueId, sender, "test", RelayAuthority::SmtpAuth, strangers(100 + i * 6, 6), true});
    }
    return first;
}

void writeRefusals(SampleWriter& writer, AddressId client)
{
    for (unsigned i = 0; i < 3; ++i) {
        const TimeUs begin = at(13, 5 * i);
        const std::string pid = std::format("{}", 3001 + i);
        const SessionId session = writer.session(SampleWriter::mailLog, client, Protocol::Smtp, pid);
        writer.mail(begin, session, "smtpd", pid, "connect from unknown[192.0.2.200]",
                    writer.event(EventKind::Connect, Protocol::Smtp, session));
        for (unsigned j = 0; j < 4; ++j) {
            Event refused = writer.event(EventKind::RelayRefused, Protocol::Smtp, session);
            const std::string recipient = std::format("probe{}@example.org", j);
            refused.subject = writer.builder().mailbox(recipient).value;
            refused.reason = Reason::RelayDenied;
            writer.mail(begin + usPerSecond, session, "smtpd", pid,
                        std::format("NOQUEUE: reject: RCPT from unknown[192.0.2.200]: 554 5.7.1 <{}>: Relay access "
                                    "denied; to=<{}>",
                                    recipient, recipient),
                        refused);
        }
    }
}

// The remote server that put us on a list at 11:05.
void writeBlacklisting(SampleWriter& writer)
{
    CaseBuilder& builder = writer.builder();
    Event deferred = writer.event(EventKind::Deferred, Protocol::Smtp, {});
    deferred.message = MessageId(0);
    deferred.subject = builder.mailbox("victim1@example.org").value;
    deferred.reason = Reason::BlockList;
    ++builder.message(MessageId(0)).deferred;
    writer.mail(at(11, 5), {}, "smtp", "2201",
                "A000C7: to=<victim1@example.org>, status=deferred (host mx.example.org said: 421 blocked by "
                "bl.example.net)",
                deferred);
    Event notice = writer.event(EventKind::Notice, Protocol::Smtp, {});
    notice.reason = Reason::BlockList;
    notice.subject = builder.string("bl.example.net").value;
    writer.mail(at(11, 5), {}, "smtp", "2201", "blocked by bl.example.net", notice);
}

void writeOrdinaryMail(SampleWriter& writer, AddressId anna, AddressId bob, AddressId inbound)
{
    for (unsigned i = 0; i < 3; ++i) {
        const std::string queueId = std::format("C0{:02X}C7", i);
        writeMailing(writer, at(9 + i, 20), anna,
                     {"2110",
                      queueId,
                      "anna@example.com",
                      "",
                      RelayAuthority::TrustedNetwork,
                      {"bob@example.com", "friend@example.org"}});
        const std::string inboundId = std::format("E0{:02X}C7", i);
        writeMailing(writer, at(12, 10 + i), inbound,
                     {"2120", inboundId, "news@example.org", "", RelayAuthority::LocalDelivery, {"anna@example.com"}});
    }
    for (unsigned i = 0; i < 2; ++i) {
        const std::string queueId = std::format("D0{:02X}C7", i);
        writeMailing(writer, at(15 + i, 40), bob,
                     {"2111", queueId, "bob@example.com", "bob", RelayAuthority::SmtpAuth, strangers(200 + i * 3, 3)});
    }
}

std::shared_ptr<CaseSnapshot> snapshotOf(const CaseBuilder& builder)
{
    auto snapshot = std::make_shared<CaseSnapshot>();
    snapshot->generation = 1;
    snapshot->complete = true;
    snapshot->strings = builder.strings();
    snapshot->events = builder.events().sortedByTime();
    snapshot->sessions = builder.sessions();
    snapshot->messages = builder.messages();
    snapshot->accounts = builder.accounts();
    snapshot->addresses = builder.addresses();
    snapshot->sources = builder.sources();
    snapshot->settings.zone = TimeZone::named("+01:00");
    snapshot->settings.zoneGiven = true;
    snapshot->settings.localDomains = {"example.com"};
    snapshot->settings.localDomainsGiven = true;
    snapshot->settings.trustedNetworks = privateNetworks();
    for (Address& address : snapshot->addresses)
        address.trusted = address.ip.isPrivate();
    return snapshot;
}

} // namespace

void MemoryLineSource::setLines(std::string sourceName, std::vector<std::string> lines)
{
    m_lines[std::move(sourceName)] = std::move(lines);
}

Result<std::vector<TextLine>> MemoryLineSource::lines(const Source& source, LineNumber first, std::size_t count) const
{
    const auto text = m_lines.find(source.name);
    if (!m_error.empty() || text == m_lines.end())
        return std::unexpected(
            Error{ErrorCode::Changed, m_error.empty() ? "There is no such file." : m_error, source.path, 0});
    std::vector<TextLine> lines;
    for (std::size_t i = first; i < first + count && i <= text->second.size(); ++i)
        lines.push_back({static_cast<LineNumber>(i), text->second[i - 1]});
    return lines;
}

SampleCase sampleCase()
{
    SampleWriter writer;
    SampleCase sample;
    sample.harvester = writer.address("203.0.113.66");
    sample.relayA = writer.address("198.51.100.23");
    sample.relayB = writer.address("198.51.100.77");
    sample.refusedClient = writer.address("192.0.2.200");
    sample.benign = writer.address("10.10.1.17");
    const AddressId bob = writer.address("10.10.2.40");
    const AddressId inbound = writer.address("2001:db8::25");
    sample.openingSession = writeHarvest(writer, sample.harvester);
    writeReading(writer, sample.benign, "anna");
    sample.relaySession = writeRelay(writer, sample.relayA, sample.relayB);
    writeRefusals(writer, sample.refusedClient);
    writeBlacklisting(writer);
    writeOrdinaryMail(writer, sample.benign, bob, inbound);
    writer.finish();
    sample.test = writer.builder().account("test");
    sample.anna = writer.builder().account("anna");

    const auto snapshot = snapshotOf(writer.builder());
    countSample(*snapshot);
    judgeSample(*snapshot, sample);
    sample.snapshot = snapshot;

    auto lines = std::make_shared<MemoryLineSource>();
    lines->setLines("pop3-20261123.log", writer.text(SampleWriter::pop3Log));
    lines->setLines("mail.log", writer.text(SampleWriter::mailLog));
    sample.lines = lines;
    return sample;
}

SnapshotPtr largeCase(std::size_t events)
{
    const SampleCase sample = sampleCase();
    auto large = std::make_shared<CaseSnapshot>(*sample.snapshot);
    const EventStore& small = sample.snapshot->events;
    const std::size_t timed = small.lowerBound(TimeUs(std::numeric_limits<std::int64_t>::max()));
    large->events = EventStore();
    for (std::size_t i = 0; i < events; ++i) {
        Event event = small.at(i % timed);
        event.time = event.time + static_cast<std::int64_t>(i / timed) * usPerDay;
        large->events.append(event);
    }
    large->totals.events = events;
    large->totals.last = TimeUs(large->events.times()[events - 1]);
    return large;
}

} // namespace postmortem::testing
