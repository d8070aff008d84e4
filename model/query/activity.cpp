// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/activity.h"

#include "model/query/fieldvalues.h"
#include "model/query/tablerows.h"

#include <algorithm>
#include <mutex>

namespace postmortem {

namespace {

constexpr std::size_t chunkRows = Column<std::uint32_t>::chunkSize;

// The moments between which the events that can match stand, in equal bins.
struct SparkTime {
    std::int64_t from = 0;
    std::int64_t bin = 0; // 0: there is no time to speak of

    SparkTime(const CaseSnapshot& snapshot, std::pair<std::size_t, std::size_t> range)
    {
        if (!snapshot.complete || range.first >= range.second) // rows are in time order only when complete
            return;
        const auto& times = snapshot.events.times();
        std::size_t end = snapshot.events.lowerBound(snapshot.totals.last + 1); // events without a time come last
        end = std::clamp(end, range.first + 1, range.second);
        if (!TimeUs(times[range.first]).known() || !TimeUs(times[end - 1]).known())
            return;
        from = times[range.first];
        bin = (times[end - 1] - from) / std::int64_t{sparkBins} + 1;
    }
};

// Counts the events of a few rows by bin, in pieces that threads share.
class SparkCounter final {
public:
    using Counts = std::vector<std::array<std::uint64_t, sparkBins>>;

    SparkCounter(QueryData& data, Table table, const std::vector<std::uint32_t>& rows,
                 std::shared_ptr<const QueryData::Matching> matching, SparkTime time,
                 std::span<const std::uint32_t> accounts)
        : m_case(data.snapshot()), m_table(table), m_matching(std::move(matching)), m_time(time), m_accounts(accounts),
          m_placeOf(tableSize(m_case, table)), m_counts(rows.size())
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] < m_placeOf.size())
                m_placeOf[rows[i]] = static_cast<std::uint8_t>(i + 1);
        }
    }

    void count(std::size_t chunk)
    {
        Counts counts(m_counts.size());
        bool any = false;
        const std::span<const std::uint32_t> ids = chunkIds(m_case, m_table, m_accounts, chunk);
        const std::uint32_t* const values = ids.data();
        const auto add = [&](std::size_t event) {
            const std::uint32_t id = values[event - chunk * chunkRows];
            const std::uint8_t place = id < m_placeOf.size() ? m_placeOf.data()[id] : std::uint8_t{0};
            if (place == 0)
                return;
            const std::int64_t time = m_case.events.times()[event];
            if (!TimeUs(time).known())
                return;
            any = true;
            counts[place - 1U][static_cast<std::size_t>((time - m_time.from) / m_time.bin)] +=
                m_case.events.counts()[event];
        };
        if (m_matching)
            m_matching->events.forEach(chunk * chunkWords,
                                       std::min(m_matching->events.words().size(), (chunk + 1) * chunkWords), add);
        else
            for (std::size_t i = 0; i < ids.size(); ++i)
                add(chunk * chunkRows + i);
        if (any)
            addUp(counts);
    }

    [[nodiscard]] std::vector<Spark> sparks() const
    {
        std::vector<Spark> sparks(m_counts.size());
        for (std::size_t row = 0; row < sparks.size(); ++row) {
            const std::uint64_t most = std::max<std::uint64_t>(1, std::ranges::max(m_counts[row]));
            for (std::size_t i = 0; i < sparkBins; ++i) // what is not zero stays visible
                sparks[row][i] = static_cast<std::uint8_t>((m_counts[row][i] * 255 + most - 1) / most);
        }
        return sparks;
    }

private:
    void addUp(const Counts& counts)
    {
        const std::scoped_lock lock(m_mutex);
        for (std::size_t row = 0; row < counts.size(); ++row)
            for (std::size_t i = 0; i < sparkBins; ++i)
                m_counts[row][i] += counts[row][i];
    }

    const CaseSnapshot& m_case;
    Table m_table;
    std::shared_ptr<const QueryData::Matching> m_matching; // null: all events
    SparkTime m_time;
    std::span<const std::uint32_t> m_accounts;
    std::vector<std::uint8_t> m_placeOf; // by row of the table, from 1; 0 is not asked for
    std::mutex m_mutex;
    Counts m_counts;
};

} // namespace

Activity makeActivity(QueryData& data, Table table, const Filter& filter, const std::vector<std::uint32_t>& rows,
                      const Cancel& cancel)
{
    const CaseSnapshot& snapshot = data.snapshot();
    Activity activity{snapshot.generation, table, rows, {}};
    activity.rows.resize(std::min(rows.size(), mostActivityRows));
    std::shared_ptr<const QueryData::Matching> matching;
    if (table == Table::Events || (!filter.isEmpty() && !(matching = data.matching(filter, cancel))))
        return activity;
    const SparkTime time(snapshot, matching ? matching->range : std::pair{std::size_t{0}, snapshot.events.size()});
    if (time.bin == 0)
        return activity;
    const auto accounts = table == Table::Accounts ? data.accounts(cancel) : std::span<const std::uint32_t>();
    const auto counter = std::make_shared<SparkCounter>(data, table, activity.rows, matching, time, accounts);
    const auto work = std::make_shared<SharedWork>(
        snapshot.events.kinds().chunkCount(),
        [counter, keep = data.weak_from_this().lock()](std::size_t chunk) { counter->count(chunk); });
    if (data.run(*work, work, cancel))
        activity.sparks = counter->sparks();
    return activity;
}

} // namespace postmortem
