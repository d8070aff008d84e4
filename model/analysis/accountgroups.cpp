// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/accountgroups.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>

namespace postmortem {

namespace {

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
    // With several local domains "info@a" and "info@b" are two mailboxes: only the bare name joins them, to the first.
    const bool join = snap.settings.localDomains.size() <= 1;
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
