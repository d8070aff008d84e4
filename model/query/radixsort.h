// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sorting rows by numbers, a byte of the key at a time: a few passes over memory whatever the order was, stable, and
// stopped between passes. Bytes in which all keys agree cost nothing.

#include "model/base/job.h"

#include <cstdint>
#include <vector>

namespace postmortem {

struct KeyedRow {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

/// Ascending by key, equal ones as they were; `scratch` is room that may be used again. False when cancelled, with the
/// rows in any order.
bool radixSort(std::vector<KeyedRow>& rows, std::vector<KeyedRow>& scratch, const Cancel& cancel);

/// Drops rows that are not among the `limit` first by key, without sorting; leaves some more than that, in their order.
void keepLeast(std::vector<KeyedRow>& rows, std::size_t limit, const Cancel& cancel);

} // namespace postmortem
