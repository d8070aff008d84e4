// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/tablelayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qreal gap = 80;             // between columns
constexpr qreal pad = 28;             // above and below the lines of a row
constexpr qreal widestUnbroken = 960; // words wider than that may be broken; a moment with a dash fits
constexpr qreal widestOfMany = 680;   // and these where there are many columns: an IPv4 address fits
constexpr std::size_t manyColumns = 8;
constexpr std::size_t fewRows = 6;    // not parted between pages
constexpr qreal leastForWords = 0.32; // of the table, for all columns of words together
constexpr std::size_t measuredRows = 2000;
constexpr std::size_t weighedRows = 200; // for the share of each column of words
constexpr qsizetype linesTogether = 40;

bool isWords(TableColumn::Kind kind)
{
    return kind == TableColumn::Kind::Text || kind == TableColumn::Kind::Person;
}

TextStyle styleOf(TableColumn::Kind kind)
{
    return isWords(kind) ? TextStyle::Small : TextStyle::Data;
}

qreal sum(const std::vector<qreal>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// As wide together as `total`: the widest give first, so that a column of figures keeps its own.
std::vector<qreal> cutTo(std::vector<qreal> widths, qreal total)
{
    std::vector<qreal> sorted = widths;
    std::ranges::sort(sorted);
    qreal left = total;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const qreal most = left / static_cast<qreal>(sorted.size() - i);
        if (sorted[i] > most) {
            for (qreal& width : widths)
                width = std::min(width, most);
            break;
        }
        left -= sorted[i];
    }
    return widths;
}

/// Widths of the lines of each cell.
using RowWidths = std::vector<std::vector<qreal>>;

/// How many lines the rows would have, about, in columns so wide. Parts of lines count too, or a small step would never be
/// worth anything.
qreal linesOf(const std::vector<RowWidths>& rows, const std::vector<qreal>& widths)
{
    qreal all = 0;
    for (const RowWidths& row : rows) {
        qreal highest = 1;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            qreal lines = 0;
            for (const qreal width : row[column])
                lines += std::max(1.0, width / widths[column]);
            highest = std::max(highest, lines);
        }
        all += highest;
    }
    return all;
}

constexpr QChar tie(0x00a0);

/// In a column of data a moment is not broken between day and time, nor before the dash that leads to another.
QString textOf(const TableCell& cell, TableColumn::Kind kind)
{
    const QString& text = cell.text;
    static const QRegularExpression moment(u"(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)( (?=–\n))?"_s);
    if (isWords(kind) || !text.contains(u':'))
        return text;
    QString result;
    qsizetype from = 0;
    for (auto it = moment.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += text.sliced(from, match.capturedStart() - from) + match.captured(1) + tie + match.captured(2);
        if (match.capturedLength(3) > 0)
            result += tie;
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

} // namespace

TableLayout::TableLayout(PageFlow& flow, TextMeasure& text, const TableBlock& table)
    : m_flow(flow), m_text(text), m_table(table)
{
    findWidths();
    qreal left = m_flow.measure().body.left();
    for (const qreal width : m_widths) {
        m_lefts.push_back(left);
        left += width + gap;
    }
}

// Every column gets what its longest word needs; what is left goes to those whose cells would like to be wider.
void TableLayout::findWidths()
{
    const std::size_t count = m_table.columns.size();
    const qreal total =
        m_flow.measure().body.width() - gap * static_cast<qreal>(count - std::min<std::size_t>(count, 1));
    std::vector<qreal> least(count, 0);
    std::vector<qreal> natural(count, 0);
    const auto grow = [&](std::size_t column, const QString& text, TextStyle style, qreal unbroken) {
        least[column] = std::max(least[column], std::min(m_text.widestWord(text, style), unbroken));
        const qreal most = isWords(m_table.columns[column].kind) ? total : total * 0.6;
        for (const QString& line : text.split(u'\n'))
            natural[column] = std::max(natural[column], std::min(m_text.width(line, style), most));
    };
    for (std::size_t column = 0; column < count; ++column) {
        // A title of several words goes on a second line before it makes a column of figures wide.
        const QString& title = m_table.columns[column].title;
        grow(column, isWords(m_table.columns[column].kind) ? title : QString(title).replace(u' ', u'\n'),
             TextStyle::SmallStrong, widestOfMany);
    }
    for (std::size_t row = 0; row < std::min(m_table.rows.size(), measuredRows); ++row)
        for (std::size_t column = 0; column < std::min(count, m_table.rows[row].size()); ++column) {
            const QString text = textOf(m_table.rows[row][column], m_table.columns[column].kind);
            const bool whole = count < manyColumns || text.contains(tie);
            grow(column, text, styleOf(m_table.columns[column].kind), whole ? widestUnbroken : widestOfMany);
        }
    for (std::size_t column = 0; column < count; ++column) {
        // Half a point, so that what was measured also fits.
        least[column] += 5;
        natural[column] = std::max(natural[column] + 5, least[column]);
    }
    share(least, natural, total);
}

void TableLayout::share(const std::vector<qreal>& least, const std::vector<qreal>& natural, qreal total)
{
    const auto isText = [&](std::size_t column) { return isWords(m_table.columns[column].kind); };
    const auto wishOf = [&](bool text) {
        qreal wish = 0;
        for (std::size_t column = 0; column < least.size(); ++column)
            wish += isText(column) == text ? natural[column] - least[column] : 0;
        return wish;
    };
    qreal leastOfWords = 0;
    for (std::size_t column = 0; column < least.size(); ++column)
        leastOfWords += isText(column) ? least[column] : 0;
    const qreal needed = sum(least);
    m_widths = needed > total ? cutTo(least, total) : least;
    if (needed > total)
        return;
    // Half a hash or half a time is no better than a narrow column: data comes first when it can have all that it would
    // like and leaves enough for the words, else last.
    const qreal room = total - needed - wishOf(false);
    const bool dataFirst = room >= std::min(wishOf(true), total * leastForWords - leastOfWords);
    for (const bool words : {!dataFirst, dataFirst}) {
        const qreal left = total - sum(m_widths);
        words ? shareAmongWords(natural, left) : shareAmongData(natural, left);
    }
}

void TableLayout::shareAmongData(const std::vector<qreal>& natural, qreal left)
{
    // The one that lacks least is helped first.
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < natural.size(); ++column)
        if (!isWords(m_table.columns[column].kind))
            columns.push_back(column);
    std::ranges::stable_sort(columns, {}, [&](std::size_t column) { return natural[column] - m_widths[column]; });
    for (const std::size_t column : columns) {
        const qreal more = std::min(natural[column] - m_widths[column], left);
        m_widths[column] += more;
        left -= more;
    }
}

// Little by little, each time to the column whose cells make the table shorter by it: a column of a few words does not
// take from one of sentences, and none is wide because of one cell.
void TableLayout::shareAmongWords(const std::vector<qreal>& natural, qreal left)
{
    constexpr int steps = 40;
    const qreal step = left / steps;
    std::vector<RowWidths> rows;
    for (std::size_t row = 0; row < std::min(m_table.rows.size(), weighedRows); ++row) {
        RowWidths& cells = rows.emplace_back(natural.size());
        for (std::size_t column = 0; column < std::min(cells.size(), m_table.rows[row].size()); ++column)
            for (const QString& line : m_table.rows[row][column].text.split(u'\n'))
                cells[column].push_back(m_text.width(line, styleOf(m_table.columns[column].kind)));
    }
    for (int i = 0; i < steps && step > 1; ++i) {
        std::size_t best = natural.size();
        qreal lowest = 0;
        for (std::size_t column = 0; column < natural.size(); ++column) {
            if (!isWords(m_table.columns[column].kind) || m_widths[column] >= natural[column])
                continue;
            std::vector<qreal> wider = m_widths;
            wider[column] += step;
            const qreal height = linesOf(rows, wider);
            if (best == natural.size() || height < lowest) {
                best = column;
                lowest = height;
            }
        }
        if (best == natural.size())
            return;
        m_widths[best] = std::min(m_widths[best] + step, natural[best]);
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
                                           pad + static_cast<qreal>(lines - titles[column].size() + i) * step,
                                           m_widths[column]));
    piece.height = static_cast<qreal>(lines) * step + 2 * pad;
    const qreal right = m_lefts.empty() ? 0 : m_lefts.back() + m_widths.back();
    piece.items.push_back(lineItem(Ink::Muted, {m_flow.measure().body.left(), piece.height}, {right, piece.height}));
    return piece;
}

Piece TableLayout::rowPiece(const std::vector<TableCell>& row, const CellLines& cells, qsizetype from, qsizetype count)
{
    Piece piece;
    const qreal step = leading(TextStyle::Small);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const TextStyle style = styleOf(m_table.columns[column].kind);
        for (qsizetype i = from; i < std::min(cells[column].size(), from + count); ++i)
            if (const QString& line = cells[column][i]; !line.isEmpty())
                piece.items.push_back(textItem(QString(line).replace(tie, u' '), style, inkOf(row[column].tone),
                                               textLeft(column, line, style), pad + static_cast<qreal>(i - from) * step,
                                               m_widths[column]));
    }
    piece.height = static_cast<qreal>(count) * step + 2 * pad;
    const qreal right = m_lefts.empty() ? 0 : m_lefts.back() + m_widths.back();
    piece.items.push_back(lineItem(Ink::Rule, {m_flow.measure().body.left(), piece.height}, {right, piece.height}));
    return piece;
}

void TableLayout::addRow(const std::vector<TableCell>& row, bool keepWithNext)
{
    CellLines cells;
    qsizetype lines = 1;
    for (std::size_t column = 0; column < std::min(row.size(), m_widths.size()); ++column) {
        const TableColumn::Kind kind = m_table.columns[column].kind;
        cells.push_back(m_text.wrap(textOf(row[column], kind), styleOf(kind), m_widths[column]));
        lines = std::max(lines, cells.back().size());
    }
    for (qsizetype from = 0; from < lines; from += linesTogether) {
        Piece piece = rowPiece(row, cells, from, std::min(linesTogether, lines - from));
        if (keepWithNext && lines <= linesTogether)
            m_flow.addWithNext(std::move(piece));
        else
            m_flow.add(std::move(piece));
    }
}

void TableLayout::run(const Cancel& cancel)
{
    constexpr qreal before = 110;
    if (m_table.columns.empty())
        return;
    qreal space = before;
    if (!m_table.caption.isEmpty())
        for (const QString& line : m_text.wrap(m_table.caption, TextStyle::Strong, m_flow.measure().body.width())) {
            Piece caption;
            caption.before = std::exchange(space, 0);
            caption.height = leading(TextStyle::Strong);
            caption.items = {textItem(line, TextStyle::Strong, Ink::Text, m_flow.measure().body.left(), 0,
                                      m_flow.measure().body.width())};
            m_flow.addWithNext(std::move(caption));
        }
    const Piece head = header();
    Piece first = head;
    first.before = space;
    m_flow.addWithNext(std::move(first));
    for (std::size_t i = 0; i < m_table.rows.size() && !(i % 64 == 0 && cancel.requested()); ++i) {
        // No row stands alone below its header or at the head of the next page, and the words about what is left out
        // stand with the last one.
        const std::size_t left = m_table.rows.size() - i - 1;
        const bool small = m_table.rows.size() <= fewRows;
        const bool keeps = (left > 0 && (i == 0 || small)) || left == 1 || (left == 0 && !m_table.more.isEmpty());
        addRow(m_table.rows[i], keeps);
        // Not sooner: the first rows bring the header with them.
        if (!keeps)
            m_flow.setRepeated(head);
    }
    addMore();
    m_flow.setRepeated(std::nullopt);
}

void TableLayout::addMore()
{
    if (m_table.more.isEmpty())
        return;
    const QRectF body = m_flow.measure().body;
    Piece more;
    more.height = leading(TextStyle::Small) + pad;
    more.items = {textItem(m_text.elided(m_table.more, TextStyle::Small, body.width()), TextStyle::Small, Ink::Muted,
                           body.left(), pad, body.width())};
    m_flow.add(std::move(more));
}

} // namespace postmortem
