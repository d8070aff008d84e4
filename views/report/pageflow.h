// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts pieces of content below each other onto pages. A piece is never split. Pieces that must not be parted from what
// comes next (headings, captions, the first line of a paragraph) wait until the next piece is there and then move
// together, so no heading is left alone at the foot of a page. A last page of a few lines takes some from the page
// before.

#include "views/report/pagelayout.h"
#include "views/report/typography.h"

#include <memory>
#include <optional>
#include <vector>

namespace postmortem {

/// Something of a fixed height; its items stand at y = 0 and x as on the sheet.
struct Piece {
    qreal height = 0;
    qreal before = 0; ///< space above it; dropped at the head of a page
    std::vector<PageItem> items;
    std::optional<OutlineEntry> outline;
};

/// One line of text in a piece. `top` is the top of the line.
[[nodiscard]] PageItem textItem(const QString& text, TextStyle style, Ink ink, qreal left, qreal top, qreal width);
[[nodiscard]] PageItem fillItem(Ink ink, const QRectF& rect);
[[nodiscard]] PageItem boxItem(Ink ink, const QRectF& rect);
[[nodiscard]] PageItem lineItem(Ink ink, QPointF from, QPointF to);

class PageFlow final {
public:
    explicit PageFlow(const PageSetup& setup);

    void add(Piece piece);
    /// Keeps the piece on the page of the one that follows.
    void addWithNext(Piece piece);
    /// The piece at the head of every further page while it is set: a table's header.
    void setRepeated(std::optional<Piece> piece);
    /// The same, from when what waits stands on a page.
    void repeatFromNext(Piece piece);
    /// The running title of pages begun from now on, and of the current one when nothing else stands on it.
    void setSection(const QString& title);
    void newPage();
    /// A new page unless so much is left on this one.
    void ensure(qreal height);
    /// What is left of this page below what waits; nothing when that goes on the next one.
    [[nodiscard]] qreal room() const;
    /// The same of the next page, to which what waits goes.
    [[nodiscard]] qreal roomOnNext() const;
    [[nodiscard]] const PageMeasure& measure() const { return m_measure; }
    [[nodiscard]] PageLayout& layout() { return m_layout; }
    /// The most that a page can hold below a repeated header.
    [[nodiscard]] qreal capacity() const;
    [[nodiscard]] PageLayout finish();

private:
    /// Pieces that stand together, as long as another page may still take them.
    struct Group {
        std::size_t page = 0;
        std::size_t item = 0;    ///< its first one
        std::size_t outline = 0; ///< and the first entry from there on
        qreal top = 0;
        qreal before = 0;
        bool heading = false; ///< begins with one
        QString section;
        std::shared_ptr<const Piece> repeated; ///< what would stand above it at the head of a page
    };

    void place(Piece piece);
    void placeGroup(std::vector<Piece> pieces);
    void flush();
    void beginPage();
    void mendLastPage();
    [[nodiscard]] std::size_t firstToMove(std::size_t firstOnLast) const;
    void moveFrom(std::size_t first, std::size_t firstOnLast);
    void shiftOutline(const Group& from, std::size_t end, qreal by);
    [[nodiscard]] qreal waiting() const;
    [[nodiscard]] bool atHead() const { return m_y <= m_head; }

    PageMeasure m_measure;
    PageLayout m_layout;
    std::vector<Piece> m_waiting;
    std::vector<Group> m_groups; // of this page and the one before, since the last page that was asked for
    std::shared_ptr<const Piece> m_repeated;
    std::shared_ptr<const Piece> m_repeatedFromNext;
    QString m_section;
    qreal m_y = 0;
    qreal m_lastEnd = 0; // where the page before ends
    qreal m_head = 0;    // where the first piece of this page stands
};

} // namespace postmortem
