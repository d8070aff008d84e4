// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps a table of open sessions or messages bounded: not every log shows their end.

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace postmortem {

/// When the table holds `most` entries, forgets the half of them whose `lastUse` is longest ago, after `end` has been
/// called with each: half at once, so that a log without ends costs no search for every line.
template <class Map, class End>
void dropOldest(Map& map, std::size_t most, End&& end)
{
    if (map.size() < most)
        return;
    std::vector<std::uint64_t> uses;
    uses.reserve(map.size());
    for (const auto& [key, open] : map)
        uses.push_back(open.lastUse);
    const auto middle = uses.begin() + static_cast<std::ptrdiff_t>(uses.size() / 2);
    std::ranges::nth_element(uses, middle);
    boost::unordered::erase_if(map, [&, last = *middle](auto& entry) {
        if (entry.second.lastUse > last)
            return false;
        end(entry.second);
        return true;
    });
}

} // namespace postmortem
