// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The work behind EmbeddedQuery::activity(): spark lines of the rows on screen. Runs on a worker; a cancelled call returns
// no sparks.

#include "model/base/job.h"
#include "model/query/casequery.h"

namespace postmortem {

class QueryData;

[[nodiscard]] Activity makeActivity(QueryData& data, Table table, const Filter& filter,
                                    const std::vector<std::uint32_t>& rows, const Cancel& cancel = {});

} // namespace postmortem
