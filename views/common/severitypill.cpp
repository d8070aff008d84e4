// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/severitypill.h"

#include "model/items/plainwords.h"
#include "views/theme/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace postmortem {

namespace {

constexpr double pad = 6;
constexpr double gap = 6;

QFont pillFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSizeF pillSize(Severity severity, const QFont& font)
{
    const QFontMetricsF metrics(pillFont(font));
    return {metrics.horizontalAdvance(plainText(severity)) + 2 * pad, metrics.height() + 2};
}

double paintPill(QPainter& painter, const QRectF& rect, Severity severity, const QFont& font, const QPalette& palette)
{
    if (severity == Severity::None)
        return 0;
    const Palette& colours = Palette::of(palette);
    const QSizeF size = pillSize(severity, font);
    const QRectF pill(rect.left(), std::round(rect.center().y() - size.height() / 2), size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill(severity));
    painter.drawRoundedRect(pill, size.height() / 2.6, size.height() / 2.6);
    painter.setPen(colours.onFill);
    painter.setFont(pillFont(font));
    painter.drawText(pill, Qt::AlignCenter, plainText(severity));
    painter.restore();
    return size.width();
}

SeverityLabel::SeverityLabel(Severity severity, const QString& text, QWidget* parent)
    : QWidget(parent), m_severity(severity), m_text(text)
{
    setAccessibleName(plainText(severity) + QLatin1Char(' ') + text);
    setSizePolicy(text.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SeverityLabel::sizeHint() const
{
    const QSizeF pill = pillSize(m_severity, font());
    const double width = (m_severity == Severity::None ? 0 : pill.width())
                         + (m_text.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(m_text));
    return QSizeF(std::ceil(width), std::ceil(std::max(pill.height(), double(fontMetrics().height())))).toSize();
}

void SeverityLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double used = paintPill(painter, rect(), m_severity, font(), palette());
    const QRectF rest = QRectF(rect()).adjusted(used > 0 ? used + gap : 0, 0, 0, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, int(rest.width())));
}

} // namespace postmortem
