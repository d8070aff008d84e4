// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/hitscrollbar.h"

#include "views/theme/palette.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

HitScrollBar::HitScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    setObjectName(u"logScrollBar"_s);
}

bool HitScrollBar::setLines(qint64 lines)
{
    if (lines == m_lines)
        return false;
    m_lines = lines;
    m_hits.reset();
    m_proofs.reset();
    m_bookmarks.reset();
    update();
    return true;
}

void HitScrollBar::clearHits()
{
    m_hits.reset();
    update();
}

void HitScrollBar::addHits(const std::vector<LineNumber>& lines, std::size_t from)
{
    fill(m_hits, lines, from);
}

void HitScrollBar::setProofs(const std::vector<LineNumber>& lines)
{
    m_proofs.reset();
    fill(m_proofs, lines, 0);
}

void HitScrollBar::setBookmarks(const std::vector<LineNumber>& lines)
{
    m_bookmarks.reset();
    fill(m_bookmarks, lines, 0);
}

std::size_t HitScrollBar::binOf(LineNumber line) const
{
    const auto place = static_cast<std::size_t>((qint64{line} - 1) * qint64{bins} / std::max<qint64>(m_lines, 1));
    return std::min(place, bins - 1);
}

void HitScrollBar::fill(std::bitset<bins>& places, const std::vector<LineNumber>& lines, std::size_t from)
{
    for (std::size_t i = from; i < lines.size(); ++i)
        places.set(binOf(lines[i]));
    update();
}

void HitScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    const Palette& colours = Palette::of(palette());
    QPainter painter(this);
    const auto draw = [&](const std::bitset<bins>& places, int left, int right, const QColor& colour) {
        for (std::size_t bin = 0; bin < bins; ++bin) {
            if (places[bin])
                painter.fillRect(left, groove.top() + static_cast<int>(bin) * groove.height() / static_cast<int>(bins),
                                 right - left, 2, colour);
        }
    };
    // Each kind has a column of its own, so that colour is not the only sign.
    const int third = std::max(2, groove.width() / 3);
    draw(m_bookmarks, groove.left(), groove.left() + third, colours.accent);
    draw(m_hits, groove.left() + third, groove.left() + 2 * third, colours.fill(Severity::Medium));
    draw(m_proofs, groove.left() + 2 * third, groove.right() + 1, colours.fill(Severity::Critical));
}

} // namespace postmortem
