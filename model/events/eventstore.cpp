// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/eventstore.h"

#include <algorithm>
#include <limits>

namespace postmortem {

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

EventStore EventStore::sortedByTime(std::vector<std::uint32_t>* newRowOf) const
{
    // Time and row side by side: sorting looks at two columns more only where two moments are equal.
    struct Entry {
        std::int64_t time;
        std::uint32_t row;
    };
    std::vector<Entry> entries(size());
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const std::int64_t us = m_time[row];
        entries[row] = {TimeUs(us).known() ? us : std::numeric_limits<std::int64_t>::max(),
                        static_cast<std::uint32_t>(row)};
    }
    const auto before = [this](const Entry& a, const Entry& b) {
        if (a.time != b.time)
            return a.time < b.time;
        if (m_source[a.row] != m_source[b.row])
            return m_source[a.row] < m_source[b.row];
        return m_line[a.row] < m_line[b.row];
    };
    if (!std::ranges::is_sorted(entries, before))
        std::ranges::stable_sort(entries, before);
    std::vector<std::uint32_t> order(size());
    std::ranges::transform(entries, order.begin(), &Entry::row);
    entries = {};

    EventStore sorted;
    sorted.m_time = m_time.inOrder(order);
    sorted.m_line = m_line.inOrder(order);
    sorted.m_address = m_address.inOrder(order);
    sorted.m_session = m_session.inOrder(order);
    sorted.m_message = m_message.inOrder(order);
    sorted.m_subject = m_subject.inOrder(order);
    sorted.m_source = m_source.inOrder(order);
    sorted.m_count = m_count.inOrder(order);
    sorted.m_kind = m_kind.inOrder(order);
    sorted.m_protocol = m_protocol.inOrder(order);
    sorted.m_mechanism = m_mechanism.inOrder(order);
    sorted.m_reason = m_reason.inOrder(order);
    if (newRowOf) {
        newRowOf->resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            (*newRowOf)[order[i]] = static_cast<std::uint32_t>(i);
    }
    return sorted;
}

} // namespace postmortem
