// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/rowselector.h"

#include "model/query/bitset.h"
#include "model/query/fieldvalues.h"

#include <algorithm>
#include <numeric>

namespace postmortem {

namespace {

constexpr std::size_t pollMask = 0x3fff; // asks for cancellation every 16,384 rows: well below a millisecond

// Spark lines take 96 bytes a row while they are counted; tables beyond this go without.
constexpr std::size_t maxSparkRows = 250'000;

// Counts events by row of the table and bin of the time shown.
class SparkCounter final {
public:
    SparkCounter(const CaseSnapshot& snapshot, std::size_t tableRows, std::pair<std::size_t, std::size_t> range)
    {
        if (!snapshot.complete || tableRows > maxSparkRows || range.first >= range.second)
            return;
        const auto& times = snapshot.events.times();
        std::size_t last = range.second - 1;
        while (last > range.first && !TimeUs(times[last]).known()) // events without a time come last
            --last;
        if (!TimeUs(times[range.first]).known())
            return;
        m_from = times[range.first];
        m_bin = (times[last] - m_from) / std::int64_t{sparkBins} + 1;
        m_counts.resize(tableRows * sparkBins);
    }

    [[nodiscard]] bool wanted() const { return !m_counts.empty(); }

    void count(std::size_t row, std::int64_t time, std::uint32_t number)
    {
        if (TimeUs(time).known())
            m_counts[row * sparkBins + static_cast<std::size_t>((time - m_from) / m_bin)] += number;
    }

    [[nodiscard]] Spark spark(std::size_t row) const
    {
        const auto bins = std::span(m_counts).subspan(row * sparkBins, sparkBins);
        const std::uint64_t most = std::max<std::uint64_t>(1, std::ranges::max(bins));
        Spark spark{};
        for (std::size_t i = 0; i < sparkBins; ++i) // what is not zero stays visible
            spark[i] = static_cast<std::uint8_t>((bins[i] * std::uint64_t{255} + most - 1) / most);
        return spark;
    }

private:
    std::int64_t m_from = 0;
    std::int64_t m_bin = 1;
    std::vector<std::uint32_t> m_counts;
};

class RowSelector final {
public:
    RowSelector(const CaseSnapshot& snapshot, Table table, const Filter& filter, const Cancel& cancel)
        : m_case(snapshot), m_table(table), m_matcher(snapshot, filter), m_all(filter.isEmpty()), m_cancel(cancel),
          m_sparks(snapshot, hasSparks() ? tableSize(snapshot, table) : 0, m_matcher.eventRange())
    {
    }

    std::vector<std::uint32_t> rows()
    {
        if (m_table == Table::Events)
            return events();
        BitSet marked(tableSize(m_case, m_table));
        if (!m_all || m_sparks.wanted())
            walkEvents(marked);
        std::vector<std::uint32_t> rows;
        for (std::size_t row = 0; row < marked.size(); ++row) {
            if (m_all || marked.test(row))
                rows.push_back(static_cast<std::uint32_t>(row));
        }
        return rows;
    }

    [[nodiscard]] std::vector<Spark> sparks(const std::vector<std::uint32_t>& rows) const
    {
        std::vector<Spark> sparks;
        if (!m_sparks.wanted())
            return sparks;
        sparks.reserve(rows.size());
        for (const std::uint32_t row : rows)
            sparks.push_back(m_sparks.spark(row));
        return sparks;
    }

private:
    [[nodiscard]] bool hasSparks() const { return m_table == Table::Addresses || m_table == Table::Accounts; }

    std::vector<std::uint32_t> events() const
    {
        const auto [begin, end] = m_matcher.eventRange();
        std::vector<std::uint32_t> rows;
        if (m_all) {
            rows.resize(end - begin);
            std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
            return rows;
        }
        for (std::size_t row = begin; row < end; ++row) {
            if ((row & pollMask) == 0 && m_cancel.requested())
                return {};
            if (m_matcher.row(row))
                rows.push_back(static_cast<std::uint32_t>(row));
        }
        return rows;
    }

    void walkEvents(BitSet& marked)
    {
        const auto [begin, end] = m_matcher.eventRange();
        for (std::size_t row = begin; row < end; ++row) {
            if ((row & pollMask) == 0 && m_cancel.requested())
                return;
            if (!m_matcher.row(row))
                continue;
            const std::uint32_t id = tableRow(row);
            marked.set(id);
            if (m_sparks.wanted() && id < marked.size())
                m_sparks.count(id, m_case.events.times()[row], m_case.events.counts()[row]);
        }
    }

    // The row of this table that an event belongs to; `none` when it belongs to no row.
    [[nodiscard]] std::uint32_t tableRow(std::size_t event) const
    {
        switch (m_table) {
        case Table::Addresses: return m_case.events.addresses()[event];
        case Table::Accounts: return accountOfRow(m_case, event).value;
        case Table::Sessions: return m_case.events.sessions()[event];
        case Table::Messages: return m_case.events.messages()[event];
        case Table::Events: return static_cast<std::uint32_t>(event);
        }
        return AddressId::none;
    }

    const CaseSnapshot& m_case;
    Table m_table;
    FilterMatcher m_matcher;
    bool m_all;
    const Cancel& m_cancel;
    SparkCounter m_sparks;
};

std::array<std::uint64_t, fieldCount> maximaOf(const CaseSnapshot& snapshot, Table table,
                                               const std::vector<std::uint32_t>& rows, const Cancel& cancel)
{
    std::array<std::uint64_t, fieldCount> maxima{};
    if (table == Table::Events || rows.empty())
        return maxima;
    for (std::size_t i = 0; i < fieldCount; ++i) {
        const Field field = static_cast<Field>(i);
        if (!countValue(snapshot, table, field, rows.front()) || cancel.requested())
            continue;
        for (const std::uint32_t row : rows)
            maxima[i] = std::max(maxima[i], *countValue(snapshot, table, field, row));
    }
    return maxima;
}

} // namespace

RowSelection selectRows(const CaseSnapshot& snapshot, Table table, const Filter& filter, Sort sort,
                        const Cancel& cancel)
{
    RowSelection selection;
    selection.generation = snapshot.generation;
    selection.table = table;
    RowSelector selector(snapshot, table, filter, cancel);
    selection.rows = selector.rows();
    sortRows(snapshot, table, sort, selection.rows, cancel);
    selection.maxima = maximaOf(snapshot, table, selection.rows, cancel);
    selection.sparks = selector.sparks(selection.rows);
    return selection;
}

} // namespace postmortem
