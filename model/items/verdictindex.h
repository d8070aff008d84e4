// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The finding that says most about an address or an account, and its verdict in a few words ("POP3 harvest", "Relay as
// test"). Built from the findings, so its cost does not grow with the tables.

#include "model/analysis/casesnapshot.h"

#include <QString>

#include <boost/unordered/unordered_flat_map.hpp>

namespace postmortem {

class VerdictIndex final {
public:
    VerdictIndex() = default;
    explicit VerdictIndex(const CaseSnapshot& snapshot);

    /// The verdict; "" when no finding names it.
    [[nodiscard]] QString text(AddressId address) const;
    [[nodiscard]] QString text(AccountId account) const;
    /// Row of that finding in CaseSnapshot::findings; -1 when there is none.
    [[nodiscard]] int finding(AddressId address) const;
    [[nodiscard]] int finding(AccountId account) const;

private:
    std::vector<QString> m_addressTexts; // by finding
    std::vector<QString> m_accountTexts;
    boost::unordered_flat_map<std::uint32_t, std::uint32_t> m_byAddress; // to the finding's row
    boost::unordered_flat_map<std::uint32_t, std::uint32_t> m_byAccount;
};

} // namespace postmortem
