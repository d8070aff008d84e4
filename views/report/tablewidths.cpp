// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/tablewidths.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr qreal widestUnbroken = 960; // words wider than that may be broken; a moment with a dash fits
constexpr qreal widestOfMany = 680;   // and these where there are many columns: an IPv4 address fits
constexpr std::size_t manyColumns = 7;
constexpr qreal leastForWords = 0.32; // of the table, for all columns of words together
constexpr qreal narrowestWords = 420; // a column of words, before one of data gives
constexpr std::size_t measuredRows = 2000;
constexpr std::size_t weighedRows = 200; // for the share of each column of words

bool isWords(TableColumn::Kind kind)
{
    return kind == TableColumn::Kind::Text || kind == TableColumn::Kind::Person;
}

qreal sum(const std::vector<qreal>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// A SHA-256, which is compared by eye: never broken while there is room for all of it.
bool isDigest(const QString& text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::ranges::all_of(text, [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
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

/// How many lines the rows would have, about, in columns so wide. Parts of lines count too, or a small step would never
/// be worth anything.
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

class WidthFinder final {
public:
    WidthFinder(TextMeasure& text, const std::vector<const TableBlock*>& tables, qreal total)
        : m_text(text), m_tables(tables), m_columns(tables.front()->columns), m_total(total),
          m_least(m_columns.size(), 0), m_natural(m_columns.size(), 0)
    {
    }

    std::vector<qreal> find()
    {
        measure();
        share();
        return std::move(m_widths);
    }

private:
    void measure();
    void grow(std::size_t column, const QString& text, TextStyle style, qreal unbroken);
    void share();
    void cut();
    void shareAmongData(qreal left);
    void shareAmongWords(qreal left);
    [[nodiscard]] qreal sumOf(const std::vector<qreal>& widths, bool words) const;
    [[nodiscard]] bool isOfWords(std::size_t column) const { return isWords(m_columns[column].kind); }
    /// The first rows of all tables.
    [[nodiscard]] std::vector<std::span<const TableCell>> rows(std::size_t most) const;

    TextMeasure& m_text;
    const std::vector<const TableBlock*>& m_tables;
    const std::vector<TableColumn>& m_columns;
    qreal m_total;
    std::vector<qreal> m_least;   // what a column needs
    std::vector<qreal> m_natural; // what it would like
    std::vector<qreal> m_widths;
};

std::vector<std::span<const TableCell>> WidthFinder::rows(std::size_t most) const
{
    std::vector<std::span<const TableCell>> all;
    for (const TableBlock* table : m_tables)
        for (std::size_t row = 0; row < table->rows.size() && all.size() < most; ++row)
            all.emplace_back(table->rows[row].data(), std::min(m_columns.size(), table->rows[row].size()));
    return all;
}

void WidthFinder::grow(std::size_t column, const QString& text, TextStyle style, qreal unbroken)
{
    m_least[column] = std::max(m_least[column], std::min(m_text.widestWord(text, style), unbroken));
    const qreal most = isOfWords(column) ? m_total : m_total * 0.6;
    for (const QString& line : text.split(u'\n'))
        m_natural[column] = std::max(m_natural[column], std::min(m_text.width(line, style), most));
}

void WidthFinder::measure()
{
    const std::size_t count = m_columns.size();
    for (std::size_t column = 0; column < count; ++column) {
        // A title of several words goes on a second line before it makes a column of figures wide.
        const QString& title = m_columns[column].title;
        grow(column, isOfWords(column) ? title : QString(title).replace(u' ', u'\n'), TextStyle::SmallStrong,
             widestOfMany);
    }
    for (const std::span<const TableCell> row : rows(measuredRows))
        for (std::size_t column = 0; column < row.size(); ++column) {
            const QString text = tiedText(row[column].text, m_columns[column].kind);
            const bool whole = count < manyColumns || text.contains(tie);
            const qreal unbroken = isDigest(text) ? m_total : (whole ? widestUnbroken : widestOfMany);
            grow(column, text, cellStyle(m_columns[column].kind), unbroken);
            if (!row[column].source.isEmpty())
                grow(column, row[column].source, TextStyle::Data, widestUnbroken);
        }
    for (std::size_t column = 0; column < count; ++column) {
        // Half a point, so that what was measured also fits.
        m_least[column] += 5;
        m_natural[column] = std::max(m_natural[column] + 5, m_least[column]);
    }
}

qreal WidthFinder::sumOf(const std::vector<qreal>& widths, bool words) const
{
    qreal all = 0;
    for (std::size_t column = 0; column < widths.size(); ++column)
        all += isOfWords(column) == words ? widths[column] : 0;
    return all;
}

void WidthFinder::share()
{
    m_widths = m_least;
    const qreal needed = sum(m_least);
    if (needed > m_total)
        return cut();
    const qreal leastOfWords = sumOf(m_least, true);
    const qreal wishOfWords = sumOf(m_natural, true) - leastOfWords;
    const qreal wishOfData = sumOf(m_natural, false) - sumOf(m_least, false);
    // Half a hash or half a time is no better than a narrow column: data comes first when it can have all that it would
    // like and leaves enough for the words, else last.
    const qreal room = m_total - needed - wishOfData;
    const bool dataFirst = room >= std::min(wishOfWords, m_total * leastForWords - leastOfWords);
    for (const bool words : {!dataFirst, dataFirst}) {
        const qreal left = m_total - sum(m_widths);
        words ? shareAmongWords(left) : shareAmongData(left);
    }
}

// A long word that is broken is still read, a time or an address is not: words give first.
void WidthFinder::cut()
{
    std::vector<qreal> words;
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        if (isOfWords(column))
            words.push_back(m_widths[column]);
    words = cutTo(words, std::max(m_total - sumOf(m_least, false), narrowestWords * static_cast<qreal>(words.size())));
    auto next = words.begin();
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        if (isOfWords(column))
            m_widths[column] = *next++;
    if (sum(m_widths) > m_total)
        m_widths = cutTo(m_widths, m_total);
}

void WidthFinder::shareAmongData(qreal left)
{
    // The one that lacks least is helped first.
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_natural.size(); ++column)
        if (!isOfWords(column))
            columns.push_back(column);
    std::ranges::stable_sort(columns, {}, [&](std::size_t column) { return m_natural[column] - m_widths[column]; });
    for (const std::size_t column : columns) {
        const qreal more = std::min(m_natural[column] - m_widths[column], left);
        m_widths[column] += more;
        left -= more;
    }
}

// Little by little, each time to the column whose cells make the table shorter by it: a column of a few words does not
// take from one of sentences, and none is wide because of one cell.
void WidthFinder::shareAmongWords(qreal left)
{
    constexpr int steps = 40;
    const qreal step = left / steps;
    std::vector<RowWidths> weighed;
    for (const std::span<const TableCell> row : rows(weighedRows)) {
        RowWidths& cells = weighed.emplace_back(m_columns.size());
        for (std::size_t column = 0; column < row.size(); ++column) {
            for (const QString& line : row[column].text.split(u'\n'))
                cells[column].push_back(m_text.width(line, cellStyle(m_columns[column].kind)));
            if (!row[column].source.isEmpty())
                cells[column].push_back(m_text.width(row[column].source, TextStyle::Data));
        }
    }
    for (int i = 0; i < steps && step > 1; ++i) {
        std::size_t best = m_natural.size();
        qreal lowest = 0;
        for (std::size_t column = 0; column < m_natural.size(); ++column) {
            if (!isOfWords(column) || m_widths[column] >= m_natural[column])
                continue;
            std::vector<qreal> wider = m_widths;
            wider[column] += step;
            const qreal height = linesOf(weighed, wider);
            if (best == m_natural.size() || height < lowest) {
                best = column;
                lowest = height;
            }
        }
        if (best == m_natural.size())
            return;
        m_widths[best] = std::min(m_widths[best] + step, m_natural[best]);
    }
}

} // namespace

TextStyle cellStyle(TableColumn::Kind kind)
{
    return isWords(kind) ? TextStyle::Small : TextStyle::Data;
}

QString tiedText(const QString& text, TableColumn::Kind kind)
{
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

qreal columnGap(std::size_t columns)
{
    return columns < manyColumns ? 100 : 70;
}

std::vector<qreal> columnWidths(TextMeasure& text, const std::vector<const TableBlock*>& tables, qreal width)
{
    const std::size_t count = tables.front()->columns.size();
    const qreal gaps = columnGap(count) * static_cast<qreal>(count - std::min<std::size_t>(count, 1));
    return WidthFinder(text, tables, width - gaps).find();
}

} // namespace postmortem
