// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The values of `time:` tokens: times of day, dates, moments, and ranges of them; and sets of moments made of them. They
// are on the wall clock of the logs' zone, unless they name another: "09:30-12:00@UTC".

#include "model/base/timeus.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postmortem {

/// What a `time:` value says, in wall-clock time of a zone that may not yet be known. Ends are exclusive.
struct TimeSpec {
    enum class Kind : std::uint8_t { Daily, Absolute };
    Kind kind = Kind::Daily;
    std::int64_t from = 0; ///< µs since midnight (Daily) or since 1970 on the wall clock (Absolute)
    std::int64_t to = 0;   ///< Daily: not after `from` means across midnight
    bool fromUtc = false;  ///< the text had a Z
    bool toUtc = false;
    std::optional<TimeZone> zone = {}; ///< the text named it
};

/// The value, or the reason why it is not understood.
struct ParsedTime {
    std::optional<TimeSpec> spec;
    std::string error;
};
[[nodiscard]] ParsedTime parseTimeValue(std::string_view value);

/// Half-open intervals of moments in ascending order.
class TimeSet final {
public:
    /// Adds what the spec means in that zone, where it names none itself. A daily spec is laid out over the days from `first` to `last`.
    void add(const TimeSpec& spec, const TimeZone& logs, TimeUs first, TimeUs last);
    /// Sorts and joins; call once after the last add().
    void finish();
    [[nodiscard]] bool contains(TimeUs time) const;
    [[nodiscard]] const std::vector<std::pair<TimeUs, TimeUs>>& intervals() const { return m_intervals; }

private:
    void addDaily(const TimeSpec& spec, const TimeZone& zone, TimeUs first, TimeUs last);

    std::vector<std::pair<TimeUs, TimeUs>> m_intervals;
};

} // namespace postmortem
