// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The finding that says most about an address or an account, and its verdict in a few words ("POP3 harvest", "Relay as
// test"). Built from the findings within a few milliseconds, also where one of them names a million addresses.

#include "model/analysis/casesnapshot.h"
#include "model/query/bitset.h"

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
    // Which finding says most about a row of one table. Long lists are kept as bits: a million insertions into a map
    // would hold up the window.
    class Best final {
    public:
        template <class Id>
        void add(std::uint32_t finding, int weight, const std::vector<Id>& ids, std::size_t tableSize);
        [[nodiscard]] int find(std::uint32_t id) const;

    private:
        struct Said {
            int weight = 0;
            std::uint32_t finding = 0;
        };
        [[nodiscard]] static bool saysMore(Said a, Said b);

        boost::unordered_flat_map<std::uint32_t, Said> m_short;
        std::vector<std::pair<Said, BitSet>> m_long;
    };

    std::vector<QString> m_addressTexts; // by finding
    std::vector<QString> m_accountTexts;
    Best m_byAddress;
    Best m_byAccount;
};

} // namespace postmortem
