// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/fieldvalues.h"

#include <algorithm>

namespace postmortem {

namespace {

/// A counting field of a table and where its number stands in a row.
template <class Row>
struct CountField {
    Field field;
    std::uint32_t Row::* number;
};

constexpr CountField<Address> addressCounts[] = {
    {Field::FailedLogins, &Address::failedLogins}, {Field::Logins, &Address::logins},
    {Field::Accounts, &Address::accountsTried},    {Field::Messages, &Address::messages},
    {Field::Recipients, &Address::recipients},     {Field::Relayed, &Address::relayedRecipients},
    {Field::RelayRefused, &Address::relayRefused}, {Field::Sessions, &Address::sessions},
};
constexpr CountField<Account> accountCounts[] = {
    {Field::FailedLogins, &Account::failedLogins}, {Field::Logins, &Account::logins},
    {Field::Accounts, &Account::addresses},        {Field::Messages, &Account::messages},
    {Field::Recipients, &Account::recipients},     {Field::Relayed, &Account::relayedRecipients},
};
constexpr CountField<Session> sessionCounts[] = {
    {Field::FailedLogins, &Session::failedLogins}, {Field::Logins, &Session::logins},
    {Field::Messages, &Session::messages},         {Field::Recipients, &Session::recipients},
    {Field::RelayRefused, &Session::refused},
};
constexpr CountField<Message> messageCounts[] = {
    {Field::Recipients, &Message::recipients}, {Field::Relayed, &Message::relayed},
    {Field::RelayRefused, &Message::refused},  {Field::Size, &Message::size},
    {Field::Delivered, &Message::delivered},   {Field::Deferred, &Message::deferred},
    {Field::Bounced, &Message::bounced},
};

/// Calls use(rows, fields) with the table's rows and counting fields; not for events, which have none.
template <class Use>
void withCounts(const CaseSnapshot& snapshot, Table table, const Use& use)
{
    switch (table) {
    case Table::Addresses: use(snapshot.addresses, std::span(addressCounts)); break;
    case Table::Accounts: use(snapshot.accounts, std::span(accountCounts)); break;
    case Table::Sessions: use(snapshot.sessions, std::span(sessionCounts)); break;
    case Table::Messages: use(snapshot.messages, std::span(messageCounts)); break;
    case Table::Events: break;
    }
}

std::uint64_t eventCode(const EventStore& events, Field field, std::uint32_t row)
{
    if (field == Field::Kind)
        return std::uint64_t(events.kinds()[row]);
    return field == Field::Source ? events.sources()[row] : std::uint64_t(events.protocols()[row]);
}

} // namespace

std::size_t tableSize(const CaseSnapshot& snapshot, Table table)
{
    switch (table) {
    case Table::Addresses: return snapshot.addresses.size();
    case Table::Accounts: return snapshot.accounts.size();
    case Table::Sessions: return snapshot.sessions.size();
    case Table::Messages: return snapshot.messages.size();
    case Table::Events: return snapshot.events.size();
    }
    return 0;
}

std::optional<std::uint64_t> countValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row)
{
    std::optional<std::uint64_t> value;
    withCounts(snapshot, table, [&](const auto& rows, const auto& fields) {
        for (const auto& one : fields)
            if (one.field == field)
                value = rows[row].*one.number;
    });
    return value;
}

void raiseMaxima(const CaseSnapshot& snapshot, Table table, std::span<const std::uint32_t> some,
                 std::array<std::uint64_t, fieldCount>& maxima)
{
    withCounts(snapshot, table, [&](const auto& rows, const auto& fields) {
        for (const auto& one : fields) {
            std::uint32_t most = 0;
            for (const std::uint32_t row : some)
                most = std::max(most, rows[row].*one.number);
            std::uint64_t& maximum = maxima[static_cast<std::size_t>(one.field)];
            maximum = std::max<std::uint64_t>(maximum, most);
        }
    });
}

TimeUs timeValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row)
{
    const bool last = field == Field::Last;
    switch (table) {
    case Table::Addresses: return last ? snapshot.addresses[row].last : snapshot.addresses[row].first;
    case Table::Accounts: return last ? snapshot.accounts[row].last : snapshot.accounts[row].first;
    case Table::Sessions: return last ? snapshot.sessions[row].last : snapshot.sessions[row].first;
    case Table::Messages: return snapshot.messages[row].time;
    case Table::Events: return TimeUs(snapshot.events.times()[row]);
    }
    return {};
}

AddressId addressValue(const CaseSnapshot& snapshot, Table table, std::uint32_t row)
{
    AddressId id;
    switch (table) {
    case Table::Addresses: return AddressId(row);
    case Table::Accounts: return id;
    case Table::Sessions: return snapshot.sessions[row].address;
    case Table::Messages: return snapshot.messages[row].address;
    case Table::Events: id.value = snapshot.events.addresses()[row]; return id;
    }
    return id;
}

AccountId accountValue(const CaseSnapshot& snapshot, Table table, std::uint32_t row)
{
    switch (table) {
    case Table::Addresses: return {};
    case Table::Accounts: return AccountId(row);
    case Table::Sessions: return snapshot.sessions[row].account;
    case Table::Messages: {
        const Message& message = snapshot.messages[row];
        return message.account.valid() ? message.account : message.authorityAccount;
    }
    case Table::Events: return accountOfRow(snapshot, row);
    }
    return {};
}

SessionId sessionValue(const CaseSnapshot& snapshot, Table table, std::uint32_t row)
{
    SessionId id;
    switch (table) {
    case Table::Addresses:
    case Table::Accounts: return id;
    case Table::Sessions: return SessionId(row);
    case Table::Messages: return snapshot.messages[row].session;
    case Table::Events: id.value = snapshot.events.sessions()[row]; return id;
    }
    return id;
}

StringId textValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row)
{
    switch (table) {
    case Table::Addresses: return {};
    case Table::Accounts: return snapshot.accounts[row].name;
    case Table::Sessions: return field == Field::QueueId ? snapshot.sessions[row].key : snapshot.sessions[row].helo;
    case Table::Messages:
        return field == Field::QueueId ? snapshot.messages[row].queueId : snapshot.messages[row].sender;
    case Table::Events: return snapshot.events.at(std::size_t{row}).text();
    }
    return {};
}

std::uint64_t codeValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row)
{
    switch (table) {
    case Table::Addresses: {
        const Address& address = snapshot.addresses[row];
        return field == Field::RelayBy ? address.relayBy : std::uint64_t(address.severity);
    }
    case Table::Accounts: return std::uint64_t(snapshot.accounts[row].severity);
    case Table::Sessions: {
        const Session& session = snapshot.sessions[row];
        return field == Field::Source ? session.source.value : std::uint64_t(session.protocol);
    }
    case Table::Messages: {
        const Message& message = snapshot.messages[row];
        return field == Field::Source ? message.source.value : std::uint64_t(message.authority);
    }
    case Table::Events: return eventCode(snapshot.events, field, row);
    }
    return 0;
}

AccountId accountOfRow(const CaseSnapshot& snapshot, std::size_t eventRow)
{
    const EventStore& events = snapshot.events;
    Event event;
    event.kind = events.kinds()[eventRow];
    event.subject = events.subjects()[eventRow];
    event.session.value = events.sessions()[eventRow];
    event.message.value = events.messages()[eventRow];
    return snapshot.accountOf(event);
}

} // namespace postmortem
