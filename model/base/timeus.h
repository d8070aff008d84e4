// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A moment as microseconds since 1970-01-01T00:00:00Z. Calendar arithmetic is std::chrono's (proleptic Gregorian).

#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace postmortem {

struct TimeUs {
    std::int64_t us = std::numeric_limits<std::int64_t>::min(); ///< min() means "not known"

    constexpr TimeUs() = default;
    constexpr explicit TimeUs(std::int64_t microseconds) : us(microseconds) {}
    [[nodiscard]] constexpr bool known() const { return us != std::numeric_limits<std::int64_t>::min(); }
    friend constexpr auto operator<=>(TimeUs, TimeUs) = default;
};

constexpr std::int64_t usPerSecond = 1'000'000;
constexpr std::int64_t usPerMinute = 60 * usPerSecond;
constexpr std::int64_t usPerHour = 60 * usPerMinute;
constexpr std::int64_t usPerDay = 24 * usPerHour;

/// Microseconds from `from` to `to`.
constexpr std::int64_t operator-(TimeUs to, TimeUs from)
{
    return to.us - from.us;
}
constexpr TimeUs operator+(TimeUs t, std::int64_t us)
{
    return TimeUs(t.us + us);
}

/// UTC calendar date and time of day to microseconds. Fields are not checked.
[[nodiscard]] TimeUs fromCivilUtc(int year, unsigned month, unsigned day, unsigned hour, unsigned minute,
                                  unsigned second, unsigned microsecond = 0);

/// "2026-11-23T10:31:29Z", with ".mmm" or ".uuuuuu" only where the moment has a fraction. Empty when not known.
[[nodiscard]] std::string toIsoUtc(TimeUs t);

/// A time zone by IANA name ("Europe/Berlin"), "UTC", or a fixed offset ("+02:00"). Value type, safe to share
/// between threads. Offsets come from the system's tz database.
class TimeZone final {
public:
    TimeZone() = default; ///< UTC
    /// The zone with that name; invalid() if there is none.
    [[nodiscard]] static TimeZone named(std::string_view name);
    [[nodiscard]] static TimeZone system();
    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Seconds east of UTC at that moment.
    [[nodiscard]] int offsetAt(TimeUs utc) const;
    /// Local wall-clock microseconds (as if they were UTC) to the moment. An hour that a DST change skips is taken
    /// with the offset before the change, one that it repeats as the first of the two.
    [[nodiscard]] TimeUs toUtc(TimeUs local) const;
    /// The wall clock at that moment, as if it were UTC.
    [[nodiscard]] TimeUs toLocal(TimeUs utc) const;

private:
    std::string m_name = "UTC";
    const void* m_zone = nullptr; // std::chrono::time_zone of the process-wide database, never freed
    int m_fixedOffset = 0;
    bool m_valid = true;
};

/// Time of day, date and zone offset for people: "2026-11-23 10:31:29" in that zone.
[[nodiscard]] std::string toLocalText(TimeUs utc, const TimeZone& zone);

/// "33 min", "4 h 5 min", "19 h", "3 days", "8 s": a length of time for people, rounded to what matters.
[[nodiscard]] std::string durationText(std::int64_t us);

} // namespace postmortem
