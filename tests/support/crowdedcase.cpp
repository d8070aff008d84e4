// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/crowdedcase.h"

#include "model/analysis/analyse.h"

#include <algorithm>
#include <format>

namespace postmortem::testing {

namespace {

constexpr std::size_t accountCount = 40'000;
constexpr std::size_t recipientCount = 200'000;
constexpr std::size_t heavyAddresses = 24;
constexpr std::size_t ipv4Addresses = 100'000;
constexpr std::int64_t span = 14 * usPerDay;

class Crowd final {
public:
    Crowd(std::size_t events, std::size_t addresses) : m_events(events)
    {
        Source source;
        source.name = "crowd.log";
        source.path = "crowd.log";
        source.format = "crowd";
        source.sha256 = std::string(64, '0');
        source.bytes = events * 120;
        m_source = m_builder.addSource(std::move(source));
        for (std::size_t i = 0; i < addresses; ++i)
            m_addresses.push_back(m_builder.address(addressOf(i)));
        for (std::size_t i = 0; i < accountCount; ++i)
            m_accounts.push_back(m_builder.account(std::format("user{}.{}", i % 997, i)));
        for (std::size_t i = 0; i < recipientCount; ++i)
            m_recipients.push_back(m_builder.mailbox(std::format("person{}@{}.example", i,
                                                                 i % 3 == 0   ? "ours"
                                                                 : i % 3 == 1 ? "elsewhere"
                                                                              : "other")));
    }

    SnapshotPtr analysed()
    {
        while (m_builder.events().size() < m_events)
            writeSession();
        Source& source = m_builder.source(m_source);
        source.lines = source.understood = m_line;
        AnalysisSettings settings;
        settings.zoneGiven = true;
        settings.localDomains = {"ours.example"};
        settings.localDomainsGiven = true;
        return analyse(m_builder, settings);
    }

private:
    static IpAddress addressOf(std::size_t number)
    {
        if (number < ipv4Addresses)
            return IpAddress::fromIpv4((198U << 24) + (18U << 16) + static_cast<std::uint32_t>(number));
        IpAddress address;
        address.bytes = {0x20, 0x01, 0x0d, 0xb8};
        for (std::size_t i = 0; i < 8; ++i) // scattered, as clients are
            address.bytes[8 + i] = static_cast<std::uint8_t>((number * 0x9e3779b97f4a7c15U) >> (8 * i));
        return address;
    }

    // A generator of the text book: fast, and the same everywhere.
    std::size_t random(std::size_t below)
    {
        m_seed = m_seed * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::size_t>(m_seed >> 33) % below;
    }

    AddressId nextAddress()
    {
        if (m_session % 5 == 0) // each of the many has its turn
            return m_addresses[(m_session / 5 + m_session) % m_addresses.size()];
        if (m_session % 5 == 1)
            return m_addresses[random(std::min(heavyAddresses, m_addresses.size()))];
        return m_addresses[m_turn++ % m_addresses.size()];
    }

    void writeSession()
    {
        ++m_session;
        m_event = Event();
        m_event.time = fromCivilUtc(2026, 3, 2, 0, 0, 0)
                       + static_cast<std::int64_t>(double(m_builder.events().size()) / double(m_events) * double(span));
        m_event.source = m_source;
        m_event.address = nextAddress();
        const bool heavy = m_session % 5 == 1;
        m_event.protocol = heavy ? Protocol::Pop3 : static_cast<Protocol>(random(3));
        Session session;
        session.source = m_source;
        session.firstLine = m_line + 1;
        session.first = m_event.time;
        session.address = m_event.address;
        session.protocol = m_event.protocol;
        m_event.session = m_builder.addSession(session);
        write(EventKind::Connect);
        if (heavy)
            writeGuesses();
        else if (m_event.protocol == Protocol::Smtp)
            writeMail();
        else
            writeLogin(EventKind::LoginOk, m_accounts[m_event.address.row() % m_accounts.size()]);
        write(EventKind::Disconnect);
        Session& written = m_builder.session(m_event.session);
        written.last = m_event.time;
        written.lastLine = m_line;
    }

    void write(EventKind kind, std::uint32_t subject = StringId::none)
    {
        m_event.kind = kind;
        m_event.subject = subject;
        m_event.line = ++m_line;
        m_event.time = m_event.time + usPerSecond / 2;
        m_builder.add(m_event);
    }

    void writeLogin(EventKind kind, AccountId account)
    {
        m_event.reason = kind == EventKind::LoginFailed ? Reason::BadPassword : Reason::None;
        if (kind == EventKind::LoginOk)
            m_builder.session(m_event.session).account = account;
        write(kind, account.value);
        m_event.reason = Reason::None;
    }

    void writeGuesses()
    {
        for (std::size_t i = 0; i < 5; ++i)
            writeLogin(EventKind::LoginFailed, m_accounts[random(m_accounts.size())]);
    }

    void writeMail()
    {
        Message message;
        message.source = m_source;
        message.line = m_line;
        message.time = m_event.time;
        message.session = m_event.session;
        message.address = m_event.address;
        message.sender = m_recipients[random(1000) * 3];
        message.recipients = static_cast<std::uint32_t>(1 + random(4));
        message.size = static_cast<std::uint32_t>(1000 + random(100'000));
        message.accepted = true;
        m_event.message = m_builder.addMessage(message);
        for (std::uint32_t i = 0; i < message.recipients; ++i)
            write(EventKind::RcptAccepted, m_recipients[random(m_recipients.size())].value);
        write(EventKind::MessageAccepted, message.sender.value);
    }

    std::size_t m_events;
    CaseBuilder m_builder;
    SourceId m_source;
    std::vector<AddressId> m_addresses;
    std::vector<AccountId> m_accounts;
    std::vector<StringId> m_recipients;
    Event m_event; // the last one of its session
    LineNumber m_line = 0;
    std::size_t m_session = 0;
    std::size_t m_turn = 0;
    std::uint64_t m_seed = 1;
};

} // namespace

SnapshotPtr crowdedCase(std::size_t events, std::size_t addresses)
{
    return Crowd(events, addresses).analysed();
}

} // namespace postmortem::testing
