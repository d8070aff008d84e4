// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/aggregation.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>

namespace postmortem {

namespace {

void widen(TimeUs& first, TimeUs& last, TimeUs time)
{
    if (!time.known())
        return;
    if (!first.known() || time < first)
        first = time;
    if (!last.known() || time > last)
        last = time;
}

class Aggregator final {
public:
    explicit Aggregator(CaseSnapshot& snap) : m_snap(snap), m_totals(snap.totals) {}

    void countEvents()
    {
        for (std::size_t row = 0; row < m_snap.events.size(); ++row)
            count(m_snap.events.at(row));
        for (const Session& session : m_snap.sessions)
            if (session.address.valid() && !session.outbound)
                ++m_snap.addresses[session.address.row()].sessions;
        m_totals.events = m_snap.events.size();
    }

    void countMessages()
    {
        for (const Message& message : m_snap.messages)
            if (message.accepted)
                count(message);
    }

private:
    void count(const Event& event)
    {
        widen(m_totals.first, m_totals.last, event.time);
        if (event.address.valid()) {
            Address& address = m_snap.addresses[event.address.row()];
            widen(address.first, address.last, event.time);
        }
        switch (event.kind) {
        case EventKind::LoginOk:
        case EventKind::LoginFailed: countLogin(event); break;
        case EventKind::RcptRefused: countRefusal(event); break;
        case EventKind::RelayRefused:
            m_totals.relayRefused += event.count;
            if (event.address.valid())
                m_snap.addresses[event.address.row()].relayRefused += event.count;
            countRefusal(event);
            break;
        case EventKind::Delivered: m_totals.delivered += event.count; break;
        case EventKind::Deferred: m_totals.deferred += event.count; break;
        case EventKind::Bounced: m_totals.bounced += event.count; break;
        default: break;
        }
    }

    void countRefusal(const Event& event)
    {
        m_totals.recipientsRefused += event.count;
        if (event.session.valid())
            m_snap.sessions[event.session.row()].refused += event.count;
    }

    void countLogin(const Event& event)
    {
        const bool ok = event.kind == EventKind::LoginOk;
        auto& byProtocol = ok ? m_totals.logins : m_totals.failedLogins;
        byProtocol[static_cast<std::size_t>(event.protocol)] += event.count;
        if (event.session.valid()) {
            Session& session = m_snap.sessions[event.session.row()];
            (ok ? session.logins : session.failedLogins) += event.count;
        }
        const AccountId id = event.loginAccount();
        if (event.address.valid())
            countLogin(m_snap.addresses[event.address.row()], event.address, id, ok, event.count);
        if (id.valid()) {
            Account& account = m_snap.accounts[id.row()];
            (ok ? account.logins : account.failedLogins) += event.count;
            widen(account.first, account.last, event.time);
        }
    }

    void countLogin(Address& address, AddressId addressId, AccountId account, bool ok, std::uint32_t count)
    {
        (ok ? address.logins : address.failedLogins) += count;
        if (!account.valid())
            return;
        if (m_pairs.insert(pairKey(addressId, account)).second) {
            ++address.accountsTried;
            ++m_snap.accounts[account.row()].addresses;
        }
        if (ok && m_opened.insert(pairKey(addressId, account)).second)
            address.opened.push_back(account);
    }

    static std::uint64_t pairKey(AddressId address, AccountId account)
    {
        return (std::uint64_t{address.value} << 32) | account.value;
    }

    void count(const Message& message)
    {
        ++m_totals.messages;
        m_totals.recipientsAccepted += message.recipients;
        m_totals.relayed += message.relayed;
        if (message.session.valid()) {
            Session& session = m_snap.sessions[message.session.row()];
            ++session.messages;
            session.recipients += message.recipients;
        }
        if (message.address.valid())
            count(m_snap.addresses[message.address.row()], message);
        const AccountId account = message.authorityAccount.valid() ? message.authorityAccount : message.account;
        if (account.valid()) {
            Account& row = m_snap.accounts[account.row()];
            ++row.messages;
            row.recipients += message.recipients;
            row.relayedRecipients += message.relayed;
            widen(row.first, row.last, message.time);
        }
    }

    static void count(Address& address, const Message& message)
    {
        ++address.messages;
        address.recipients += message.recipients;
        address.relayedRecipients += message.relayed;
        if (message.relayed > 0 && message.authority > RelayAuthority::LocalDelivery)
            address.relayBy =
                static_cast<std::uint8_t>(address.relayBy | (1U << static_cast<unsigned>(message.authority)));
    }

    CaseSnapshot& m_snap;
    Totals& m_totals;
    boost::unordered_flat_set<std::uint64_t> m_pairs;
    boost::unordered_flat_set<std::uint64_t> m_opened;
};

} // namespace

void resetDerived(CaseSnapshot& snap)
{
    for (Session& session : snap.sessions)
        session.failedLogins = session.logins = session.messages = session.recipients = session.refused = 0;
    for (Message& message : snap.messages) {
        message.relayed = 0;
        message.authority = RelayAuthority::None;
        message.authorityAccount = AccountId();
        message.secondsSinceSignIn = -1;
    }
    for (Account& account : snap.accounts) {
        const StringId name = account.name;
        account = Account();
        account.name = name;
    }
    for (Address& address : snap.addresses) {
        const IpAddress ip = address.ip;
        address = Address();
        address.ip = ip;
        address.trusted = snap.settings.isTrusted(ip);
    }
    for (Source& source : snap.sources)
        source.timesMedian = 0;
    snap.totals = Totals();
    snap.findings.clear();
    snap.incidents.clear();
    snap.whatIfs.clear();
    snap.limits.clear();
    snap.servers.clear();
}

void countEvents(CaseSnapshot& snap)
{
    Aggregator(snap).countEvents();
}

void countMessages(CaseSnapshot& snap)
{
    Aggregator(snap).countMessages();
}

} // namespace postmortem
