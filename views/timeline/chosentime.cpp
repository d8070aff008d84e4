// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/chosentime.h"

#include "model/query/timefilter.h"

#include <algorithm>

namespace postmortem {

TimeRange spanOf(const CaseSnapshot* snapshot)
{
    if (!snapshot || !snapshot->totals.first.known() || !snapshot->totals.last.known())
        return {TimeUs(0), TimeUs(0)};
    const Totals& totals = snapshot->totals;
    // A single moment has no length to draw.
    return {totals.first, std::max(totals.last + 1, totals.first + usPerMinute)};
}

std::vector<TimeRange> chosenTimes(const Filter& filter, const TimeZone& zone, TimeRange whole)
{
    TimeSet set;
    for (const FilterToken& token : filter.tokens()) {
        if (token.key != "time" || token.exclude)
            continue;
        if (const ParsedTime time = parseTimeValue(token.value); time.spec)
            set.add(*time.spec, zone, whole.from, whole.to);
    }
    set.finish();
    std::vector<TimeRange> chosen;
    for (const auto& [from, to] : set.intervals())
        chosen.push_back({from, to});
    return chosen;
}

TimeRange hullOf(const std::vector<TimeRange>& chosen, TimeRange whole)
{
    TimeRange hull{whole.to, whole.from};
    for (const TimeRange& range : chosen) {
        const TimeUs from = std::max(range.from, whole.from);
        const TimeUs to = std::min(range.to, whole.to);
        if (to <= from)
            continue;
        hull.from = std::min(hull.from, from);
        hull.to = std::max(hull.to, to);
    }
    return hull.to > hull.from ? hull : whole;
}

} // namespace postmortem
