// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/tablelayout.h"

#include "views/report/tablewidths.h"

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

constexpr qreal wideRows = 28;
constexpr qreal narrowRows = 16;        // of tables that go over pages
constexpr std::size_t longTable = 40;   // rows
constexpr std::size_t fewRows = 6;      // not parted between pages
constexpr std::size_t severalRows = 12; // nor these, when most have one line
constexpr qsizetype severalLines = 16;
constexpr qsizetype linesTogether = 40;
constexpr qreal gutter = 300; // between columns of a table that stands side by side
constexpr std::size_t mostAcross = 3;
constexpr std::size_t leastAcross = 4; // rows in each of them
constexpr std::size_t leastRows = 3;   // of a table on a page where it begins or ends
constexpr qreal lowTable = 1500;       // one that stands side by side and is not parted

} // namespace

TableLayout::TableLayout(PageFlow& flow, TextMeasure& text, const TableBlock& table,
                         const std::vector<const TableBlock*>& alike)
    : m_flow(flow), m_text(text), m_table(table), m_pad(table.rows.size() > longTable ? narrowRows : wideRows)
{
    m_widths = columnWidths(text, alike.empty() ? std::vector{&table} : alike, flow.measure().body.width());
    qreal next = left();
    for (const qreal width : m_widths) {
        m_lefts.push_back(next);
        next += width + columnGap(m_widths.size());
    }
}

qreal TableLayout::textLeft(std::size_t column, const QString& line, TextStyle style)
{
    if (m_table.columns[column].kind != TableColumn::Kind::Number)
        return m_lefts[column];
    return m_lefts[column] + m_widths[column] - m_text.width(line, style);
}

Piece TableLayout::header()
{
    Piece piece;
    std::vector<QStringList> titles;
    qsizetype lines = 1;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        titles.push_back(m_text.wrapAtMost(m_table.columns[column].title, TextStyle::SmallStrong, m_widths[column], 6));
        lines = std::max(lines, titles.back().size());
    }
    const qreal step = leading(TextStyle::SmallStrong);
    for (std::size_t column = 0; column < titles.size(); ++column)
        for (qsizetype i = 0; i < titles[column].size(); ++i)
            piece.items.push_back(textItem(titles[column][i], TextStyle::SmallStrong, Ink::Text,
                                           textLeft(column, titles[column][i], TextStyle::SmallStrong),
                                           wideRows + static_cast<qreal>(lines - titles[column].size() + i) * step,
                                           m_widths[column]));
    piece.height = static_cast<qreal>(lines) * step + 2 * wideRows;
    piece.items.push_back(lineItem(Ink::Muted, {left(), piece.height}, {right(), piece.height}));
    return piece;
}

TableLayout::CellLines TableLayout::linesOf(const std::vector<TableCell>& row)
{
    CellLines cells;
    for (std::size_t column = 0; column < std::min(row.size(), m_widths.size()); ++column) {
        const TableColumn::Kind kind = m_table.columns[column].kind;
        const TableCell& cell = row[column];
        std::vector<Line>& lines = cells.emplace_back();
        for (const QString& line : m_text.wrap(tiedText(cell.text, kind), cellStyle(kind), m_widths[column]))
            lines.push_back({line, cellStyle(kind), inkOf(cell.tone)});
        if (!cell.source.isEmpty())
            for (const QString& line : m_text.wrap(cell.source, TextStyle::Data, m_widths[column]))
                lines.push_back({line, TextStyle::Data, Ink::Muted});
    }
    return cells;
}

qsizetype TableLayout::highest(const CellLines& cells)
{
    std::size_t lines = 1;
    for (const std::vector<Line>& cell : cells)
        lines = std::max(lines, cell.size());
    return static_cast<qsizetype>(lines);
}

Piece TableLayout::rowPiece(const CellLines& cells, qsizetype from, qsizetype count)
{
    Piece piece;
    const qreal step = leading(TextStyle::Small);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const qsizetype end = std::min(static_cast<qsizetype>(cells[column].size()), from + count);
        for (qsizetype i = from; i < end; ++i)
            if (const Line& line = cells[column][static_cast<std::size_t>(i)]; !line.text.isEmpty())
                piece.items.push_back(textItem(QString(line.text).replace(tie, u' '), line.style, line.ink,
                                               textLeft(column, line.text, line.style),
                                               m_pad + static_cast<qreal>(i - from) * step, m_widths[column]));
    }
    piece.height = static_cast<qreal>(count) * step + 2 * m_pad;
    piece.items.push_back(lineItem(Ink::Rule, {left(), piece.height}, {right(), piece.height}));
    return piece;
}

void TableLayout::addRow(const std::vector<TableCell>& row, bool keepWithNext)
{
    const CellLines cells = linesOf(row);
    const qsizetype lines = highest(cells);
    for (qsizetype from = 0; from < lines; from += linesTogether) {
        Piece piece = rowPiece(cells, from, std::min(linesTogether, lines - from));
        if (keepWithNext && lines <= linesTogether)
            m_flow.addWithNext(std::move(piece));
        else
            m_flow.add(std::move(piece));
    }
}

void TableLayout::addCaption(qreal& before)
{
    if (m_table.caption.isEmpty())
        return;
    for (const QString& line : m_text.wrap(m_table.caption, TextStyle::Strong, m_flow.measure().body.width())) {
        Piece caption;
        caption.before = std::exchange(before, 0);
        caption.height = leading(TextStyle::Strong);
        caption.items = {textItem(line, TextStyle::Strong, Ink::Text, left(), 0, m_flow.measure().body.width())};
        m_flow.addWithNext(std::move(caption));
    }
}

void TableLayout::run(const Cancel& cancel)
{
    if (m_table.columns.empty())
        return;
    qreal before = 110;
    addCaption(before);
    if (const std::size_t columns = across(); columns > 1)
        runAcross(columns, before, cancel);
    else
        runDown(before, cancel);
    addMore();
    m_flow.setRepeated(std::nullopt);
}

bool TableLayout::isSmall()
{
    if (m_table.rows.size() > severalRows)
        return false;
    qsizetype lines = 0;
    for (const std::vector<TableCell>& row : m_table.rows)
        lines += highest(linesOf(row));
    return m_table.rows.size() <= fewRows || lines <= severalLines;
}

void TableLayout::runDown(qreal before, const Cancel& cancel)
{
    const Piece head = header();
    Piece first = head;
    first.before = before;
    m_flow.addWithNext(std::move(first));
    const bool small = isSmall();
    for (std::size_t i = 0; i < m_table.rows.size() && !(i % 64 == 0 && cancel.requested()); ++i) {
        // Neither below its header nor at the head of the last page there are fewer rows than a few, and the words
        // about what is left out stand with the last one.
        const std::size_t left = m_table.rows.size() - i - 1;
        const bool keeps =
            (left > 0 && (i + 1 < leastRows || left < leastRows || small)) || (left == 0 && !m_table.more.isEmpty());
        addRow(m_table.rows[i], keeps);
        // Not sooner: the first rows bring the header with them.
        if (!keeps)
            m_flow.setRepeated(head);
    }
}

std::size_t TableLayout::across() const
{
    const qreal width = right() - left();
    const auto fits = static_cast<std::size_t>((m_flow.measure().body.width() + gutter) / (width + gutter));
    return std::min({mostAcross, fits, m_table.rows.size() / leastAcross});
}

// As many rows as a page holds, down the columns one after the other, each below a header of its own.
void TableLayout::runAcross(std::size_t across, qreal before, const Cancel& cancel)
{
    std::vector<Piece> rows;
    for (std::size_t i = 0; i < m_table.rows.size() && !(i % 64 == 0 && cancel.requested()); ++i) {
        const CellLines cells = linesOf(m_table.rows[i]);
        rows.push_back(rowPiece(cells, 0, highest(cells)));
    }
    const qreal used = header().height + before + leading(TextStyle::Small) + wideRows; // the last is addMore()'s
    const bool low = fitting(rows, 0, across, lowTable) == rows.size();
    for (std::size_t from = 0; from < rows.size();) {
        const std::size_t rest = rows.size() - from;
        qreal height = m_flow.room() - used;
        std::size_t count = fitting(rows, from, across, height);
        if (count < (low ? rest : std::min(rest, across * leastAcross))) {
            height = m_flow.roomOnNext() - used;
            count = std::max(fitting(rows, from, across, height), across);
        }
        if (const std::size_t end = across * leastRows; count < rest && rest - count < end && rest > 2 * end)
            count = rest - end; // some rows for the next page, not one alone
        count = std::min(count, rest);
        Piece piece = sideBySide(rows, from, count, across, height);
        piece.before = std::exchange(before, 0);
        from += count;
        if (from == rows.size() && !m_table.more.isEmpty())
            m_flow.addWithNext(std::move(piece));
        else
            m_flow.add(std::move(piece));
    }
}

std::size_t TableLayout::fitting(const std::vector<Piece>& rows, std::size_t from, std::size_t across,
                                 qreal height) const
{
    std::size_t next = from;
    for (std::size_t column = 0; column < across; ++column)
        for (qreal used = 0; next < rows.size() && used + rows[next].height <= height; ++next)
            used += rows[next].height;
    return next - from;
}

Piece TableLayout::sideBySide(std::vector<Piece>& rows, std::size_t from, std::size_t count, std::size_t across,
                              qreal height)
{
    const Piece head = header();
    const auto total = [&](std::size_t begin, std::size_t end) {
        qreal sum = 0;
        for (std::size_t i = begin; i < end; ++i)
            sum += rows[i].height;
        return sum;
    };
    // Even where they can be: where rows have several lines, a column of as many may be too high.
    std::size_t each = (count + across - 1) / across;
    for (std::size_t begin = from; begin < from + count; begin += each)
        if (total(begin, std::min(begin + each, from + count)) > height)
            each = count;
    Piece piece;
    std::size_t next = from;
    for (std::size_t column = 0; column < across && next < from + count; ++column) {
        const qreal shift = static_cast<qreal>(column) * (right() - left() + gutter);
        qreal y = 0;
        const auto put = [&](const Piece& part) {
            for (PageItem item : part.items) {
                item.rect.translate(shift, y);
                piece.items.push_back(std::move(item));
            }
            y += part.height;
        };
        put(head);
        for (std::size_t taken = 0; next < from + count && taken < each; ++taken, ++next) {
            if (taken > 0 && each == count && y - head.height + rows[next].height > height)
                break;
            put(rows[next]);
        }
        piece.height = std::max(piece.height, y);
    }
    return piece;
}

void TableLayout::addMore()
{
    if (m_table.more.isEmpty())
        return;
    const QRectF body = m_flow.measure().body;
    Piece more;
    more.height = leading(TextStyle::Small) + wideRows;
    more.items = {textItem(m_text.elided(m_table.more, TextStyle::Small, body.width()), TextStyle::Small, Ink::Muted,
                           body.left(), wideRows, body.width())};
    m_flow.add(std::move(more));
}

} // namespace postmortem
