// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mouse and keyboard half of timelineview.h.

#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr double EdgeReach = 4;     // pixels on either side of an edge or a marker
constexpr double PanStep = 0.1;     // of what is shown
constexpr double WheelFactor = 0.8; // a notch of the wheel, 15 degrees

} // namespace

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasCase()) {
        QWidget::mousePressEvent(event);
        return;
    }
    const double x = event->position().x();
    const double reach = EdgeReach * 2;
    if (QRectF(overviewRect()).adjusted(-reach, -2, reach, reach).contains(event->position())) {
        grabHandle(x);
    } else if (plotRect().contains(event->position().toPoint())) {
        m_drag = Drag::Select;
        m_dragFrom = m_dragTo = x;
    }
}

void TimelineView::grabHandle(double x)
{
    const QRectF handle = handleRect();
    m_drag = Drag::Handle;
    if (handle.width() > EdgeReach * 4 && std::abs(x - handle.left()) <= EdgeReach) {
        m_drag = Drag::LeftEdge;
        m_dragFrom = x - handle.left();
    } else if (handle.width() > EdgeReach * 4 && std::abs(x - handle.right()) <= EdgeReach) {
        m_drag = Drag::RightEdge;
        m_dragFrom = x - handle.right();
    } else if (x >= handle.left() && x <= handle.right()) {
        m_dragFrom = x - overviewScale().x(m_visible.from);
    } else {
        // Beside the handle: it jumps there, and follows from then on.
        m_dragFrom = handle.width() / 2;
        moveHandle(x);
    }
}

void TimelineView::moveHandle(double x)
{
    const TimeUs at = std::clamp(overviewScale().time(x - m_dragFrom), m_whole.from, m_whole.to);
    const std::int64_t length = m_visible.to - m_visible.from;
    if (m_drag == Drag::LeftEdge)
        setVisibleRange({std::min(at, m_visible.to + -usPerSecond), m_visible.to});
    else if (m_drag == Drag::RightEdge)
        setVisibleRange({m_visible.from, std::max(at, m_visible.from + usPerSecond)});
    else
        setVisibleRange({at, at + length});
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Drag::Select) {
        m_dragTo = std::clamp(x, static_cast<double>(plotRect().left()), static_cast<double>(plotRect().right()) + 1);
        update();
    } else if (m_drag != Drag::None) {
        moveHandle(x);
    } else if (!hasCase()) {
        unsetCursor();
    } else if (overviewRect().contains(event->position().toPoint())) {
        setCursor(Qt::SizeHorCursor);
    } else if (plotRect().contains(event->position().toPoint())) {
        setCursor(Qt::CrossCursor);
    } else {
        unsetCursor();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag == Drag::Select)
        finishSelection();
    m_drag = Drag::None;
    update();
}

void TimelineView::finishSelection()
{
    if (!hasCase() || std::abs(m_dragTo - m_dragFrom) < QApplication::startDragDistance())
        return;
    const auto [left, right] = std::minmax(m_dragFrom, m_dragTo);
    const TimeUs from = std::max(scale().time(left), m_visible.from);
    const TimeUs to = std::min(scale().time(right), m_visible.to);
    if (to > from)
        Q_EMIT rangeSelected({from, to});
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hasCase())
        zoom(2, scale().time(event->position().x()));
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (!hasCase()) {
        event->ignore();
        return;
    }
    const QPoint angle = event->angleDelta();
    const double notches = angle.y() / 120.0;
    if (angle.x() != 0 && std::abs(angle.x()) > std::abs(angle.y()))
        setVisibleRange(scale().panned(-angle.x() / 120.0 * PanStep, m_whole));
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        setVisibleRange(scale().panned(-notches * PanStep, m_whole));
    else
        zoom(std::pow(WheelFactor, notches), scale().time(event->position().x()));
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (!hasCase()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: setVisibleRange(scale().panned(-PanStep, m_whole)); break;
    case Qt::Key_Right: setVisibleRange(scale().panned(PanStep, m_whole)); break;
    case Qt::Key_PageUp: setVisibleRange(scale().panned(-1, m_whole)); break;
    case Qt::Key_PageDown: setVisibleRange(scale().panned(1, m_whole)); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_Home: showAll(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT rangeSelected(m_visible); break;
    case Qt::Key_Escape:
        if (m_drag == Drag::Select) {
            m_drag = Drag::None;
            update();
        } else {
            Q_EMIT rangeCleared();
        }
        break;
    default: QWidget::keyPressEvent(event);
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

QString TimelineView::toolTipAt(const QPoint& position) const
{
    if (!hasCase())
        return {};
    if (overviewRect().contains(position))
        return tr("The whole case. Drag the frame to move, its edges to show more or less.");
    const QRect plot = plotRect();
    if (position.x() < plot.left() || position.x() > plot.right() || position.y() > plot.bottom()
        || position.y() < headerHeight())
        return {};
    QStringList lines;
    for (const TimeMarker& marker : m_moments.markers)
        if (std::abs(scale().x(marker.at) - position.x()) <= EdgeReach)
            lines << u"%1 %2"_s.arg(clockText(marker.at, zone(), true), marker.label);
    const BinChart chart = m_bins ? chartOf(*m_bins, m_visible) : BinChart();
    const std::size_t bin = chart.binAt(scale().time(position.x()));
    if (bin >= chart.bins())
        return lines.join(u'\n');
    const TimeUs from = chart.first + static_cast<std::int64_t>(bin) * chart.binUs;
    lines << u"%1 – %2"_s.arg(clockText(from, zone(), true), clockText(from + chart.binUs, zone(), false));
    for (const BinSeries& series : chart.series)
        if (series.values[bin] > 0)
            lines << u"%1: %2"_s.arg(series.name, numberText(series.values[bin]));
    if (chart.sum(bin) <= 0)
        lines << tr("Nothing counted.");
    lines << tr("Drag to filter to a time, wheel to zoom.");
    return lines.join(u'\n');
}

} // namespace postmortem
