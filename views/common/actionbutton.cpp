// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actionbutton.h"

#include "views/theme/palette.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

namespace postmortem {

namespace {

constexpr int room = 16; // beside the text, more than most styles give

} // namespace

ActionButton::ActionButton(QAction* action, Look look, QWidget* parent)
    : QPushButton(parent), m_action(action), m_look(look)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->iconText());
    setIcon(m_action->icon());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->iconText());
    setEnabled(m_action->isEnabled());
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(room, 4);
}

// Styles lighten a button's colour until white text is no longer legible on it, so the primary one is painted here.
void ActionButton::paintEvent(QPaintEvent* event)
{
    if (m_look != Look::Primary || !isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    QColor fill = Palette::light().accent; // white is legible on it; in dark windows too
    if (isDown())
        fill = fill.darker(120);
    else if (underMouse())
        fill = fill.lighter(108);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::WindowText), 1.4) : QPen(fill.darker(115)));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

void ActionButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace postmortem
