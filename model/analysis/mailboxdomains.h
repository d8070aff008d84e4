// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The domain of every mailbox of a case as a number, so that an analysis of many events looks at each text once.

#include "model/base/largepages.h"
#include "model/base/texthash.h"
#include "model/events/stringpool.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

class MailboxDomains final {
public:
    static constexpr std::uint32_t none = 0xffff'ffffU;

    /// Of no use when stopped.
    explicit MailboxDomains(const StringPool& strings, const std::stop_token& stop = {});

    /// The number of the domain behind the last '@'; none when the text has no domain.
    [[nodiscard]] std::uint32_t of(StringId mailbox) const { return mailbox.valid() ? m_ofText[mailbox.row()] : none; }
    /// The number of that domain, in any case of letters; none when no mailbox is in it.
    [[nodiscard]] std::uint32_t find(std::string_view domain) const;
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    /// In lower case.
    [[nodiscard]] const std::string& name(std::uint32_t domain) const { return m_names[domain]; }
    /// By number, which of them are listed there.
    [[nodiscard]] std::vector<bool> among(std::span<const std::string> domains) const;

private:
    std::uint32_t number(std::string_view domain);

    boost::unordered_flat_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_numbers;
    std::vector<std::string> m_names;
    LargeVector<std::uint32_t> m_ofText;
};

} // namespace postmortem
