// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The work behind EmbeddedQuery::rows(): which rows of a table match, in which order, with the numbers that bars need.
// Runs on a worker; a cancelled call returns early with whatever it has.

#include "model/base/job.h"
#include "model/query/casequery.h"

namespace postmortem {

class QueryData;

[[nodiscard]] RowSelection selectRows(QueryData& data, Table table, const Filter& filter, Sort sort, std::size_t limit,
                                      const Cancel& cancel = {});
/// For a single question.
[[nodiscard]] RowSelection selectRows(const CaseSnapshot& snapshot, Table table, const Filter& filter, Sort sort,
                                      const Cancel& cancel = {}, std::size_t limit = allRows);

/// Sorts rows of a table, given in its order, by a field; rows that are equal in it stay as they are. No more than the
/// first `limit` are kept.
void sortRows(const CaseSnapshot& snapshot, Table table, Sort sort, std::vector<std::uint32_t>& rows, std::size_t limit,
              const Cancel& cancel = {});

} // namespace postmortem
