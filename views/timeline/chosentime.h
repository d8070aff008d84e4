// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The times a case spans and the times a filter picks out of it, for everything with a time axis.

#include "model/query/casequery.h"

#include <vector>

namespace postmortem {

/// From the first event to behind the last, a minute at least; empty for null and for a case without times.
[[nodiscard]] TimeRange spanOf(const CaseSnapshot* snapshot);
/// What the `time:` tokens of the filter choose within those days, ascending; empty when there is none.
[[nodiscard]] std::vector<TimeRange> chosenTimes(const Filter& filter, const TimeZone& zone, TimeRange whole);
/// The shortest range that holds all of the chosen times inside the whole one; the whole one when none is chosen.
[[nodiscard]] TimeRange hullOf(const std::vector<TimeRange>& chosen, TimeRange whole);

} // namespace postmortem
