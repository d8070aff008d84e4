// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartrenderer.h"

#include "model/query/histogram.h"
#include "views/charts/loginseries.h"
#include "views/charts/sessionload.h"
#include "views/common/showntext.h"
#include "views/timeline/legend.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int MostBins = 140;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// Restores the painter however the drawing ends.
class Saved final {
public:
    explicit Saved(QPainter& painter) : m_painter(painter) { painter.save(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;
    ~Saved() { m_painter.restore(); }

private:
    QPainter& m_painter;
};

/// A chart's frame: legend and unit above, numbers at the left, what the axis means below.
class Frame final {
public:
    Frame(QPainter& painter, const QRectF& rect, const CaseSnapshot& snapshot)
        : m_painter(painter), m_rect(rect), m_snapshot(snapshot), m_metrics(painter.font(), painter.device())
    {
    }

    void timeline(const Histogram& histogram)
    {
        BinChart chart = timelineChart(histogram, Palette::print());
        // Neighbours in the stack differ in hatching too.
        chart.series[1].hatch = Hatch::Rising;
        chart.series[2].hatch = Hatch::Level;
        const KeyMoments moments = keyMoments(m_snapshot);
        const QString note = moments.leftOut > 0 ? leftOutText(moments) : QString();
        if (begin(chart, Words::tr("attempts and recipients per %1"), moments.markers.empty() ? 0 : MarkerRows, note))
            bars(chart, moments.markers);
    }

    void logins(const Histogram& histogram)
    {
        const BinChart chart = loginChart(histogram, Palette::print());
        if (begin(chart, Words::tr("login attempts per %1"), 0))
            bars(chart, {});
    }

    void recipients(const SessionLoads& loads)
    {
        const BinChart chart = loadChart(loads, Palette::print());
        const auto limit = suggestedRecipientLimit(m_snapshot);
        if (!begin(chart, Words::tr("number of sessions"), limit ? 2 : 1))
            return;
        const double step = m_plot.width() / static_cast<double>(loadClasses);
        paintValueAxis(m_painter, m_plot, chart, Palette::print());
        paintBars(m_painter, m_plot, chart, [&](std::size_t group) {
            const double left = m_plot.left() + step * static_cast<double>(group);
            return BarExtent{left + step * 0.15, left + step * 0.85};
        });
        for (std::size_t group = 0; group < loadClasses; ++group)
            groupLabels(chart, group, step);
        if (limit)
            limitLine(*limit, m_plot.left() + step * placeOfLimit(*limit));
        axisTitle(Words::tr("accepted recipients in one session"));
    }

private:
    static constexpr int MarkerRows = 4;

    /// Lays the frame out and draws what stands above the plot; false when there is nothing to draw below.
    bool begin(const BinChart& chart, const QString& unit, int rowsAbove, const QString& note = {})
    {
        const Palette& palette = Palette::print();
        if (chart.tallest <= 0) {
            m_painter.setPen(palette.muted);
            m_painter.drawText(m_rect, Qt::AlignCenter | Qt::TextWordWrap, Words::tr("The logs hold none of this."));
            return false;
        }
        const double line = m_metrics.height();
        const LegendLayout legend = layOutLegend(m_metrics, chart, m_rect.width());
        paintLegend(m_painter, m_rect.topLeft(), legend, chart, palette);
        QString title = unit.contains("%1"_L1) ? unit.arg(QString::fromStdString(durationText(chart.binUs))) : unit;
        if (chart.valueScale == ValueScale::SquareRoot)
            title += Words::tr(" (square root scale)");
        const bool fits = m_metrics.horizontalAdvance(title + note) + 2 * line < m_rect.width();
        if (!note.isEmpty())
            title += (fits ? u"; "_s : u";\n"_s) + note;
        m_painter.setPen(palette.muted);
        const QRectF under = unitRect(title, legend.height);
        m_painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, title);
        const double top = under.bottom() + line * (rowsAbove + 0.4);
        const double left = m_rect.left() + valueAxisWidth(m_metrics, chart);
        m_plot = QRectF(QPointF(left, top), QPointF(m_rect.right() - 1, m_rect.bottom() - line * 2.7));
        return m_plot.height() > line && m_plot.width() > line;
    }

    /// A title with a note may need a second line.
    [[nodiscard]] QRectF unitRect(const QString& title, double below) const
    {
        const double line = m_metrics.height();
        const QRectF most(m_rect.left(), m_rect.top() + below, m_rect.width(), line * 3);
        const double height = m_metrics.boundingRect(most, Qt::TextWordWrap, title).height();
        return {most.topLeft(), QSizeF(most.width(), std::min(height, line * 2.2) + line * 0.2)};
    }

    void bars(const BinChart& chart, const std::vector<TimeMarker>& markers)
    {
        const Palette& palette = Palette::print();
        const TimeZone& zone = m_snapshot.settings.zone;
        const TimeScale scale(chart.range, m_plot.left(), m_plot.width());
        paintValueAxis(m_painter, m_plot, chart, palette);
        paintBins(m_painter, m_plot, chart);
        paintTimeAxis(m_painter, m_plot, scale, zone, palette);
        paintMarkers(m_painter, m_plot, scale, markers, palette, MarkerRows);
        QString offset = shownOffset(zone, chart.range.from);
        if (const QString later = shownOffset(zone, chart.range.to); later != offset)
            offset += u" / "_s + later; // the clocks were changed meanwhile
        axisTitle(Words::tr("%1, local time (%2)").arg(daysText(chart.range, zone), offset));
    }

    void groupLabels(const BinChart& chart, std::size_t group, double step)
    {
        const double line = m_metrics.height();
        const double left = m_plot.left() + step * static_cast<double>(group);
        m_painter.setPen(Palette::print().muted);
        m_painter.drawText(QRectF(left, m_plot.bottom() + line * 0.2, step, line), Qt::AlignCenter | Qt::TextDontClip,
                           loadClassText(group));
        const double sessions = chart.sum(group);
        if (sessions <= 0)
            return;
        const double top = m_plot.bottom() - m_plot.height() * heightShare(chart, sessions);
        m_painter.setPen(Palette::print().text);
        m_painter.drawText(QRectF(left, top - line, step, line), Qt::AlignCenter | Qt::TextDontClip,
                           numberText(sessions));
    }

    void limitLine(std::uint64_t limit, double x)
    {
        const Palette& palette = Palette::print();
        const double line = m_metrics.height();
        m_painter.setPen(QPen(palette.error, line / 14, Qt::DashLine));
        m_painter.drawLine(QPointF(x, m_plot.top() - line * 2), QPointF(x, m_plot.bottom()));
        const QString text = Words::tr("suggested limit: %1 recipients in a session").arg(shownNumber(limit));
        const double width = m_metrics.horizontalAdvance(text) + 2;
        const double right = x + line * 0.4;
        const double left = right + width <= m_plot.right() ? right : std::max(m_plot.left(), x - line * 0.4 - width);
        m_painter.setPen(palette.error);
        m_painter.drawText(QRectF(left, m_plot.top() - line * 2.1, width, line), Qt::AlignVCenter | Qt::AlignLeft,
                           text);
    }

    void axisTitle(const QString& text)
    {
        const double line = m_metrics.height();
        m_painter.setPen(Palette::print().muted);
        m_painter.drawText(QRectF(m_plot.left(), m_rect.bottom() - line * 1.2, m_plot.width(), line),
                           Qt::AlignCenter | Qt::TextSingleLine,
                           m_metrics.elidedText(text, Qt::ElideRight, m_plot.width()));
    }

    QPainter& m_painter;
    QRectF m_rect;
    QRectF m_plot;
    const CaseSnapshot& m_snapshot;
    QFontMetricsF m_metrics;
};

Histogram wholeCase(const CaseSnapshot& snapshot, const Cancel& cancel)
{
    const Totals& totals = snapshot.totals;
    if (!totals.first.known() || !totals.last.known())
        return {};
    const BinGrid grid = alignedBins({totals.first, totals.last + 1}, MostBins, snapshot.settings.zone);
    return makeHistogram(snapshot, Filter(), grid.range, grid.bins, cancel);
}

} // namespace

void paintReportChart(QPainter& painter, const QRectF& rect, ReportChart chart, const CaseSnapshot& snapshot,
                      const Cancel& cancel)
{
    const Saved saved(painter);
    Frame frame(painter, rect, snapshot);
    if (chart == ReportChart::RecipientCounts) {
        const SessionLoads loads = countLoads(snapshot, std::nullopt, cancel);
        if (!cancel.requested())
            frame.recipients(loads);
        return;
    }
    const Histogram histogram = wholeCase(snapshot, cancel);
    if (cancel.requested())
        return;
    if (chart == ReportChart::Timeline)
        frame.timeline(histogram);
    else
        frame.logins(histogram);
}

} // namespace postmortem
