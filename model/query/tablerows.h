// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which row of a table an event belongs to, for all the events that a filter leaves.

#include "model/query/querydata.h"

namespace postmortem {

/// The ids that the events have in that table, chunk by chunk of their columns; empty when cancelled.
[[nodiscard]] inline std::span<const std::uint32_t> chunkIds(const CaseSnapshot& snapshot, Table table,
                                                             std::span<const std::uint32_t> accounts, std::size_t chunk)
{
    constexpr std::size_t rows = Column<std::uint32_t>::chunkSize;
    switch (table) {
    case Table::Addresses: return snapshot.events.addresses().chunk(chunk);
    case Table::Sessions: return snapshot.events.sessions().chunk(chunk);
    case Table::Messages: return snapshot.events.messages().chunk(chunk);
    case Table::Accounts:
        if (chunk * rows < accounts.size())
            return accounts.subspan(chunk * rows, std::min(rows, accounts.size() - chunk * rows));
        break;
    case Table::Events: break;
    }
    return {};
}

/// Calls `use(row, event)` for each matching event with the row it belongs to, which may be `none`. Not for the table of
/// events, which are rows themselves.
template <class Use>
void walkRows(QueryData& data, Table table, const QueryData::Matching& matching, const Cancel& cancel, Use use)
{
    const CaseSnapshot& snapshot = data.snapshot();
    const std::span<const std::uint32_t> accounts =
        table == Table::Accounts ? data.accounts(cancel) : std::span<const std::uint32_t>();
    constexpr std::size_t rows = Column<std::uint32_t>::chunkSize;
    const std::size_t words = matching.events.words().size();
    for (std::size_t chunk = matching.range.first / rows; chunk * rows < matching.range.second; ++chunk) {
        if (cancel.requested())
            return;
        const std::span<const std::uint32_t> ids = chunkIds(snapshot, table, accounts, chunk);
        if (ids.empty())
            return;
        const std::uint32_t* const values = ids.data();
        matching.events.forEach(chunk * chunkWords, std::min(words, (chunk + 1) * chunkWords),
                                [&](std::size_t event) { use(values[event - chunk * rows], event); });
    }
}

} // namespace postmortem
