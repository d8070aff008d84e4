// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/accountgroups.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <string>

namespace postmortem {

namespace {

/// Whether all our domains are one and hosts of it, as "ours.example" and "mx.ours.example" are: servers that add a
/// domain to a bare name often take that of the host.
bool oneOrganisation(const std::vector<std::string>& domains)
{
    if (domains.empty())
        return true;
    const std::string& shortest = *std::ranges::min_element(domains, {}, &std::string::size);
    return std::ranges::all_of(
        domains, [&](const std::string& domain) { return domain == shortest || domain.ends_with('.' + shortest); });
}

/// The name without our own domain, lower case: what all spellings of one mailbox share. A foreign domain stays.
std::string mailboxKey(const CaseSnapshot& snap, std::string_view name)
{
    if (const auto slash = name.rfind('\\'); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    if (const auto sign = name.rfind('@');
        sign != std::string_view::npos && snap.settings.isLocalDomain(name.substr(sign + 1)))
        name = name.substr(0, sign);
    std::string key(name);
    for (char& c : key)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return key;
}

} // namespace

AccountGroups::AccountGroups(const CaseSnapshot& snap)
{
    boost::unordered_flat_map<std::string, AccountId> first;
    m_principal.reserve(snap.accounts.size());
    // With several local domains "info@a" and "info@b" are two mailboxes, and nobody knows which of them "info" is.
    const bool join = oneOrganisation(snap.settings.localDomains);
    for (std::size_t row = 0; row < snap.accounts.size(); ++row) {
        const AccountId id(row);
        if (!join) {
            m_principal.push_back(id);
            continue;
        }
        m_principal.push_back(first.try_emplace(mailboxKey(snap, snap.accountName(id)), id).first->second);
    }
}

} // namespace postmortem
