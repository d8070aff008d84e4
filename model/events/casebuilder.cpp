// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/casebuilder.h"

#include "model/base/textmatch.h"

#include <algorithm>
#include <string>

namespace postmortem {

namespace {

/// Room for `parts` times as many rows, as long as that is no great share of a machine's memory. What is not used of it
/// is never touched.
template <class Row>
void makeRoom(LargeVector<Row>& rows, double parts)
{
    constexpr double mostBytes = 1 << 30;
    const double wanted = static_cast<double>(rows.size()) * parts;
    if (wanted <= static_cast<double>(rows.capacity()) || wanted * sizeof(Row) > mostBytes)
        return;
    rows.reserve(static_cast<std::size_t>(wanted));
}

/// Of the room behind the rows, as much as the next blocks of lines will fill.
template <class Row>
void touchNext(const LargeVector<Row>& rows, PagesAhead& pages)
{
    constexpr std::size_t soon = 2 * largePage;
    pages.touch(rows.data() + rows.size(), std::min(soon, (rows.capacity() - rows.size()) * sizeof(Row)));
}

} // namespace

CaseBuilder::CaseBuilder() : m_strings(std::make_shared<StringPool>()) {}

SourceId CaseBuilder::addSource(Source source)
{
    const SourceId id(m_sources.size());
    m_sources.push_back(std::move(source));
    return id;
}

void CaseBuilder::expect(double parts)
{
    makeRoom(m_sessions, parts);
    makeRoom(m_messages, parts);
    makeRoom(m_accounts, parts); // an attack may bring ever new ones
    makeRoom(m_addresses, parts);
}

void CaseBuilder::touchNext(PagesAhead& pages) const
{
    postmortem::touchNext(m_sessions, pages);
    postmortem::touchNext(m_messages, pages);
}

StringId CaseBuilder::mailbox(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos
        || std::none_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                        [](char c) { return c >= 'A' && c <= 'Z'; }))
        return string(text);
    return string(std::string(text.substr(0, at)) + lowerAscii(text.substr(at)));
}

AddressId CaseBuilder::address(const IpAddress& ip)
{
    if (!ip.known())
        return {};
    const auto [place, added] = m_addressIndex.try_emplace(ip, AddressId(m_addresses.size()));
    if (added) {
        Address row;
        row.ip = ip;
        m_addresses.push_back(std::move(row));
    }
    return place->second;
}

AccountId CaseBuilder::account(std::string_view loginName)
{
    if (loginName.empty())
        return {};
    const bool lower = std::ranges::none_of(loginName, [](char c) { return c >= 'A' && c <= 'Z'; });
    const StringId folded = lower ? string(loginName) : string(lowerAscii(loginName));
    const auto [place, added] = m_accountIndex.try_emplace(folded, AccountId(m_accounts.size()));
    if (added) {
        Account row;
        row.name = string(loginName);
        m_accounts.push_back(std::move(row));
    }
    return place->second;
}

void CaseBuilder::deliveredLocally(std::string_view recipient)
{
    const std::size_t at = recipient.rfind('@');
    if (at == std::string_view::npos)
        return;
    ++m_localDomains[string(lowerAscii(recipient.substr(at + 1)))];
}

SessionId CaseBuilder::addSession(const Session& session)
{
    const SessionId id(m_sessions.size());
    m_sessions.push_back(session);
    return id;
}

MessageId CaseBuilder::addMessage(const Message& message)
{
    const MessageId id(m_messages.size());
    m_messages.push_back(message);
    return id;
}

} // namespace postmortem
