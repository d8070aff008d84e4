// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/mailboxdomains.h"

#include "model/analysis/casesnapshot.h"
#include "model/base/textmatch.h"

#include <algorithm>

namespace postmortem {

namespace {

bool isLower(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

MailboxDomains::MailboxDomains(const StringPool& strings, const std::stop_token& stop)
{
    constexpr std::size_t few = std::size_t{1} << 16;
    const std::size_t texts = strings.size();
    m_ofText.reserve(texts);
    for (std::size_t i = 0; i < texts; ++i) {
        if (i % few == 0 && stop.stop_requested())
            return;
        const std::string_view domain = CaseSnapshot::domainOf(strings.text(StringId(i)));
        m_ofText.push_back(domain.empty() ? none : number(domain));
    }
}

std::uint32_t MailboxDomains::number(std::string_view domain)
{
    if (!isLower(domain))
        return number(lowerAscii(domain));
    if (const auto known = m_numbers.find(domain); known != m_numbers.end())
        return known->second;
    const auto next = static_cast<std::uint32_t>(m_names.size());
    m_names.emplace_back(domain);
    m_numbers.emplace(domain, next);
    return next;
}

std::uint32_t MailboxDomains::find(std::string_view domain) const
{
    const auto known = m_numbers.find(lowerAscii(domain));
    return known == m_numbers.end() ? none : known->second;
}

std::vector<bool> MailboxDomains::among(std::span<const std::string> domains) const
{
    std::vector<bool> listed(size());
    for (const std::string& domain : domains)
        if (const std::uint32_t known = find(domain); known != none)
            listed[known] = true;
    return listed;
}

} // namespace postmortem
