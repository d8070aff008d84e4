// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/fieldvalues.h"

namespace postmortem {

namespace {

std::optional<std::uint64_t> addressCount(const Address& address, Field field)
{
    switch (field) {
    case Field::FailedLogins: return address.failedLogins;
    case Field::Logins: return address.logins;
    case Field::Accounts: return address.accountsTried;
    case Field::Messages: return address.messages;
    case Field::Recipients: return address.recipients;
    case Field::Relayed: return address.relayedRecipients;
    case Field::RelayRefused: return address.relayRefused;
    case Field::Sessions: return address.sessions;
    default: return std::nullopt;
    }
}

std::optional<std::uint64_t> accountCount(const Account& account, Field field)
{
    switch (field) {
    case Field::FailedLogins: return account.failedLogins;
    case Field::Logins: return account.logins;
    case Field::Accounts: return account.addresses;
    case Field::Messages: return account.messages;
    case Field::Recipients: return account.recipients;
    case Field::Relayed: return account.relayedRecipients;
    default: return std::nullopt;
    }
}

std::optional<std::uint64_t> sessionCount(const Session& session, Field field)
{
    switch (field) {
    case Field::FailedLogins: return session.failedLogins;
    case Field::Logins: return session.logins;
    case Field::Messages: return session.messages;
    case Field::Recipients: return session.recipients;
    case Field::RelayRefused: return session.refused;
    default: return std::nullopt;
    }
}

std::optional<std::uint64_t> messageCount(const Message& message, Field field)
{
    switch (field) {
    case Field::Recipients: return message.recipients;
    case Field::Relayed: return message.relayed;
    case Field::RelayRefused: return message.refused;
    case Field::Size: return message.size;
    case Field::Delivered: return message.delivered;
    case Field::Deferred: return message.deferred;
    case Field::Bounced: return message.bounced;
    default: return std::nullopt;
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
    switch (table) {
    case Table::Addresses: return addressCount(snapshot.addresses[row], field);
    case Table::Accounts: return accountCount(snapshot.accounts[row], field);
    case Table::Sessions: return sessionCount(snapshot.sessions[row], field);
    case Table::Messages: return messageCount(snapshot.messages[row], field);
    case Table::Events: return std::nullopt;
    }
    return std::nullopt;
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
