// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/rowselector.h"

#include "model/query/fieldvalues.h"
#include "model/query/querydata.h"
#include "model/query/tablerows.h"

#include <algorithm>
#include <numeric>

namespace postmortem {

namespace {

std::vector<std::uint32_t> firstRows(std::size_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::vector<std::uint32_t> rowsOf(const BitSet& set)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(set.count());
    set.forEach(0, set.words().size(), [&](std::size_t row) { rows.push_back(static_cast<std::uint32_t>(row)); });
    return rows;
}

// The rows of the table to which the matching events belong.
BitSet markRows(QueryData& data, Table table, const QueryData::Matching& matching, const Cancel& cancel)
{
    BitSet marked(tableSize(data.snapshot(), table));
    walkRows(data, table, matching, cancel, [&](std::uint32_t row, std::size_t /*event*/) { marked.set(row); });
    return marked;
}

// Block by block: a row is large, and its fields should be read while it is near.
std::array<std::uint64_t, fieldCount> maximaOf(const CaseSnapshot& snapshot, Table table,
                                               const std::vector<std::uint32_t>& rows, const Cancel& cancel)
{
    constexpr std::size_t block = 1024;
    std::array<std::uint64_t, fieldCount> maxima{};
    for (std::size_t begin = 0; begin < rows.size() && !cancel.requested(); begin += block)
        raiseMaxima(snapshot, table, std::span(rows).subspan(begin, std::min(block, rows.size() - begin)), maxima);
    return maxima;
}

bool isTableOrder(const CaseSnapshot& snapshot, Table table, Sort sort)
{
    return !sort.descending
           && (sort.field == Field::Row || (sort.field == Field::First && table == Table::Events && snapshot.complete));
}

} // namespace

RowSelection selectRows(QueryData& data, Table table, const Filter& filter, Sort sort, std::size_t limit,
                        const Cancel& cancel)
{
    const CaseSnapshot& snapshot = data.snapshot();
    RowSelection selection;
    selection.generation = snapshot.generation;
    selection.table = table;
    selection.matching = tableSize(snapshot, table);
    const bool sorted = isTableOrder(snapshot, table, sort);
    if (filter.isEmpty()) {
        if (limit == 0)
            return selection;
        const bool cut = sorted && table == Table::Events; // ten million numbers to show one page of them
        selection.rows = firstRows(cut ? std::min<std::size_t>(limit, selection.matching) : selection.matching);
    } else {
        const auto matching = data.matching(filter, cancel);
        if (!matching)
            return selection;
        const BitSet marked = table == Table::Events ? BitSet() : markRows(data, table, *matching, cancel);
        const BitSet& rows = table == Table::Events ? matching->events : marked;
        selection.matching = rows.count();
        if (limit == 0 || cancel.requested())
            return selection;
        selection.rows = rowsOf(rows);
    }
    selection.maxima = maximaOf(snapshot, table, selection.rows, cancel);
    if (!sorted)
        sortRows(snapshot, table, sort, selection.rows, limit, cancel);
    selection.rows.resize(std::min(limit, selection.rows.size()));
    return selection;
}

RowSelection selectRows(const CaseSnapshot& snapshot, Table table, const Filter& filter, Sort sort,
                        const Cancel& cancel, std::size_t limit)
{
    QueryData data(snapshot);
    return selectRows(data, table, filter, sort, limit, cancel);
}

} // namespace postmortem
