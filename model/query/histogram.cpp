// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/histogram.h"

#include "model/query/querydata.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr std::size_t pollRows = std::size_t{1} << 15;

Histogram emptyHistogram(const CaseSnapshot& snapshot, TimeRange range, int bins)
{
    Histogram histogram;
    histogram.generation = snapshot.generation;
    histogram.range = range;
    if (bins <= 0 || !range.from.known() || !range.to.known() || range.to <= range.from)
        return histogram;
    const std::int64_t length = range.to - range.from;
    histogram.binUs = (length + bins - 1) / bins;
    const auto count = static_cast<std::size_t>((length + histogram.binUs - 1) / histogram.binUs);
    histogram.bins.resize(count);
    histogram.logins.resize(count);
    return histogram;
}

class BinCounter final {
public:
    BinCounter(const CaseSnapshot& snapshot, std::span<const EventLane> lanes, const BitSet* wanted,
               const Cancel& cancel)
        : m_case(snapshot), m_lanes(lanes), m_wanted(wanted), m_cancel(cancel)
    {
    }

    // Rows stand in time order: each bin is a run of rows.
    void countRuns(Histogram& histogram)
    {
        const EventStore& events = m_case.events;
        std::size_t row = events.lowerBound(histogram.range.from);
        for (std::size_t bin = 0; bin < histogram.bins.size() && !m_stopped; ++bin) {
            const TimeUs end = histogram.range.from + static_cast<std::int64_t>(bin + 1) * histogram.binUs;
            const std::size_t last = events.lowerBound(std::min(end, histogram.range.to));
            // Neighbours are mostly of one lane, and a sum cannot be added to before the last addition is done: two sums.
            std::array<LaneSums, 2> sums;
            for (; row < last && !m_stopped; row = std::min(last, (row / pollRows + 1) * pollRows))
                addRun(sums, row, std::min(last, (row / pollRows + 1) * pollRows));
            sums[0].add(sums[1]);
            sums[0].writeTo(histogram, bin);
        }
    }

    // While an import runs, rows stand as they were read.
    void countEach(Histogram& histogram)
    {
        std::vector<LaneSums> sums(histogram.bins.size());
        for (std::size_t row = 0; row < m_lanes.size() && !m_stopped; ++row) {
            m_stopped = row % pollRows == 0 && m_cancel.requested();
            const TimeUs time(m_case.events.times()[row]);
            if (time < histogram.range.from || time >= histogram.range.to || (m_wanted && !m_wanted->test(row)))
                continue;
            const auto bin = static_cast<std::size_t>((time - histogram.range.from) / histogram.binUs);
            sums[bin].add(m_case, m_lanes[row], row, m_case.events.counts()[row]);
        }
        for (std::size_t bin = 0; bin < sums.size(); ++bin)
            sums[bin].writeTo(histogram, bin);
    }

private:
    // Rows of one chunk of the columns.
    void addRun(std::array<LaneSums, 2>& sums, std::size_t begin, std::size_t end)
    {
        static_assert(pollRows == Column<std::uint16_t>::chunkSize);
        if (begin % pollRows == 0)
            m_stopped = m_stopped || m_cancel.requested();
        const std::size_t first = begin / pollRows * pollRows;
        const std::uint16_t* const counts = m_case.events.counts().chunk(begin / pollRows).data();
        const auto add = [&, lanes = m_lanes.data()](std::size_t row) {
            sums[row % 2].add(m_case, lanes[row], row, counts[row - first]);
        };
        if (m_wanted) {
            m_wanted->forEachRow(begin, end, add);
        } else {
            for (std::size_t row = begin; row < end; ++row)
                add(row);
        }
    }

    const CaseSnapshot& m_case;
    std::span<const EventLane> m_lanes;
    const BitSet* m_wanted; // null: all
    const Cancel& m_cancel;
    bool m_stopped = false;
};

} // namespace

Histogram makeHistogram(QueryData& data, const Filter& filter, TimeRange range, int bins, const Cancel& cancel)
{
    const CaseSnapshot& snapshot = data.snapshot();
    Histogram histogram = emptyHistogram(snapshot, range, bins);
    if (histogram.bins.empty())
        return histogram;
    std::shared_ptr<const QueryData::Matching> matching;
    if (!filter.isEmpty() && !(matching = data.matching(filter, cancel)))
        return histogram;
    const std::span<const EventLane> lanes = data.lanes(cancel);
    BinCounter counter(snapshot, lanes, matching ? &matching->events : nullptr, cancel);
    if (lanes.size() == snapshot.events.size() && snapshot.complete)
        counter.countRuns(histogram);
    else
        counter.countEach(histogram);
    return histogram;
}

Histogram makeHistogram(const CaseSnapshot& snapshot, const Filter& filter, TimeRange range, int bins,
                        const Cancel& cancel)
{
    QueryData data(snapshot);
    return makeHistogram(data, filter, range, bins, cancel);
}

} // namespace postmortem
