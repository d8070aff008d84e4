// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The work behind EmbeddedQuery::histogram(). Runs on a worker; a cancelled call returns early with whatever it has.

#include "model/base/job.h"
#include "model/query/casequery.h"

namespace postmortem {

class QueryData;

[[nodiscard]] Histogram makeHistogram(QueryData& data, const Filter& filter, TimeRange range, int bins,
                                      const Cancel& cancel = {});
/// For a single question.
[[nodiscard]] Histogram makeHistogram(const CaseSnapshot& snapshot, const Filter& filter, TimeRange range, int bins,
                                      const Cancel& cancel = {});

} // namespace postmortem
