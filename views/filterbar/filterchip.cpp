// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar/filterchip.h"

#include "model/items/plainwords.h"
#include "views/theme/palette.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int pad = 7;
constexpr int cross = 14;
constexpr int widest = 260;

} // namespace

FilterChip::FilterChip(const QString& token, bool excludes, QWidget* parent)
    : QAbstractButton(parent), m_token(shownText(token.toStdString())), m_excludes(excludes)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 0.95);
    setFont(mono);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(excludes ? tr("Filter without %1").arg(m_token) : tr("Filter to %1").arg(m_token));
    const QString tip = tr("Click to edit, × or Backspace to remove");
    const bool whole = fontMetrics().horizontalAdvance(m_token) <= widest;
    setToolTip(whole ? tip : u"<qt>%1<br>%2</qt>"_s.arg(m_token.toHtmlEscaped(), tip));
}

QSize FilterChip::sizeHint() const
{
    const int text = std::min(fontMetrics().horizontalAdvance(m_token), widest);
    return {text + 2 * pad + cross, fontMetrics().height() + 6};
}

QRect FilterChip::crossRect() const
{
    return {width() - cross - 3, 0, cross, height()};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Palette& colours = Palette::of(palette());
    const QColor edge = m_excludes ? colours.error : colours.accent;
    QColor fill = edge;
    fill.setAlphaF(underMouse() ? 0.2F : 0.12F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = edge;
    line.setAlphaF(hasFocus() ? 1.0F : 0.35F);
    painter.setPen(QPen(line, hasFocus() ? 1.6 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.text);
    const QRect text = rect().adjusted(pad, 0, -pad - cross + 3, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_token, Qt::ElideMiddle, text.width()));
    painter.setPen(colours.muted);
    painter.drawText(crossRect(), Qt::AlignCenter, QStringLiteral("×"));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace postmortem
