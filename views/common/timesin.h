// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// On whose clock times are shown. Only the looks of it: findings, filters and the report keep the zone of the logs.

#include "model/base/timeus.h"

#include <cstdint>

namespace postmortem {

/// Logs: as the server's clock said. Here: as this computer's does.
enum class TimesIn : std::uint8_t { Logs, Utc, Here };

[[nodiscard]] inline TimeZone zoneOf(TimesIn times, const TimeZone& logs)
{
    switch (times) {
    case TimesIn::Logs: break;
    case TimesIn::Utc: return {};
    case TimesIn::Here: return TimeZone::system();
    }
    return logs;
}

} // namespace postmortem
