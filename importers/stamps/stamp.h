// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time stamps as they stand in logs. Parsing is stateless and says only what the text says; StampClock fills in the
// year, the date and the zone that a stamp does not carry.

#include "model/base/timeus.h"

#include <cstdint>
#include <string_view>

namespace postmortem {

struct Stamp {
    enum class Kind : std::uint8_t {
        None,
        Utc,      ///< a moment: us since 1970 UTC
        Local,    ///< date and time without zone: us since 1970 as if UTC
        NoYear,   ///< us since 1 January of a leap year
        TimeOnly, ///< us since midnight
    };
    std::int64_t us = 0;
    Kind kind = Kind::None;
};

/// Each reads a stamp at the front of `text` and removes it (not the blank behind it). False leaves text as it was.
bool takeRfc3164(std::string_view& text, Stamp& stamp); ///< "Mar  3 06:22:03", one or two blanks, optional fraction
bool takeIso8601(std::string_view& text,
                 Stamp& stamp); ///< "2026-05-12T00:01:47.478629+00:00", blank for T, zone optional
bool takeRfc5322(std::string_view& text,
                 Stamp& stamp); ///< "Thu, 22 Apr 2004 22:01:42 +0200", week day and zone optional
bool takeDotted(std::string_view& text,
                Stamp& stamp); ///< "[2017.10.02] 17:38:02", optional fraction
bool takeUsDate(std::string_view& text,
                Stamp& stamp);                            ///< "05/24/17 16:04:36", month first, two digits of the year
bool takeCompact(std::string_view& text, Stamp& stamp);   ///< "20230421 000042"
bool takeClock(std::string_view& text, Stamp& stamp);     ///< "10:31:29", optional fraction
bool takeTai64n(std::string_view& text, Stamp& stamp);    ///< "@400000004a3f5d2c1dcd6500" of multilog
bool takeCommonLog(std::string_view& text, Stamp& stamp); ///< "11/Oct/2006:13:16:39 -0600" (NCSA)
/// "4/23/2009, 9:47:02", "5/13/00 2:36:28 PM", "23.04.2009 09:47:02": as Windows writes dates for people. Slashes put
/// the month first unless that is none, dots the day.
bool takeShortDate(std::string_view& text, Stamp& stamp);

} // namespace postmortem
