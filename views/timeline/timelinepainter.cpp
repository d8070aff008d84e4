// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The painting half of timelineview.h: where things stand and how they look. All sizes follow the font.

#include "views/timeline/legend.h"
#include "views/timeline/timelineview.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr double Margin = 0.6; // in lines, as the next ones
constexpr double OverviewLines = 1.6;
constexpr double AxisLines = 1.5;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// Just the squares and names of the timeline; they do not depend on numbers.
BinChart namesOnly(const Palette& palette)
{
    return timelineChart(Histogram(), palette);
}

} // namespace

QSize TimelineView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 10};
}

std::size_t TimelineView::markerRows() const
{
    const int lines = height() / fontMetrics().height();
    const std::size_t room = lines >= 16 ? 3 : lines >= 13 ? 2 : 1;
    return std::min(room, m_moments.markers.size());
}

bool TimelineView::legendBelowTitle() const
{
    const QFontMetricsF metrics(font());
    const double names = layOutLegend(metrics, namesOnly(Palette::light()), 1e6).width;
    return QFontMetricsF(bold(font())).horizontalAdvance(tr("Timeline")) + metrics.horizontalAdvance(m_detail) + names
           > width() - metrics.height() * (2 * Margin + 3);
}

double TimelineView::headerHeight() const
{
    const QFontMetricsF metrics(font());
    const double title = metrics.height() * 1.8;
    if (!legendBelowTitle())
        return title;
    return title + layOutLegend(metrics, namesOnly(Palette::light()), width() - metrics.height() * 2 * Margin).height;
}

/// Room for numbers of seven digits: the plot must not jump when the numbers change.
double TimelineView::axisWidth() const
{
    const QFontMetricsF metrics(font());
    if (width() < metrics.averageCharWidth() * 50)
        return metrics.height() * Margin;
    return metrics.horizontalAdvance(u"000,000"_s) + metrics.height() * Margin;
}

QRect TimelineView::plotRect() const
{
    const double line = QFontMetricsF(font()).height();
    const double top = headerHeight() + line * (static_cast<double>(markerRows()) + 0.3);
    const double bottom = height() - line * (OverviewLines + AxisLines + Margin);
    return QRectF(QPointF(axisWidth(), top),
                  QPointF(std::max(axisWidth(), width() - line * Margin), std::max(top, bottom)))
        .toRect();
}

QRect TimelineView::overviewRect() const
{
    const double line = QFontMetricsF(font()).height();
    const QRect plot = plotRect();
    return QRectF(plot.left(), height() - line * (OverviewLines + Margin), plot.width(), line * OverviewLines).toRect();
}

TimeScale TimelineView::scale() const
{
    return {m_visible, static_cast<double>(plotRect().left()), static_cast<double>(plotRect().width())};
}

TimeScale TimelineView::overviewScale() const
{
    return {m_whole, static_cast<double>(overviewRect().left()), static_cast<double>(overviewRect().width())};
}

QRectF TimelineView::handleRect() const
{
    const TimeScale whole = overviewScale();
    const QRectF strip = overviewRect();
    QRectF handle(QPointF(whole.x(m_visible.from), strip.top()), QPointF(whole.x(m_visible.to), strip.bottom()));
    // A narrow one must still be seen and grasped.
    constexpr double narrowest = 6;
    if (handle.width() < narrowest)
        handle = QRectF(std::clamp(handle.center().x() - narrowest / 2, strip.left(),
                                   std::max(strip.left(), strip.right() - narrowest)),
                        handle.top(), narrowest, handle.height());
    return handle;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHeader(painter);
    if (!hasCase()) {
        paintEmpty(painter);
        return;
    }
    paintSelection(painter);
    paintPlot(painter);
    paintOverview(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    option.backgroundColor = palette().color(QPalette::Base);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void TimelineView::paintHeader(QPainter& painter) const
{
    const Palette& colours = Palette::of(palette());
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    QRectF row(line * Margin, 0, width() - line * Margin * 2, line * 1.8);
    painter.setFont(bold(font()));
    painter.setPen(colours.text);
    QRectF used;
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("Timeline"), &used);
    painter.setFont(font());
    if (!hasCase())
        return;
    const bool below = legendBelowTitle();
    const LegendLayout legend = layOutLegend(metrics, namesOnly(colours), below ? row.width() : 1e6);
    const double free = below ? row.right() : row.right() - legend.width - line;
    row.setLeft(used.right() + line * 0.6);
    row.setRight(std::max(row.left(), free));
    painter.setPen(colours.muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_detail, Qt::ElideRight, row.width()));
    const QPointF corner = below ? QPointF(line * Margin, line * 1.7)
                                 : QPointF(width() - line * Margin - legend.width, (line * 1.8 - legend.height) / 2);
    paintLegend(painter, corner, legend, namesOnly(colours), colours);
}

void TimelineView::paintEmpty(QPainter& painter) const
{
    const double line = QFontMetricsF(font()).height();
    painter.setPen(Palette::of(palette()).muted);
    painter.drawText(QRectF(rect()).adjusted(line, line * 1.8, -line, -line), Qt::AlignCenter | Qt::TextWordWrap,
                     emptyText());
}

void TimelineView::paintSelection(QPainter& painter) const
{
    const Palette& colours = Palette::of(palette());
    const QRectF plot = plotRect();
    const TimeScale here = scale();
    const auto shade = [&](double from, double to) {
        QRectF band(QPointF(std::max(from, plot.left()), plot.top()),
                    QPointF(std::min(to, plot.right()), plot.bottom()));
        if (band.right() < band.left())
            return;
        band.setWidth(std::max(band.width(), 1.0));
        painter.fillRect(band, colours.selection);
        painter.setPen(QPen(colours.accent, 0, Qt::DotLine));
        painter.drawLine(band.topLeft(), band.bottomLeft());
        painter.drawLine(band.topRight(), band.bottomRight());
    };
    for (const TimeRange& range : m_chosen)
        shade(here.x(range.from), here.x(range.to));
    if (m_drag == Drag::Select && m_dragFrom != m_dragTo)
        shade(std::min(m_dragFrom, m_dragTo), std::max(m_dragFrom, m_dragTo));
}

void TimelineView::paintPlot(QPainter& painter) const
{
    const Palette& colours = Palette::of(palette());
    const QRectF plot = plotRect();
    if (m_bins) {
        const BinChart chart = chartOf(*m_bins, m_visible);
        if (axisWidth() > fontMetrics().height())
            paintValueAxis(painter, plot, chart, colours);
        paintBins(painter, plot, chart);
        if (chart.tallest <= 0) {
            painter.setPen(colours.muted);
            painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap,
                             tr("Nothing to count in this time under this filter."));
        }
    }
    painter.setPen(QPen(colours.muted, 0));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintTimeAxis(painter, plot, scale(), zone(), colours);
    paintMarkers(painter, plot, scale(), m_moments.markers, colours, markerRows());
    if (m_bins)
        paintScaleName(painter);
}

/// In the upper right, or as far to the left as bars and markers push it; nowhere when they leave no room.
void TimelineView::paintScaleName(QPainter& painter) const
{
    const BinChart chart = chartOf(*m_bins, m_visible);
    if (chart.valueScale != ValueScale::SquareRoot)
        return;
    const QFontMetricsF metrics(font());
    const QString name = tr("square root scale");
    const QRectF plot = plotRect();
    const double gap = metrics.height() * 0.3;
    QRectF place(0, plot.top(), metrics.horizontalAdvance(name) + 2, metrics.height());
    place.moveRight(plot.right() - gap);
    std::vector<BarExtent> taken;
    for (const MarkerFlag& flag : layOutMarkers(metrics, plot, scale(), m_moments.markers, markerRows()))
        taken.push_back({flag.x, flag.x});
    for (std::size_t bin = 0; bin < chart.bins(); ++bin) {
        const TimeUs from = chart.first + static_cast<std::int64_t>(bin) * chart.binUs;
        if (plot.height() * (1 - heightShare(chart, chart.sum(bin))) < place.height())
            taken.push_back({scale().x(from), scale().x(from + chart.binUs)});
    }
    std::ranges::sort(taken, std::ranges::greater(), &BarExtent::right);
    for (const BarExtent& one : taken) {
        if (one.right + gap > place.left() && one.left - gap < place.right())
            place.moveRight(one.left - gap);
    }
    if (place.left() < plot.left())
        return;
    const Palette& colours = Palette::of(palette());
    painter.setPen(colours.muted);
    painter.fillRect(place, colours.base); // grid lines run behind it
    painter.drawText(place, Qt::AlignCenter, name);
}

void TimelineView::paintOverview(QPainter& painter) const
{
    const Palette& colours = Palette::of(palette());
    const QRectF strip = overviewRect();
    QColor ground = colours.grid;
    ground.setAlphaF(0.45F);
    painter.fillRect(strip, ground);
    const TimeScale whole = overviewScale();
    for (const TimeRange& range : m_chosen) {
        const double left = std::max(whole.x(range.from), strip.left());
        const double right = std::min(whole.x(range.to), strip.right());
        if (right >= left)
            painter.fillRect(QRectF(left, strip.top(), std::max(1.0, right - left), strip.height()), colours.selection);
    }
    if (m_overview)
        paintBins(painter, strip.adjusted(0, 2, 0, -1), chartOf(*m_overview, m_whole));
    const QRectF handle = handleRect().adjusted(0, 0, -1, -1);
    painter.setPen(QPen(colours.accent, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(handle);
    painter.setBrush(colours.accent);
    const double grip = std::min(strip.height() * 0.4, 12.0);
    for (const double x : {handle.left(), handle.right()})
        painter.drawRect(QRectF(x - 1, handle.center().y() - grip / 2, 2, grip));
    painter.setBrush(Qt::NoBrush);
}

} // namespace postmortem
