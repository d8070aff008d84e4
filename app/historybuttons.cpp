// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historybuttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace postmortem {

HistoryButtons::HistoryButtons(QWidget* window, QAction* back, QAction* forward)
    : QObject(window), m_window(window), m_back(back), m_forward(forward)
{
    QCoreApplication::instance()->installEventFilter(this);
}

// Tables take these buttons for a click on a row, so they are caught before any widget sees them.
bool HistoryButtons::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

} // namespace postmortem
