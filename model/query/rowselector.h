// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The work behind EmbeddedQuery::rows(): which rows of a table match, in which order, with the numbers that bars and
// spark lines need. Runs on a worker; a cancelled call returns early with whatever it has.

#include "model/base/job.h"
#include "model/query/casequery.h"

namespace postmortem {

[[nodiscard]] RowSelection selectRows(const CaseSnapshot& snapshot, Table table, const Filter& filter, Sort sort,
                                      const Cancel& cancel = {});

/// Sorts rows of a table by a field; rows that are equal in it stay in the order of the table.
void sortRows(const CaseSnapshot& snapshot, Table table, Sort sort, std::vector<std::uint32_t>& rows,
              const Cancel& cancel = {});

} // namespace postmortem
