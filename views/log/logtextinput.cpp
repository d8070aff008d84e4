// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What LogText does with keys, mouse and wheel.

#include "views/log/logtext.h"

#include "views/common/plainlabel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace postmortem {

namespace {

constexpr int wheelNotch = 120; // eighths of a degree, as mice with notches send them
constexpr int rowsPerNotch = 3;

} // namespace

void LogText::keyPressEvent(QKeyEvent* event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 current = std::max<qint64>(m_current, m_current < 0 ? m_top : 0);
    QScrollBar* across = horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up: return far ? scrollTo(m_top - 1) : chooseRow(m_current < 0 ? m_top : current - 1, extend);
    case Qt::Key_Down: return far ? scrollTo(m_top + 1) : chooseRow(m_current < 0 ? m_top : current + 1, extend);
    case Qt::Key_PageUp: return chooseRow(current - rowsOnScreen(), extend);
    case Qt::Key_PageDown: return chooseRow(current + rowsOnScreen(), extend);
    case Qt::Key_Home: return far ? chooseRow(0, extend) : across->setValue(0);
    case Qt::Key_End: return far ? chooseRow(m_rows.count() - 1, extend) : across->setValue(across->maximum());
    case Qt::Key_Left: return across->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Right: return across->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT lineActivated(currentLine());
        return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void LogText::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int across = turn.x() != 0 ? turn.x() : turn.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
    } else {
        m_keepInView = false;
        m_wheel += turn.y() * rowsPerNotch;
        scrollTo(m_top - m_wheel / wheelNotch);
        m_wheel %= wheelNotch;
    }
    event->accept();
}

void LogText::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_rows.count() == 0)
        return;
    const QPoint at = event->position().toPoint();
    const qint64 row = rowAt(at.y());
    if (at.x() < m_lineHeight)
        Q_EMIT marginClicked(m_rows.at(row));
    else
        chooseRow(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogText::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton) || m_rows.count() == 0) {
        const LineMark* mark = m_rows.count() == 0 ? nullptr : m_marks.find(m_rows.at(rowAt(at.y())));
        viewport()->setToolTip(mark && at.x() < m_marginWidth ? plainToolTip(mark->proofNote) : QString());
        return;
    }
    if (at.y() < 0)
        scrollTo(m_top - 1);
    else if (at.y() >= viewport()->height())
        scrollTo(m_top + 1);
    setCurrent(rowAt(std::clamp(at.y(), 0, viewport()->height() - 1)), true);
}

void LogText::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_current >= 0 && event->position().x() >= m_lineHeight)
        Q_EMIT lineActivated(currentLine());
}

void LogText::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_rows.count() == 0)
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const qint64 row = rowAt(event->pos().y());
        if (const auto [first, last] = selection(); row < first || row > last)
            chooseRow(row, false);
    }
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace postmortem
