// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stacked bins over a time axis, drawn with nothing but QPainter: the same for the timeline on screen and for the
// vector charts of the report, in any thread. Sizes follow the painter's font.

#include "model/annotations/annotations.h"
#include "model/query/casequery.h"
#include "views/theme/palette.h"
#include "views/timeline/hatch.h"
#include "views/timeline/timescale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QString>

#include <functional>
#include <vector>

namespace postmortem {

/// A key moment of an incident.
struct TimeMarker {
    TimeUs at;
    QString label;
};
/// The moments worth marking, where each incident's phases begin, in time order; none of a hidden incident. Of very many
/// those of the worst incidents.
struct KeyMoments {
    std::vector<TimeMarker> markers;
    std::size_t leftOut = 0;
};
[[nodiscard]] KeyMoments keyMoments(const CaseSnapshot& snapshot, const Annotations& hidden = {});
/// "of 20 key moments 12 are marked, those of the worst incidents"
[[nodiscard]] QString leftOutText(const KeyMoments& moments);

struct BinSeries {
    QString name;
    QBrush brush;
    std::vector<double> values; ///< one a bin
    Hatch hatch = Hatch::None;  ///< lines over the brush, for print without colour
};

/// How heights stand for numbers. Square root keeps a few sign-ins visible beside thousands of recipients; it is used
/// when the tallest bin is more than 20 times the median of the bins that hold anything.
enum class ValueScale : std::uint8_t { Linear, SquareRoot };

struct BinChart {
    TimeRange range; ///< of the axis
    TimeUs first;    ///< where bin 0 begins
    std::int64_t binUs = 0;
    std::vector<BinSeries> series; ///< stacked in this order, first at the bottom
    ValueScale valueScale = ValueScale::Linear;
    double tallest = 0; ///< greatest sum of a bin

    [[nodiscard]] std::size_t bins() const { return series.empty() ? 0 : series.front().values.size(); }
    [[nodiscard]] double sum(std::size_t bin) const;
    /// The bin that holds that moment; bins() when none does.
    [[nodiscard]] std::size_t binAt(TimeUs time) const;
    /// Fills `tallest` and chooses `valueScale`; call once when the series are complete.
    void settleScale();
};

/// The share of the height (0..1) at which that value stands.
[[nodiscard]] double heightShare(const BinChart& chart, double value);
/// Round values worth a grid line, ascending, without zero.
[[nodiscard]] std::vector<double> valueTicks(const BinChart& chart, std::size_t most);
/// "1,200" – whole numbers with separators.
[[nodiscard]] QString numberText(double value);

/// The four series of the timeline from a histogram.
[[nodiscard]] BinChart timelineChart(const Histogram& histogram, const Palette& palette);
[[nodiscard]] QString seriesName(Series series);

/// Between the lines of a hatching, for text of that size.
[[nodiscard]] double hatchSpacing(const QFontMetricsF& metrics);
/// From where to where a bar reaches along the axis.
struct BarExtent {
    double left = 0;
    double right = 0;
};
/// Stacked bars on any axis. Nothing is clipped: what an extent holds is drawn.
void paintBars(QPainter& painter, const QRectF& plot, const BinChart& chart,
               const std::function<BarExtent(std::size_t)>& extentOf);
/// The bars on the chart's time axis, cut to its range.
void paintBins(QPainter& painter, const QRectF& plot, const BinChart& chart);
void paintValueAxis(QPainter& painter, const QRectF& plot, const BinChart& chart, const Palette& palette);
/// The room that the numbers of the value axis need left of the plot.
[[nodiscard]] double valueAxisWidth(const QFontMetricsF& metrics, const BinChart& chart);
void paintTimeAxis(QPainter& painter, const QRectF& plot, const TimeScale& scale, const TimeZone& zone,
                   const Palette& palette);
/// A marker as drawn: a pole at x, its name beside the pole's top; a null label where the name finds no room.
struct MarkerFlag {
    double x = 0;
    QRectF label;
    QString text;
};
[[nodiscard]] std::vector<MarkerFlag> layOutMarkers(const QFontMetricsF& metrics, const QRectF& plot,
                                                    const TimeScale& scale, const std::vector<TimeMarker>& markers,
                                                    std::size_t rows);
/// Dashed lines with their labels in `rows` lines above the plot; a label that would cover another is left out.
void paintMarkers(QPainter& painter, const QRectF& plot, const TimeScale& scale, const std::vector<TimeMarker>& markers,
                  const Palette& palette, std::size_t rows = 1);

} // namespace postmortem
