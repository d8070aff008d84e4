// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an event adds to a histogram, as one byte: which series, which protocol. Found out once, since it takes the
// event's message and its recipient's domain; counting then reads three bytes an event.

#include "model/query/casequery.h"

#include <array>
#include <cstdint>
#include <vector>

namespace postmortem {

enum class EventLane : std::uint8_t {
    None,
    SignIn, ///< the first of one a protocol, as the next
    Failed = SignIn + protocolCount,
    RelayRefused = Failed + protocolCount,
    Kept,    ///< a recipient accepted in our own domains
    Relayed, ///< outside of them
    Unnamed, ///< recipients that the log counts without naming them: their message says how many were relayed
};
constexpr std::size_t laneCount = std::size_t(EventLane::Unnamed) + 1;

/// Tells the lane of events; remembers which recipients are local. Several threads may ask at once.
class LaneFinder final {
public:
    explicit LaneFinder(const CaseSnapshot& snapshot);
    [[nodiscard]] EventLane lane(std::size_t event);

private:
    [[nodiscard]] EventLane recipientLane(std::size_t event);
    [[nodiscard]] bool isLocal(StringId recipient);

    const CaseSnapshot& m_case;
    std::vector<std::uint8_t> m_isLocal; // by string
};

/// Counts of the events of one bin by lane.
struct LaneSums {
    std::array<std::uint64_t, laneCount> counts{};
    std::uint64_t unnamedRelayed = 0;

    void add(const CaseSnapshot& snapshot, EventLane lane, std::size_t event, std::uint16_t count)
    {
        counts[std::size_t(lane)] += count;
        if (lane == EventLane::Unnamed)
            addUnnamed(snapshot, event, count);
    }
    void add(const LaneSums& other);
    void writeTo(Histogram& histogram, std::size_t bin) const;

private:
    void addUnnamed(const CaseSnapshot& snapshot, std::size_t event, std::uint16_t count);
};

} // namespace postmortem
