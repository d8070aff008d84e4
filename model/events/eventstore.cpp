// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/eventstore.h"

#include <algorithm>
#include <limits>
#include <numeric>

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

Event EventStore::at(std::size_t row) const
{
    Event event;
    event.time = TimeUs(m_time[row]);
    event.line = m_line[row];
    event.address.value = m_address[row];
    event.session.value = m_session[row];
    event.message.value = m_message[row];
    event.subject = m_subject[row];
    event.source.value = m_source[row];
    event.count = m_count[row];
    event.kind = m_kind[row];
    event.protocol = m_protocol[row];
    event.mechanism = m_mechanism[row];
    event.reason = m_reason[row];
    return event;
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
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [this](std::uint32_t row) {
        const std::int64_t us = m_time[row];
        return TimeUs(us).known() ? us : std::numeric_limits<std::int64_t>::max();
    };
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const std::int64_t timeA = key(a);
        const std::int64_t timeB = key(b);
        if (timeA != timeB)
            return timeA < timeB;
        if (m_source[a] != m_source[b])
            return m_source[a] < m_source[b];
        return m_line[a] < m_line[b];
    };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::stable_sort(order.begin(), order.end(), before);

    EventStore sorted;
    for (const std::uint32_t row : order)
        sorted.append(at(row));
    if (newRowOf) {
        newRowOf->resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            (*newRowOf)[order[i]] = static_cast<std::uint32_t>(i);
    }
    return sorted;
}

} // namespace postmortem
