// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/histogram.h"

#include <algorithm>

namespace postmortem {

namespace {

// How many of an event's recipients lie outside the local domains.
class RelayCounter final {
public:
    explicit RelayCounter(const CaseSnapshot& snapshot) : m_case(snapshot), m_isLocal(snapshot.strings->size()) {}

    std::uint32_t relayed(const Event& event)
    {
        const Message& message = m_case.messages[event.message.row()];
        if (message.authority == RelayAuthority::None || message.authority == RelayAuthority::LocalDelivery)
            return 0;
        // The log counts recipients without naming them: what the analysis found for the message must do.
        if (!event.text().valid())
            return std::min<std::uint32_t>(event.count, message.relayed);
        return isLocal(event.text()) ? 0 : event.count;
    }

private:
    // Each distinct recipient is looked up once.
    bool isLocal(StringId recipient)
    {
        enum : std::uint8_t { Unknown, Local, Remote };
        std::uint8_t& known = m_isLocal[recipient.row()];
        if (known == Unknown) {
            const std::string_view domain = CaseSnapshot::domainOf(m_case.text(recipient));
            known = domain.empty() || m_case.settings.isLocalDomain(domain) ? Local : Remote;
        }
        return known == Local;
    }

    const CaseSnapshot& m_case;
    std::vector<std::uint8_t> m_isLocal;
};

class Counter final {
public:
    Counter(const CaseSnapshot& snapshot, Histogram& histogram)
        : m_case(snapshot), m_histogram(histogram), m_relay(snapshot)
    {
    }

    void count(const Event& event)
    {
        const std::size_t bin = static_cast<std::size_t>((event.time - m_histogram.range.from) / m_histogram.binUs);
        switch (event.kind) {
        case EventKind::LoginOk:
            add(bin, Series::SignIns, event.count);
            m_histogram.logins[bin][std::size_t(event.protocol)][1] += event.count;
            break;
        case EventKind::LoginFailed:
            add(bin, Series::FailedLogins, event.count);
            m_histogram.logins[bin][std::size_t(event.protocol)][0] += event.count;
            break;
        case EventKind::RelayRefused: add(bin, Series::RelayRefused, event.count); break;
        case EventKind::RcptAccepted:
            if (!event.message.valid() || !m_case.messages[event.message.row()].accepted)
                break;
            add(bin, Series::Recipients, event.count);
            add(bin, Series::Relayed, m_relay.relayed(event));
            break;
        default: break;
        }
    }

private:
    void add(std::size_t bin, Series series, std::uint32_t number)
    {
        m_histogram.bins[bin][std::size_t(series)] += number;
    }

    const CaseSnapshot& m_case;
    Histogram& m_histogram;
    RelayCounter m_relay;
};

constexpr bool isCounted(EventKind kind)
{
    return kind == EventKind::LoginOk || kind == EventKind::LoginFailed || kind == EventKind::RelayRefused
           || kind == EventKind::RcptAccepted;
}

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

} // namespace

Histogram makeHistogram(const CaseSnapshot& snapshot, const Filter& filter, TimeRange range, int bins,
                        const Cancel& cancel)
{
    Histogram histogram = emptyHistogram(snapshot, range, bins);
    if (histogram.bins.empty())
        return histogram;
    const FilterMatcher matcher(snapshot, filter);
    auto [begin, end] = matcher.eventRange();
    if (snapshot.complete) { // in time order
        begin = std::max(begin, snapshot.events.lowerBound(range.from));
        end = std::min(end, snapshot.events.lowerBound(range.to));
    }
    Counter counter(snapshot, histogram);
    for (std::size_t row = begin; row < end; ++row) {
        if ((row & 0x3fff) == 0 && cancel.requested())
            break;
        const TimeUs time(snapshot.events.times()[row]);
        if (isCounted(snapshot.events.kinds()[row]) && time >= range.from && time < range.to && matcher.row(row))
            counter.count(snapshot.events.at(row));
    }
    return histogram;
}

} // namespace postmortem
