// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small set as a sorted vector: what a message remembers of its few recipients.

#include <algorithm>
#include <vector>

namespace postmortem {

/// Adds to a sorted vector; false when it is there already.
template <class Value>
bool insertSorted(std::vector<Value>& sorted, Value value)
{
    const auto place = std::ranges::lower_bound(sorted, value);
    if (place != sorted.end() && *place == value)
        return false;
    sorted.insert(place, value);
    return true;
}

} // namespace postmortem
