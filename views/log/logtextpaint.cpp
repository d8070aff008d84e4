// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How LogText draws its rows.

#include "views/log/logtext.h"

#include "views/theme/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// A flag, so that a bookmark is told by its shape.
void drawBookmark(QPainter& painter, const QRect& place, const QColor& colour)
{
    const qreal w = place.width() * 0.5;
    const qreal h = place.height() * 0.7;
    const QPointF corner(place.left() + w / 2, place.top() + place.height() * 0.15);
    QPainterPath flag(corner);
    flag.lineTo(corner + QPointF(w, 0));
    flag.lineTo(corner + QPointF(w, h));
    flag.lineTo(corner + QPointF(w / 2, h * 0.68));
    flag.lineTo(corner + QPointF(0, h));
    flag.closeSubpath();
    painter.fillPath(flag, colour);
}

} // namespace

QTextLayout& LogText::layoutOf(DrawnLine& line, LineRef where)
{
    if (line.layout && line.layoutOf == m_layoutNo)
        return *line.layout;
    const Palette& colours = Palette::of(palette());
    const bool known = where.source.valid() && where.source.row() < m_sources.size();
    QList<QTextLayout::FormatRange> formats;
    if (known)
        formats = m_highlighter.formats(m_sources[where.source.row()].definition, line.text);
    QTextCharFormat hit;
    hit.setBackground(colours.dark ? QColor(0x7a5c00) : QColor(0xffe08a));
    hit.setForeground(colours.text);
    for (const TextSpan span : std::as_const(line.hits))
        formats.append({static_cast<int>(span.begin), static_cast<int>(span.length), hit});
    line.layout = std::make_unique<QTextLayout>(line.text, font());
    line.layoutOf = m_layoutNo;
    QTextOption option;
    option.setWrapMode(m_wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    line.layout->setTextOption(option);
    line.layout->setFormats(formats);
    line.layout->setCacheEnabled(true);
    line.layout->beginLayout();
    qreal y = 0;
    for (QTextLine one = line.layout->createLine(); one.isValid(); one = line.layout->createLine()) {
        one.setLineWidth(m_wrap ? std::max(80, viewport()->width() - m_marginWidth - 8) : 1e6);
        one.setPosition({0, y});
        y += m_lineHeight;
    }
    line.layout->endLayout();
    if (!m_wrap && line.layout->lineCount() > 0)
        m_widest = std::max(m_widest, static_cast<int>(line.layout->lineAt(0).naturalTextWidth()));
    return *line.layout;
}

void LogText::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const Palette& colours = Palette::of(palette());
    const int widest = m_widest;
    painter.fillRect(viewport()->rect(), palette().base());
    painter.fillRect(0, 0, m_marginWidth, viewport()->height(), palette().alternateBase());
    wantLines();
    int y = 0;
    for (qint64 row = m_top; y < viewport()->height() && row < m_rows.count(); ++row) {
        const QRect place(0, y, viewport()->width(), heightOf(row));
        drawRow(painter, row, place, colours);
        drawMargin(painter, row, place, colours);
        y += place.height();
    }
    painter.setPen(colours.grid);
    painter.drawLine(m_marginWidth - 1, 0, m_marginWidth - 1, viewport()->height());
    if (m_widest > widest) // not while painting
        QMetaObject::invokeMethod(this, &LogText::updateBars, Qt::QueuedConnection);
}

void LogText::drawRow(QPainter& painter, qint64 row, const QRect& place, const Palette& colours)
{
    const LineRef where = m_rows.at(row);
    const LineMark* mark = m_marks.find(where);
    const auto [first, last] = selection();
    const QRect area = place.adjusted(m_marginWidth, 0, 0, 0);
    if (mark && mark->proof != Severity::None)
        painter.fillRect(area, colours.proof);
    if (mark && mark->colour != MarkColour::None)
        painter.fillRect(area, withAlpha(fillOf(mark->colour, colours.dark), 70));
    if (m_current >= 0 && row >= first && row <= last)
        painter.fillRect(area, colours.selection);
    painter.save();
    painter.setClipRect(area);
    if (DrawnLine* line = m_pages.find(where)) {
        painter.setPen(palette().color(QPalette::Text));
        layoutOf(*line, where)
            .draw(&painter, QPointF(m_marginWidth + 6 - horizontalScrollBar()->value(), place.y() + 1));
    } else if (m_slow) {
        painter.setPen(colours.muted);
        painter.drawText(area.adjusted(6, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, tr("reading…"));
    }
    if (row == m_current && hasFocus()) {
        painter.setPen(colours.accent);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

void LogText::drawMargin(QPainter& painter, qint64 row, const QRect& place, const Palette& colours) const
{
    const LineRef where = m_rows.at(row);
    const LineMark* mark = m_marks.find(where);
    const QRect icons(0, place.y(), m_lineHeight, m_lineHeight);
    QColor ink = row == m_current ? palette().color(QPalette::Text) : colours.muted;
    if (mark && mark->colour != MarkColour::None) {
        const QRect band(m_lineHeight * 2, place.y(), m_marginWidth - 1 - m_lineHeight * 2, place.height());
        painter.fillRect(band, fillOf(mark->colour, colours.dark));
        ink = palette().color(QPalette::Text);
    }
    if (mark && mark->bookmark)
        drawBookmark(painter, icons, colours.accent);
    if (mark && mark->proof != Severity::None) {
        painter.setPen(colours.ink(mark->proof));
        painter.drawText(icons.translated(m_lineHeight, 0), Qt::AlignCenter, u"◆"_s);
    }
    painter.setPen(ink);
    const int gap = fontMetrics().averageCharWidth() / 2 + 1;
    painter.drawText(QRect(0, place.y(), m_marginWidth - gap, m_lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                     numberText(where));
}

} // namespace postmortem
