// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/eventstore.h"

#include "model/base/together.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace postmortem {

namespace {

/// Where a row belongs: by time, then as the log has it. Rows without a time come last.
struct RowKey {
    std::int64_t time;
    std::uint64_t place; // source and line
    std::uint32_t row;
    friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

RowKey keyOf(const EventStore& store, std::size_t row)
{
    const TimeUs time(store.times()[row]);
    return {time.known() ? time.us : std::numeric_limits<std::int64_t>::max(),
            std::uint64_t{store.sources()[row]} << 32 | store.lines()[row], static_cast<std::uint32_t>(row)};
}

/// Puts the stragglers into the ordered rows, from behind, as far back as the first of them belongs.
void merge(const EventStore& store, LargeVector<std::uint32_t>& order, LargeVector<RowKey>& stragglers)
{
    std::ranges::sort(stragglers);
    std::size_t from = order.size();
    std::size_t to = from + stragglers.size();
    order.resize(to);
    while (!stragglers.empty()) {
        if (from > 0 && stragglers.back() < keyOf(store, order[from - 1])) {
            order[--to] = order[--from];
            continue;
        }
        order[--to] = stragglers.back().row;
        stragglers.pop_back();
    }
}

} // namespace

EventRow EventStore::append(const Event& event)
{
    const EventRow row(size());
    m_time.append(event.time.us);
    m_line.append(event.line);
    m_address.append(event.address.value);
    m_session.append(event.session.value);
    m_message.append(event.message.value);
    m_subject.append(event.subject);
    m_source.append(event.source.value);
    m_count.append(event.count);
    m_kind.append(event.kind);
    m_protocol.append(event.protocol);
    m_mechanism.append(event.mechanism);
    m_reason.append(event.reason);
    return row;
}

void EventStore::grow(std::size_t size)
{
    std::apply([&](auto&... column) { (column.grow(size), ...); }, columns());
}

std::size_t EventStore::lowerBound(TimeUs t) const
{
    // Rows without a time (min) stand at the end, so they count as later than everything.
    std::size_t low = 0;
    std::size_t high = size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::int64_t us = m_time[middle];
        if (TimeUs(us).known() && us < t.us)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

LargeVector<std::uint32_t> EventStore::timeOrder(const std::stop_token& stop) const
{
    // A row that follows another line's, such as a recipient whose delivery came later, is a straggler: nearly all rows
    // stand in order, so only the stragglers are sorted. (Sorting all rows took four times as long.) They mostly belong
    // a little further ahead, so some are merged at a time; their share of all rows bounds both memory and steps.
    constexpr std::size_t few = std::size_t{1} << 16;
    constexpr std::size_t share = 16;
    LargeVector<RowKey> stragglers;
    LargeVector<std::uint32_t> order;
    order.reserve(size());
    RowKey last{std::numeric_limits<std::int64_t>::min(), 0, 0};
    bool any = false;
    for (std::size_t row = 0; row < size(); ++row) {
        if (row % few == 0 && stop.stop_requested())
            return {};
        const RowKey key = keyOf(*this, row);
        if (key < last) {
            any = true;
            stragglers.push_back(key);
            if (stragglers.size() >= std::max(few, order.size() / share))
                merge(*this, order, stragglers);
            continue;
        }
        last = key;
        order.push_back(key.row);
    }
    merge(*this, order, stragglers);
    if (!any)
        order.clear();
    return order;
}

template <class Function>
void EventStore::forEachColumn(Function function)
{
    std::apply([&](auto&... column) { runTogether({[&] { function(column); }...}); }, columns());
}

EventStore EventStore::sortedByTime(const std::stop_token& stop) const
{
    LargeVector<std::uint32_t> order = timeOrder(stop);
    if (order.empty()) {
        order.resize(size());
        std::iota(order.begin(), order.end(), 0U);
    }
    EventStore copy = *this;
    copy.forEachColumn([&](auto& column) {
        if (!stop.stop_requested())
            column = column.inOrder(order);
    });
    return copy;
}

EventStore EventStore::sortedByTime(EventStore&& store, const std::stop_token& stop)
{
    const LargeVector<std::uint32_t> order = store.timeOrder(stop);
    bool near = true;
    for (std::size_t i = 0; i < order.size(); ++i)
        near = near && order[i] + Column<std::int64_t>::chunkSize >= i;
    if (!order.empty())
        store.forEachColumn([&](auto& column) {
            if (stop.stop_requested())
                return;
            if (near)
                column.arrange(order);
            else // an old column goes as soon as its new one is made: there are never more than a few twice
                column = column.inOrder(order);
        });
    return std::move(store);
}

} // namespace postmortem
