// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workbench/panefocus.h"

#include <QWidget>

namespace postmortem {

namespace {

bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* firstStop(QWidget* pane)
{
    if (takesFocus(*pane))
        return pane;
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        if (takesFocus(*child))
            return child;
    }
    return nullptr;
}

} // namespace

QWidget* stepFocus(const QList<QWidget*>& panes, const QWidget* now, int step)
{
    const qsizetype count = panes.size();
    qsizetype from = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (now && (panes[i] == now || panes[i]->isAncestorOf(now)))
            from = i;
    }
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype next = ((from + step * i) % count + count) % count;
        if (QWidget* stop = firstStop(panes[next]))
            return stop;
    }
    return nullptr;
}

} // namespace postmortem
