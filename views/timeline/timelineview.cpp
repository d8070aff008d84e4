// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the timeline shows: the case, the filter, the range and the answers. timelinepainter.cpp draws it and
// timelineinput.cpp reads mouse and keys.

#include "views/timeline/timelineview.h"

#include "views/common/showntext.h"
#include "views/timeline/chosentime.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::int64_t ShortestShownUs = 10 * usPerSecond;
constexpr int PixelsPerBin = 5;
constexpr int PixelsPerOverviewBin = 4;

bool same(TimeRange a, TimeRange b)
{
    return a.from == b.from && a.to == b.to;
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent), m_binsAnswer([this](const Histogram& histogram) { takeBins(histogram); }),
      m_overviewAnswer([this](const Histogram& histogram) { takeOverview(histogram); })
{
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Timeline"));
    describe();
}

TimelineView::~TimelineView() = default;

void TimelineView::setQuery(std::shared_ptr<const CaseQuery> query)
{
    m_query = std::move(query);
    const SnapshotPtr snapshot = m_query ? m_query->snapshot() : nullptr;
    const bool showedAll = same(m_visible, m_whole);
    const TimeRange before = m_visible;
    m_whole = spanOf(snapshot.get());
    m_moments = snapshot ? keyMoments(*snapshot, m_hidden) : KeyMoments();
    const bool inside = m_visible.from >= m_whole.from && m_visible.to <= m_whole.to;
    if (showedAll || !inside)
        m_visible = m_whole;
    if (!hasCase()) {
        m_bins.reset();
        m_overview.reset();
        m_drag = Drag::None;
    }
    readChoice();
    requestBins();
    requestOverview();
    describe();
    if (!same(before, m_visible))
        Q_EMIT visibleRangeChanged(m_visible);
    update();
}

void TimelineView::setHidden(const Annotations& hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    m_moments = hasCase() ? keyMoments(*m_query->snapshot(), m_hidden) : KeyMoments();
    describe();
    update();
}

void TimelineView::setFilter(const Filter& filter)
{
    const bool otherEvents = !(filter.without("time") == m_filter.without("time"));
    m_filter = filter;
    readChoice();
    if (otherEvents) {
        requestBins();
        requestOverview();
    }
    describe();
    update();
}

void TimelineView::setZone(const TimeZone& zone)
{
    const bool same = m_zone && m_zone->name() == zone.name();
    m_zone = zone;
    if (same)
        return;
    requestBins(); // they begin at round times
    requestOverview();
    describe();
    update();
}

void TimelineView::readChoice()
{
    m_chosen =
        hasCase() ? chosenTimes(m_filter, m_query->snapshot()->settings.zone, m_whole) : std::vector<TimeRange>();
}

void TimelineView::setVisibleRange(TimeRange range)
{
    if (!hasCase() || range.to <= range.from)
        return;
    // Panning by nothing moves the range inside the whole; zooming by nothing keeps it from being too short.
    range = TimeScale(range, 0, 1).zoomed(1, range.from, m_whole, std::min(ShortestShownUs, m_whole.to - m_whole.from));
    if (same(range, m_visible))
        return;
    m_visible = range;
    requestBins();
    describe();
    update();
    Q_EMIT visibleRangeChanged(m_visible);
}

void TimelineView::zoom(double factor, TimeUs fixed)
{
    if (hasCase())
        setVisibleRange(scale().zoomed(factor, fixed, m_whole, std::min(ShortestShownUs, m_whole.to - m_whole.from)));
}

void TimelineView::zoomIn()
{
    zoom(0.5, m_visible.from + (m_visible.to - m_visible.from) / 2);
}

void TimelineView::zoomOut()
{
    zoom(2, m_visible.from + (m_visible.to - m_visible.from) / 2);
}

void TimelineView::showAll()
{
    setVisibleRange(m_whole);
}

void TimelineView::requestBins()
{
    m_binsAnswer.cancel();
    const int bins = plotRect().width() / PixelsPerBin;
    if (!hasCase() || bins <= 0)
        return;
    const BinGrid grid = alignedBins(m_visible, bins, zone());
    m_binsAnswer.ask(m_query->histogram(m_filter.without("time"), grid.range, grid.bins));
}

void TimelineView::requestOverview()
{
    m_overviewAnswer.cancel();
    const int bins = overviewRect().width() / PixelsPerOverviewBin;
    if (!hasCase() || bins <= 0)
        return;
    const BinGrid grid = alignedBins(m_whole, bins, zone());
    m_overviewAnswer.ask(m_query->histogram(m_filter.without("time"), grid.range, grid.bins));
}

void TimelineView::takeBins(const Histogram& histogram)
{
    if (!hasCase() || histogram.generation != m_query->snapshot()->generation)
        return;
    m_bins = histogram;
    describe();
    update();
}

void TimelineView::takeOverview(const Histogram& histogram)
{
    if (!hasCase() || histogram.generation != m_query->snapshot()->generation)
        return;
    m_overview = histogram;
    update(overviewRect().adjusted(-2, -2, 2, 2));
}

TimeZone TimelineView::zone() const
{
    return m_zone ? *m_zone : m_query ? m_query->snapshot()->settings.zone : TimeZone();
}

BinChart TimelineView::chartOf(const Histogram& histogram, TimeRange range) const
{
    BinChart chart = timelineChart(histogram, Palette::of(palette()));
    chart.range = range;
    return chart;
}

void TimelineView::describe()
{
    const QString detail =
        hasCase() ? tr("%1, %2").arg(daysText(m_visible, zone()), shownOffset(zone(), m_visible.from)) : QString();
    if (detail != m_detail) {
        m_detail = detail;
        Q_EMIT detailChanged(detail);
    }
    if (!hasCase()) {
        setAccessibleDescription(emptyText());
        return;
    }
    QStringList parts{
        tr("%1 to %2.").arg(clockText(m_visible.from, zone(), true), clockText(m_visible.to, zone(), true))};
    if (m_bins)
        for (const BinSeries& series : chartOf(*m_bins, m_visible).series)
            parts << u"%1: %2."_s.arg(series.name, numberText(std::ranges::fold_left(series.values, 0.0, std::plus())));
    for (const TimeMarker& marker : m_moments.markers)
        parts << u"%1: %2."_s.arg(clockText(marker.at, zone(), false), marker.label);
    if (m_moments.leftOut > 0)
        parts << leftOutText(m_moments) + u'.';
    parts << tr("Arrow keys move, plus and minus zoom, Home shows all, Enter filters to what is shown, Escape drops "
                "the chosen time.");
    setAccessibleDescription(parts.join(u' '));
}

QString TimelineView::emptyText() const
{
    return m_query ? tr("No line with a time has been understood yet. Evidence says what each file holds.")
                   : tr("Open a folder of logs to see here what happened when.");
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    requestBins();
    requestOverview();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace postmortem
