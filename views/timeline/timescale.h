// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moments to horizontal positions and back, zooming, panning and the ticks of a time axis. Arithmetic only.

#include "model/query/casequery.h"

#include <QString>

#include <vector>

namespace postmortem {

/// A tick of the axis, at a round time of the wall clock.
struct TimeTick {
    TimeUs at;
    QString label; ///< "09:30", "23 Nov" at midnight
};

class TimeScale final {
public:
    TimeScale() = default;
    /// `range` is laid out from `left` over `width`; an empty range or width maps everything to `left`.
    TimeScale(TimeRange range, double left, double width) : m_range(range), m_left(left), m_width(width) {}

    [[nodiscard]] TimeRange range() const { return m_range; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double x(TimeUs time) const;
    [[nodiscard]] TimeUs time(double x) const; ///< may lie outside the range

    /// The range after zooming by `factor` (< 1 shows less) with the moment `fixed` staying where it is; kept inside
    /// `whole` and not shorter than `shortestUs`.
    [[nodiscard]] TimeRange zoomed(double factor, TimeUs fixed, TimeRange whole, std::int64_t shortestUs) const;
    /// The range moved by a share of its length, kept inside `whole`.
    [[nodiscard]] TimeRange panned(double share, TimeRange whole) const;
    /// Ticks at round wall-clock times of the zone, at least `minimumGap` apart.
    [[nodiscard]] std::vector<TimeTick> ticks(double minimumGap, const TimeZone& zone) const;

private:
    TimeRange m_range;
    double m_left = 0;
    double m_width = 0;
};

/// Bins of a length that fits clocks, beginning at round times of the zone; they may begin before the range and end after
/// it. At most about `most` of them.
struct BinGrid {
    TimeRange range;
    int bins = 0;
};
[[nodiscard]] BinGrid alignedBins(TimeRange range, int most, const TimeZone& zone);

/// "Mon 23 Nov 2026", or "21 Nov – 23 Nov 2026" when the range spans several days.
[[nodiscard]] QString daysText(TimeRange range, const TimeZone& zone);
/// "10:31:29" on the wall clock, with "23 Nov " before it on request.
[[nodiscard]] QString clockText(TimeUs time, const TimeZone& zone, bool withDay);

} // namespace postmortem
