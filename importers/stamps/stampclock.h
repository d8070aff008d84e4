// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns the stamps of one source into moments: keeps the year over New Year, the date over midnight, and the zone.
// What it assumed is told in words.

#include "importers/stamps/stamp.h"
#include "model/base/timeus.h"

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

/// A moment that a server named in its zone.
struct Greeting {
    Stamp moment;
    std::int64_t offsetSeconds = 0; ///< east of UTC
};

struct StampSettings {
    TimeZone zone;                    ///< for stamps that carry none
    std::optional<int> year;          ///< for stamps that carry none, as given by the user
    std::int64_t modifiedUs = 0;      ///< of the file, for guessing the year
    std::optional<TimeUs> date;       ///< local midnight (as if UTC) from the file name, for stamps without a date
    std::optional<Greeting> greeting; ///< the first of the source: it holds for the lines before it too
};

class StampClock final {
public:
    explicit StampClock(StampSettings settings);

    /// The moment, or an unknown one for a stamp that cannot be placed. Stamps must come in the order of the file.
    [[nodiscard]] TimeUs resolve(const Stamp& stamp);
    /// A greeting said which moment (and which zone) it is: used for stamps without date or zone from here on.
    void anchor(const Greeting& greeting);
    /// Assumptions made so far, plain sentences.
    [[nodiscard]] std::vector<std::string> notes() const;
    /// Earliest and latest moment resolved so far; not known when there was none.
    [[nodiscard]] TimeUs first() const { return m_first; }
    [[nodiscard]] TimeUs last() const { return m_last; }

private:
    [[nodiscard]] TimeUs place(const Stamp& stamp);
    [[nodiscard]] TimeUs withYear(std::int64_t usOfYear);
    [[nodiscard]] TimeUs withDate(std::int64_t usOfDay);
    [[nodiscard]] TimeUs zoned(std::int64_t localUs);

    StampSettings m_settings;
    int m_year = 0; // 0: not chosen yet
    bool m_yearGuessed = false;
    std::int64_t m_lastOfYear = 0;          // last NoYear stamp
    std::optional<std::int64_t> m_midnight; // local midnight of the day the clock is in
    std::int64_t m_lastOfDay = -1;
    bool m_crossedNewYear = false;
    bool m_crossedMidnight = false;
    std::optional<std::int64_t> m_greetingOffset; // seconds east, from a greeting
    int m_begunYear = 0;                          // whose beginning the two below are
    std::int64_t m_january = 0;                   // to add to a leap year's microseconds before March
    std::int64_t m_march = 0;                     // and from March on
    std::int64_t m_cachedSlot = -1;               // quarter of an hour the cached offset is for
    std::int64_t m_cachedOffset = 0;              // microseconds
    TimeUs m_first;
    TimeUs m_last;
    bool m_usedZone = false;
    bool m_dateMissing = false;
};

/// The date in a file name such as s20110516-00.log, ex061122.log or 2009-04-23.log, as local midnight.
[[nodiscard]] std::optional<TimeUs> dateInFileName(std::string_view path);

} // namespace postmortem
