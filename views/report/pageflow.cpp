// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pageflow.h"

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

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
    m_layout.pages.push_back({m_section, false, {}});
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
        newPage();
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
    m_repeated = std::move(piece);
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
    // What is higher than a page cannot be kept together: each piece for itself then.
    if (height <= capacity())
        ensure(height);
    for (Piece& piece : pieces) {
        ensure(piece.before + piece.height);
        place(std::move(piece));
    }
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

PageLayout PageFlow::finish()
{
    if (!m_waiting.empty())
        flush();
    return std::move(m_layout);
}

} // namespace postmortem
