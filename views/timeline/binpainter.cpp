// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The painting half of binchart.h.

#include "views/timeline/binchart.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QFontMetricsF metricsOf(const QPainter& painter)
{
    return QFontMetricsF(painter.font(), painter.device());
}

QRectF textRect(const QFontMetricsF& metrics, const QString& text, QPointF centre)
{
    QRectF rect(0, 0, metrics.horizontalAdvance(text) + 2, metrics.height());
    rect.moveCenter(centre);
    return rect;
}

} // namespace

double hatchSpacing(const QFontMetricsF& metrics)
{
    return metrics.height() * 0.28;
}

void paintBars(QPainter& painter, const QRectF& plot, const BinChart& chart,
               const std::function<BarExtent(std::size_t)>& extentOf)
{
    if (chart.bins() == 0 || chart.tallest <= 0)
        return;
    painter.save();
    painter.setPen(Qt::NoPen);
    const QFontMetricsF metrics = metricsOf(painter);
    const double unit = metrics.height() / 16; // one pixel at an ordinary screen font
    for (std::size_t bin = 0; bin < chart.bins(); ++bin) {
        const auto [left, right] = extentOf(bin);
        if (right <= left)
            continue;
        double total = 0;
        double bottom = plot.bottom();
        for (const BinSeries& series : chart.series) {
            if (series.values[bin] <= 0)
                continue;
            total += series.values[bin];
            // Whatever is there is seen, be it one in thousands.
            const double top = std::min(plot.bottom() - plot.height() * heightShare(chart, total), bottom - unit);
            fillHatched(painter, QRectF(left, top, right - left, bottom - top), series.brush.color(), series.hatch,
                        hatchSpacing(metrics));
            bottom = top;
        }
    }
    painter.restore();
}

void paintBins(QPainter& painter, const QRectF& plot, const BinChart& chart)
{
    const TimeScale scale(chart.range, plot.left(), plot.width());
    const double unit = metricsOf(painter).height() / 16;
    paintBars(painter, plot, chart, [&](std::size_t bin) {
        const TimeUs from = chart.first + static_cast<std::int64_t>(bin) * chart.binUs;
        const double left = scale.x(from);
        const double right = scale.x(from + chart.binUs);
        return BarExtent{std::max(left, plot.left()),
                         std::min(right - left > 4 * unit ? right - unit : right, plot.right())};
    });
}

double valueAxisWidth(const QFontMetricsF& metrics, const BinChart& chart)
{
    double width = metrics.horizontalAdvance(u"0"_s);
    for (const double value : valueTicks(chart, 5))
        width = std::max(width, metrics.horizontalAdvance(numberText(value)));
    return width + metrics.height() * 0.5;
}

void paintValueAxis(QPainter& painter, const QRectF& plot, const BinChart& chart, const Palette& palette)
{
    const QFontMetricsF metrics = metricsOf(painter);
    const auto most = static_cast<std::size_t>(std::clamp(plot.height() / (metrics.height() * 1.8), 1.0, 5.0));
    double lowest = plot.bottom() + metrics.height();
    for (const double value : valueTicks(chart, most)) {
        const double y = plot.bottom() - plot.height() * heightShare(chart, value);
        if (lowest - y < metrics.height())
            continue;
        lowest = y;
        painter.setPen(QPen(palette.grid, 0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette.muted);
        const QString text = numberText(value);
        const double width = metrics.horizontalAdvance(text) + 2;
        painter.drawText(
            QRectF(plot.left() - width - metrics.height() * 0.3, y - metrics.height() / 2, width, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter.setPen(QPen(palette.muted, 0));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void paintTimeAxis(QPainter& painter, const QRectF& plot, const TimeScale& scale, const TimeZone& zone,
                   const Palette& palette)
{
    const QFontMetricsF metrics = metricsOf(painter);
    const double gap = metrics.horizontalAdvance(u"00:00:00"_s) * 1.5;
    for (const TimeTick& tick : scale.ticks(gap, zone)) {
        const double x = scale.x(tick.at);
        painter.setPen(QPen(palette.muted, 0));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + metrics.height() * 0.25));
        painter.setPen(palette.muted);
        QRectF label = textRect(metrics, tick.label, {x, plot.bottom() + metrics.height() * 0.8});
        label.moveLeft(
            std::clamp(label.left(), plot.left() - gap / 4, std::max(plot.left(), plot.right() - label.width())));
        painter.drawText(label, Qt::AlignCenter, tick.label);
    }
}

std::vector<MarkerFlag> layOutMarkers(const QFontMetricsF& metrics, const QRectF& plot, const TimeScale& scale,
                                      const std::vector<TimeMarker>& markers, std::size_t rows)
{
    const double line = metrics.height();
    const double gap = line * 0.3;
    std::vector<MarkerFlag> flags;
    for (const TimeMarker& marker : markers) {
        MarkerFlag flag{scale.x(marker.at), {}, marker.label};
        if (flag.x < plot.left() || flag.x > plot.right())
            continue;
        const double width = metrics.horizontalAdvance(marker.label) + 2;
        const bool fits = flag.x + gap + width <= plot.right();
        QRectF label(fits ? flag.x + gap : flag.x - gap - width, 0, width, line);
        // Flags fly to the right and later ones hang lower, so no pole runs through the name of an earlier one.
        for (std::size_t row = rows; row > 0 && flag.label.isNull(); --row) {
            label.moveBottom(plot.top() - gap * 0.3 - static_cast<double>(row - 1) * line);
            const QRectF room = label.adjusted(-gap, 0, gap, 0);
            const bool taken = std::ranges::any_of(flags, [&](const MarkerFlag& other) {
                return !other.label.isNull() && other.label.left() < room.right() && room.left() < other.label.right()
                       && other.label.top() >= label.top() - 0.5;
            });
            if (!taken && label.left() >= plot.left())
                flag.label = label;
        }
        flags.push_back(flag);
    }
    return flags;
}

void paintMarkers(QPainter& painter, const QRectF& plot, const TimeScale& scale, const std::vector<TimeMarker>& markers,
                  const Palette& palette, std::size_t rows)
{
    const QFontMetricsF metrics = metricsOf(painter);
    const std::vector<MarkerFlag> flags = layOutMarkers(metrics, plot, scale, markers, rows);
    painter.setPen(QPen(palette.error, metrics.height() / 20, Qt::DashLine));
    for (const MarkerFlag& flag : flags)
        painter.drawLine(QPointF(flag.x, flag.label.isNull() ? plot.top() : flag.label.top()),
                         QPointF(flag.x, plot.bottom()));
    painter.setPen(palette.error);
    for (const MarkerFlag& flag : flags) {
        if (flag.label.isNull())
            continue;
        painter.fillRect(flag.label, palette.base);
        painter.drawText(flag.label, Qt::AlignCenter, flag.text);
    }
}

} // namespace postmortem
