// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts in alphabetical order without regard to case, as in compareNoCase(): eight letters at a time as one number, so
// that a million names are put in order without a million times twenty comparisons.

#include "model/events/stringpool.h"
#include "model/query/radixsort.h"

#include <vector>

namespace postmortem {

/// The strings of those ids in order; empty when cancelled.
[[nodiscard]] std::vector<KeyedRow> textOrder(const StringPool& strings, const std::vector<std::uint32_t>& ids,
                                              const Cancel& cancel);

} // namespace postmortem
