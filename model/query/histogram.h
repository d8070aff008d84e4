// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The work behind EmbeddedQuery::histogram(): one pass over the events of a range.

#include "model/base/job.h"
#include "model/query/casequery.h"

namespace postmortem {

/// Counts attempts and recipients, not lines. `bins` is the number wanted; there are fewer when a bin would be shorter
/// than a microsecond. Recipients count for accepted messages only; relayed ones are those outside the local domains.
[[nodiscard]] Histogram makeHistogram(const CaseSnapshot& snapshot, const Filter& filter, TimeRange range, int bins,
                                      const Cancel& cancel = {});

} // namespace postmortem
