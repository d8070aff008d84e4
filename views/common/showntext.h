// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers, sizes and times as people write them. Text of a log goes through shownText() of model/items/plainwords.h.

#include "model/base/timeus.h"

#include <QString>

#include <cstdint>

namespace postmortem {

/// "3,012", in German "3.012".
[[nodiscard]] QString shownNumber(std::uint64_t value);
/// "4.7".
[[nodiscard]] QString shownDecimal(double value);
/// "1.9 GB", powers of 1000.
[[nodiscard]] QString shownSize(std::uint64_t bytes);
/// "2026-11-23 10:31:29" in that zone; a dash when not known.
[[nodiscard]] QString shownTime(TimeUs time, const TimeZone& zone);
/// "Mon 23 Nov 2026, 09:58:02 UTC+01:00".
[[nodiscard]] QString shownLongTime(TimeUs time, const TimeZone& zone);
/// "UTC", "UTC+01:00": the offset at that moment.
[[nodiscard]] QString shownOffset(const TimeZone& zone, TimeUs at);
/// The same with the zone's name behind it where it has one.
[[nodiscard]] QString shownZone(const TimeZone& zone, TimeUs at);

} // namespace postmortem
