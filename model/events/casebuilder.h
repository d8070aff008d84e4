// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What importers write into: events, sessions and messages in the order they are found. One thread only. The analysis
// then turns it into a CaseSnapshot. Importers fill in what a line says; they decide nothing about guilt:
//
//  - one LoginOk / LoginFailed event per attempt line, `count` attempts, address, account, session, mechanism, reason;
//  - one RcptAccepted / RcptRefused / RelayRefused event per recipient (text = the recipient, lower-cased domain), with
//    its session and, if there is one, its message; a recipient whose name the log does not show has text none;
//  - one MessageAccepted event per accepted message (text = the envelope sender), MailFrom where the log shows an offer
//    that was not accepted;
//  - Delivered / Deferred / Bounced per delivery attempt (text = recipient), reason BlockList when the remote reply
//    names a block list; then a Notice event with the list's name as text stands beside it;
//  - Connect / Disconnect, and Notice for lost messages, rate limits and the like.
//
// Message::recipients, refused, delivered, deferred, bounced, size, sender, account, accepted are the importer's;
// relayed, authority, authorityAccount, secondsSinceSignIn are the analysis'. Session::failedLogins, logins, messages,
// recipients, refused are counted by the analysis from the events.

#include "model/events/eventstore.h"
#include "model/events/source.h"
#include "model/events/stringpool.h"
#include "model/events/tables.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace postmortem {

class CaseBuilder final {
public:
    CaseBuilder();

    SourceId addSource(Source source);
    [[nodiscard]] Source& source(SourceId id) { return m_sources[id.row()]; }

    StringId string(std::string_view text) { return m_strings->intern(text); }
    /// Valid as long as the strings of the case.
    [[nodiscard]] std::string_view text(StringId id) const { return m_strings->text(id); }
    /// Of a session or message: what the log calls it there.
    StringId key(std::string_view text) { return text.empty() ? StringId() : m_strings->keep(text); }
    /// A mailbox as an envelope names it, with its domain in lower case (local parts keep their case, RFC 5321 2.4).
    StringId mailbox(std::string_view text);
    AddressId address(const IpAddress& ip);
    /// The account of that login name; names differing only in case are one account (shown as first seen).
    AccountId account(std::string_view loginName);

    /// The server itself said that it keeps mail for that recipient: its domain is one of ours.
    void deliveredLocally(std::string_view recipient);
    /// Recipients said to be local, by (lower-case) domain.
    [[nodiscard]] const boost::unordered_flat_map<StringId, std::uint32_t>& localDomains() const
    {
        return m_localDomains;
    }

    SessionId addSession(const Session& session);
    [[nodiscard]] Session& session(SessionId id) { return m_sessions[id.row()]; }
    MessageId addMessage(const Message& message);
    [[nodiscard]] Message& message(MessageId id) { return m_messages[id.row()]; }
    EventRow add(const Event& event) { return m_events.append(event); }
    /// Another line has told the account (or text) of an event.
    void setSubject(EventRow row, std::uint32_t subject) { m_events.setSubject(row, subject); }

    /// Row numbers have 32 bits. What a block of lines or the end of a log adds still fits beyond that many.
    static constexpr std::size_t mostRows = EventStore::maxRows - (std::size_t{1} << 26);
    [[nodiscard]] std::size_t rowsOfLongestTable() const
    {
        return std::max({m_events.size(), m_sessions.size(), m_messages.size(), m_strings->size()});
    }
    /// What has come is about one part in `parts` of all: makes room, so that the tables need not move while they grow.
    void expect(double parts);
    /// Has the memory touched that the next rows will be written to.
    void touchNext(PagesAhead& pages) const;
    // For the last analysis, after which nothing is added.
    [[nodiscard]] EventStore takeEvents() { return std::move(m_events); }
    [[nodiscard]] LargeVector<Session> takeSessions() { return std::move(m_sessions); }
    [[nodiscard]] LargeVector<Message> takeMessages() { return std::move(m_messages); }
    [[nodiscard]] LargeVector<Account> takeAccounts() { return std::move(m_accounts); }
    [[nodiscard]] LargeVector<Address> takeAddresses() { return std::move(m_addresses); }
    [[nodiscard]] std::vector<Source> takeSources() { return std::move(m_sources); }

    [[nodiscard]] const EventStore& events() const { return m_events; }
    [[nodiscard]] const LargeVector<Session>& sessions() const { return m_sessions; }
    [[nodiscard]] const LargeVector<Message>& messages() const { return m_messages; }
    [[nodiscard]] const LargeVector<Account>& accounts() const { return m_accounts; }
    [[nodiscard]] const LargeVector<Address>& addresses() const { return m_addresses; }
    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] std::shared_ptr<const StringPool> strings() const { return m_strings; }

private:
    std::shared_ptr<StringPool> m_strings;
    EventStore m_events;
    LargeVector<Session> m_sessions;
    LargeVector<Message> m_messages;
    LargeVector<Account> m_accounts;
    LargeVector<Address> m_addresses;
    std::vector<Source> m_sources;
    boost::unordered_flat_map<IpAddress, AddressId, IpAddressHash> m_addressIndex;
    boost::unordered_flat_map<StringId, AccountId> m_accountIndex; // by lower-cased name
    boost::unordered_flat_map<StringId, std::uint32_t> m_localDomains;
};

} // namespace postmortem
