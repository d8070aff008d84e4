// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What completes a token in the filter bar.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

/// Values that complete `prefix` for that key, from the case (accounts, addresses …), at most `limit`, most suspicious
/// first; with an empty key, the keys themselves. Walks whole tables: not for the GUI thread.
[[nodiscard]] std::vector<std::string> completions(const CaseSnapshot& snapshot, std::string_view key,
                                                   std::string_view prefix, std::size_t limit,
                                                   const Cancel& cancel = {});

} // namespace postmortem
