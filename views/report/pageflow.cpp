// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pageflow.h"

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

/// A last page holds as much, about eight lines, when the page before can give it and keeps so large a share.
constexpr qreal leastOnLast = 1350;
constexpr qreal leastShare = 0.6;

PageItem item(PageItem::Kind kind, Ink ink, const QRectF& rect)
{
    PageItem item;
    item.kind = kind;
    item.ink = ink;
    item.rect = rect;
    return item;
}

} // namespace

PageItem textItem(const QString& text, TextStyle style, Ink ink, qreal left, qreal top, qreal width)
{
    PageItem result = item(PageItem::Kind::Text, ink, QRectF(left, top + ascent(style), width, 0));
    result.style = style;
    result.text = text;
    return result;
}

PageItem fillItem(Ink ink, const QRectF& rect)
{
    return item(PageItem::Kind::Fill, ink, rect);
}

PageItem boxItem(Ink ink, const QRectF& rect)
{
    return item(PageItem::Kind::Box, ink, rect);
}

PageItem lineItem(Ink ink, QPointF from, QPointF to)
{
    return item(PageItem::Kind::Line, ink, QRectF(from, to));
}

PageFlow::PageFlow(const PageSetup& setup) : m_measure(setup)
{
    m_layout.setup = setup;
    newPage();
}

void PageFlow::newPage()
{
    mendLastPage();
    m_groups.clear();
    beginPage();
}

void PageFlow::beginPage()
{
    m_layout.pages.push_back({m_section, false, {}});
    std::erase_if(m_groups, [&](const Group& group) { return group.page + 2 < m_layout.pages.size(); });
    m_lastEnd = m_y;
    m_y = m_head = m_measure.body.top();
    if (m_repeated) {
        Piece header = *m_repeated;
        header.before = 0;
        place(std::move(header));
        m_head = m_y;
    }
}

void PageFlow::ensure(qreal height)
{
    if (!atHead() && m_y + height > m_measure.body.bottom())
        beginPage();
}

qreal PageFlow::waiting() const
{
    qreal height = 0;
    for (const Piece& piece : m_waiting)
        height += piece.before + piece.height;
    return height;
}

qreal PageFlow::room() const
{
    return std::max(0.0, m_measure.body.bottom() - m_y - waiting());
}

qreal PageFlow::roomOnNext() const
{
    return std::max(0.0, m_measure.body.height() - waiting());
}

void PageFlow::setSection(const QString& title)
{
    m_section = title;
    if (m_layout.pages.back().items.empty())
        m_layout.pages.back().section = title;
}

void PageFlow::setRepeated(std::optional<Piece> piece)
{
    m_repeatedFromNext.reset();
    m_repeated = piece ? std::make_shared<const Piece>(*std::move(piece)) : nullptr;
}

void PageFlow::repeatFromNext(Piece piece)
{
    m_repeatedFromNext = std::make_shared<const Piece>(std::move(piece));
}

qreal PageFlow::capacity() const
{
    return m_measure.body.height() - (m_repeated ? m_repeated->height : 0);
}

void PageFlow::addWithNext(Piece piece)
{
    m_waiting.push_back(std::move(piece));
}

void PageFlow::add(Piece piece)
{
    m_waiting.push_back(std::move(piece));
    flush();
}

void PageFlow::flush()
{
    std::vector<Piece> pieces = std::exchange(m_waiting, {});
    qreal height = 0;
    for (const Piece& piece : pieces)
        height += piece.before + piece.height;
    if (height <= capacity())
        return placeGroup(std::move(pieces));
    // What is higher than a page cannot be kept together: each piece for itself then.
    for (Piece& piece : pieces)
        placeGroup({std::move(piece)});
}

void PageFlow::placeGroup(std::vector<Piece> pieces)
{
    qreal height = 0;
    for (const Piece& piece : pieces)
        height += piece.before + piece.height;
    ensure(height);
    const qreal before = pieces.front().before;
    m_groups.push_back({m_layout.pages.size() - 1, m_layout.pages.back().items.size(), m_layout.outline.size(),
                        m_y + (atHead() ? 0 : before), before, pieces.front().outline.has_value(), m_section,
                        m_repeated});
    for (Piece& piece : pieces)
        place(std::move(piece));
    if (m_repeatedFromNext)
        m_repeated = std::exchange(m_repeatedFromNext, nullptr);
}

void PageFlow::place(Piece piece)
{
    LayoutPage& page = m_layout.pages.back();
    if (!atHead())
        m_y += piece.before;
    if (piece.outline) {
        piece.outline->page = m_layout.pages.size() - 1;
        piece.outline->top = m_y;
        m_layout.outline.push_back(*std::move(piece.outline));
    }
    for (PageItem& item : piece.items) {
        item.rect.translate(0, m_y);
        page.items.push_back(std::move(item));
    }
    m_y += piece.height;
}

void PageFlow::mendLastPage()
{
    const std::size_t last = m_layout.pages.size() - 1;
    const auto found = std::ranges::find(m_groups, last, &Group::page);
    const auto firstOnLast = static_cast<std::size_t>(found - m_groups.begin());
    if (found == m_groups.end() || firstOnLast == 0 || m_layout.pages[last - 1].cover || m_y - m_head >= leastOnLast)
        return;
    if (const std::size_t first = firstToMove(firstOnLast); first < firstOnLast)
        moveFrom(first, firstOnLast);
}

// From a heading on where that can be, else from a block or a row of a table, as little as makes the last page long
// enough.
std::size_t PageFlow::firstToMove(std::size_t firstOnLast) const
{
    const qreal least = m_measure.body.top() + m_measure.body.height() * leastShare;
    const auto rank = [&](std::size_t i) {
        const Group& group = m_groups[i];
        const bool enough = m_lastEnd - group.top + m_y - m_head >= leastOnLast;
        const bool begins = group.before > 0 || group.repeated;
        return (enough ? 4 : 0) + (group.heading ? 2 : 0) + (begins ? 1 : 0);
    };
    std::size_t best = firstOnLast;
    int highest = 0;
    for (std::size_t i = firstOnLast; i-- > 0 && m_groups[i].top >= least;)
        if (const int found = rank(i); found > highest) {
            highest = found;
            best = i;
        }
    return best;
}

void PageFlow::moveFrom(std::size_t first, std::size_t firstOnLast)
{
    const Group group = m_groups[first];
    const Group next = m_groups[firstOnLast];
    auto& from = m_layout.pages[group.page].items;
    LayoutPage& to = m_layout.pages.back();
    const std::vector<PageItem> rest(to.items.begin() + static_cast<qsizetype>(next.item), to.items.end());
    const qreal end = m_y;
    to.items.clear();
    to.section = group.section;
    m_y = m_head = m_measure.body.top();
    if (group.repeated) {
        place({group.repeated->height, 0, group.repeated->items, {}});
        m_head = m_y;
    }
    const auto put = [&](auto begin, auto stop, qreal by) {
        for (; begin != stop; ++begin) {
            to.items.push_back(*begin);
            to.items.back().rect.translate(0, by);
        }
    };
    const qreal moved = m_y - group.top;
    put(from.begin() + static_cast<qsizetype>(group.item), from.end(), moved);
    from.resize(group.item);
    shiftOutline(group, next.outline, moved);
    const qreal shifted = m_lastEnd + moved + next.before - next.top;
    put(rest.begin(), rest.end(), shifted);
    shiftOutline(next, m_layout.outline.size(), shifted);
    m_y = end + shifted;
}

void PageFlow::shiftOutline(const Group& from, std::size_t end, qreal by)
{
    for (std::size_t i = from.outline; i < end; ++i) {
        m_layout.outline[i].page = m_layout.pages.size() - 1;
        m_layout.outline[i].top += by;
    }
}

PageLayout PageFlow::finish()
{
    if (!m_waiting.empty())
        flush();
    mendLastPage();
    return std::move(m_layout);
}

} // namespace postmortem
