// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/casebuilder.h"

#include <algorithm>
#include <string>

namespace postmortem {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Room for `parts` times as many rows, as long as that is no great share of a machine's memory. What is not used of it
/// is never touched.
template <class Row>
void makeRoom(std::vector<Row>& rows, double parts)
{
    constexpr double mostBytes = 1 << 30;
    const double wanted = static_cast<double>(rows.size()) * parts;
    if (wanted <= static_cast<double>(rows.capacity()) || wanted * sizeof(Row) > mostBytes)
        return;
    rows.reserve(static_cast<std::size_t>(wanted));
    adviseLargePages(rows.data() + rows.size(), (rows.capacity() - rows.size()) * sizeof(Row));
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

StringId CaseBuilder::mailbox(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos
        || std::none_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                        [](char c) { return c >= 'A' && c <= 'Z'; }))
        return string(text);
    std::string canonical(text);
    std::transform(canonical.begin() + static_cast<std::ptrdiff_t>(at), canonical.end(),
                   canonical.begin() + static_cast<std::ptrdiff_t>(at), lower);
    return string(canonical);
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
    StringId folded;
    if (std::ranges::none_of(loginName, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        folded = string(loginName);
    } else {
        std::string lowered(loginName);
        std::ranges::transform(lowered, lowered.begin(), lower);
        folded = string(lowered);
    }
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
    std::string domain(recipient.substr(at + 1));
    std::ranges::transform(domain, domain.begin(), lower);
    ++m_localDomains[string(domain)];
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
