// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/blocklayout.h"

#include "views/report/tablelayout.h"

#include <algorithm>
#include <iterator>

namespace postmortem {

namespace {

constexpr qreal blockGap = 70; // between blocks
constexpr qreal inset = 90;    // of text in a filled block
constexpr qreal barWidth = 24;
constexpr qreal factGap = 130; // between label and value
constexpr qreal betweenFacts = 34;
constexpr qreal pointIndent = 130;
constexpr qsizetype mostHeadingLines = 6;
constexpr qsizetype mostTileLines = 3;
constexpr qreal mostChart = 2050; // height
constexpr qreal leastChart = 1250;

/// How many of `lines` lines, from line `i` on, make one piece: no line is alone at the foot or head of a page.
qsizetype together(qsizetype lines, qsizetype i)
{
    if (lines <= 3)
        return lines;
    return i == 0 || i == lines - 2 ? 2 : 1;
}

/// The same of the lines of a fact, where each point is a paragraph of its own.
qsizetype linesOfPoint(const auto& values, qsizetype line)
{
    const auto at = values.begin() + line;
    const auto starts = [](const auto& value) { return value.first; };
    auto first = at;
    while (first != values.begin() && !starts(*first))
        --first;
    const auto end = std::find_if(at + 1, values.end(), starts);
    return together(end - first, at - first);
}

PageItem pointItem(qreal left, qreal top)
{
    return textItem(QStringLiteral("•"), TextStyle::Body, Ink::Accent, left + 35, top, pointIndent);
}

} // namespace

BlockLayout::BlockLayout(PageFlow& flow, TextMeasure& text, const Cancel& cancel)
    : m_flow(flow), m_text(text), m_cancel(cancel)
{
}

void BlockLayout::addRun(const QString& text, const Run& run)
{
    const qreal left = body().left() + run.left;
    const qreal width = body().width() - run.left - run.right;
    const QStringList lines =
        run.verbatim ? m_text.wrapVerbatim(text, run.style, width) : m_text.wrap(text, run.style, width);
    const qreal step = leading(run.style);
    for (qsizetype i = 0; i < lines.size();) {
        const qsizetype count = together(lines.size(), i);
        const bool last = i + count == lines.size();
        Piece piece;
        piece.before = i == 0 ? run.before : 0;
        const qreal top = i == 0 ? run.above : 0;
        piece.height = top + static_cast<qreal>(count) * step + (last ? run.below : 0);
        if (run.fill)
            piece.items.push_back(fillItem(*run.fill, {left - inset, 0, width + 2 * inset, piece.height}));
        if (run.bar)
            piece.items.push_back(fillItem(*run.bar, {left - inset, 0, barWidth, piece.height}));
        for (qsizetype line = 0; line < count; ++line)
            if (!lines[i + line].isEmpty())
                piece.items.push_back(
                    textItem(lines[i + line], run.style, run.ink, left, top + static_cast<qreal>(line) * step, width));
        i += count;
        if (last && run.keepWithNext)
            m_flow.addWithNext(std::move(piece));
        else
            m_flow.add(std::move(piece));
    }
}

void BlockLayout::operator()(const HeadingBlock& block)
{
    const QStringList lines = m_text.wrapAtMost(block.text, TextStyle::Heading, body().width(), mostHeadingLines);
    Piece piece;
    piece.before = 150;
    piece.height = static_cast<qreal>(lines.size()) * leading(TextStyle::Heading) + 20;
    for (qsizetype i = 0; i < lines.size(); ++i)
        piece.items.push_back(textItem(lines[i], TextStyle::Heading, Ink::Text, body().left(),
                                       static_cast<qreal>(i) * leading(TextStyle::Heading), body().width()));
    piece.outline = OutlineEntry{printable(block.text), 1, 0, 0};
    m_flow.addWithNext(std::move(piece));
}

void BlockLayout::operator()(const ParagraphBlock& block)
{
    Run run;
    run.before = blockGap;
    switch (block.style) {
    case ParagraphBlock::Style::Normal: break;
    case ParagraphBlock::Style::Lead: run.style = TextStyle::Lead; break;
    case ParagraphBlock::Style::Note:
        run.style = TextStyle::Small;
        run.ink = Ink::Muted;
        break;
    case ParagraphBlock::Style::Warning:
        run.style = TextStyle::Strong;
        run.ink = Ink::Critical;
        run.left = run.right = inset;
        run.above = run.below = 60;
        run.fill = Ink::WarningFill;
        run.bar = Ink::Critical;
        break;
    }
    // Running text of more than ninety characters a line is hard to read.
    if (block.style == ParagraphBlock::Style::Normal || block.style == ParagraphBlock::Style::Note)
        run.right = std::max(0.0, body().width() - 4500);
    run.keepWithNext = m_introduces;
    addRun(block.text, run);
}

void BlockLayout::operator()(const BulletsBlock& block)
{
    bool first = true;
    for (const QString& item : block.items) {
        const QStringList lines = m_text.wrap(item, TextStyle::Body, body().width() - pointIndent);
        for (qsizetype i = 0; i < lines.size();) {
            const qsizetype count = together(lines.size(), i);
            Piece piece;
            piece.before = i > 0 ? 0 : (first ? 40 : 25);
            piece.height = static_cast<qreal>(count) * leading(TextStyle::Body);
            if (i == 0)
                piece.items.push_back(pointItem(body().left(), 0));
            for (qsizetype line = 0; line < count; ++line)
                piece.items.push_back(textItem(lines[i + line], TextStyle::Body, Ink::Text, body().left() + pointIndent,
                                               static_cast<qreal>(line) * leading(TextStyle::Body),
                                               body().width() - pointIndent));
            i += count;
            m_flow.add(std::move(piece));
        }
        first = false;
    }
}

void BlockLayout::operator()(const FactsBlock& block)
{
    if (block.style == FactsBlock::Style::Tiles)
        return addTiles(block);
    qreal widest = 0;
    for (const Fact& fact : block.facts)
        widest = std::max(widest, m_text.width(fact.label, TextStyle::Small));
    const qreal labelWidth = std::clamp(widest + 10, 900.0, 1700.0);
    const std::size_t count = block.facts.size();
    const auto head = static_cast<std::size_t>(
        std::ranges::find_if(block.facts, [](const Fact& fact) { return !fact.points.empty(); }) - block.facts.begin());
    const bool points = head < count;
    // The few facts before a list of points are its head.
    constexpr std::size_t mostHead = 4;
    const bool whole = keepsTogether(block, labelWidth);
    for (std::size_t i = 0; i < count; ++i) {
        const bool heads = points && head <= mostHead && i < head;
        // No fact is alone at the foot or head of a page.
        addFact(block.facts[i], labelWidth, i == 0 ? blockGap : betweenFacts,
                i + 1 < count && (whole || i == 0 || heads || i + 2 == count));
    }
}

// A short list stays on one page, but does not leave much of the page before empty.
bool BlockLayout::keepsTogether(const FactsBlock& block, qreal labelWidth)
{
    constexpr qsizetype mostTogether = 7;
    constexpr qreal mostEmpty = 500;
    qsizetype lines = 0;
    for (const Fact& fact : block.facts)
        lines += static_cast<qsizetype>(valueLines(fact, body().width() - labelWidth - factGap).size());
    const qreal height = blockGap + static_cast<qreal>(lines) * leading(TextStyle::Body)
                         + static_cast<qreal>(block.facts.size()) * betweenFacts;
    return lines <= mostTogether && (height <= m_flow.room() || m_flow.room() < mostEmpty);
}

std::vector<BlockLayout::ValueLine> BlockLayout::valueLines(const Fact& fact, qreal width)
{
    std::vector<ValueLine> all;
    for (const QString& point : fact.points) {
        bool first = true;
        for (const QString& line : m_text.wrap(point, TextStyle::Body, width - pointIndent))
            all.push_back({line, true, std::exchange(first, false)});
    }
    if (fact.points.empty())
        for (const QString& line : m_text.wrap(fact.value, fact.mono ? TextStyle::Mono : TextStyle::Body, width))
            all.push_back({line, false, false});
    return all;
}

void BlockLayout::addFact(const Fact& fact, qreal labelWidth, qreal before, bool keepWithNext)
{
    const TextStyle style = fact.mono ? TextStyle::Mono : TextStyle::Body;
    const qreal left = body().left() + labelWidth + factGap;
    const qreal width = body().right() - left;
    const QStringList labels = m_text.wrap(fact.label, TextStyle::Small, labelWidth);
    const std::vector<ValueLine> values = valueLines(fact, width);
    const auto valueCount = static_cast<qsizetype>(values.size());
    const qsizetype all = std::max(labels.size(), valueCount);
    const qreal step = leading(TextStyle::Body);
    // The label stands on the baseline of the first line of the value.
    const qreal drop = ascent(TextStyle::Body) - ascent(TextStyle::Small);
    const qreal valueDrop = ascent(TextStyle::Body) - ascent(style);
    for (qsizetype i = 0; i < all;) {
        const qsizetype count = fact.points.empty() ? together(all, i)
                                : i < valueCount    ? std::max(linesOfPoint(values, i), i == 0 ? labels.size() : 1)
                                                    : all - i;
        Piece piece;
        piece.before = i == 0 ? before : 0;
        piece.height = static_cast<qreal>(count) * step;
        const auto topOf = [&](qsizetype line) { return static_cast<qreal>(line - i) * step; };
        // One after the other, the order in which it is read aloud and copied.
        for (qsizetype line = i; line < std::min(i + count, labels.size()); ++line)
            piece.items.push_back(
                textItem(labels[line], TextStyle::Small, Ink::Muted, body().left(), topOf(line) + drop, labelWidth));
        for (qsizetype line = i; line < std::min(i + count, valueCount); ++line) {
            const ValueLine& value = values[static_cast<std::size_t>(line)];
            if (value.first)
                piece.items.push_back(pointItem(left, topOf(line)));
            const qreal indent = value.point ? pointIndent : 0;
            if (!value.text.isEmpty())
                piece.items.push_back(textItem(value.text, style, inkOf(fact.tone), left + indent,
                                               topOf(line) + valueDrop, width - indent));
        }
        i += count;
        if (keepWithNext && all <= 3)
            m_flow.addWithNext(std::move(piece));
        else
            m_flow.add(std::move(piece));
    }
}

void BlockLayout::addTiles(const FactsBlock& block)
{
    constexpr std::size_t perRow = 4;
    constexpr qreal gap = 100;
    const qreal width = (body().width() - gap * (perRow - 1)) / perRow;
    for (std::size_t row = 0; row < block.facts.size(); row += perRow) {
        const std::size_t end = std::min(block.facts.size(), row + perRow);
        Piece piece;
        piece.before = row == 0 ? blockGap : gap;
        qsizetype lines = 1;
        for (std::size_t i = row; i < end; ++i)
            lines = std::max(
                lines,
                m_text.wrapAtMost(block.facts[i].label, TextStyle::Small, width - 2 * inset, mostTileLines).size());
        piece.height = 90 + leading(TextStyle::Figure) + static_cast<qreal>(lines) * leading(TextStyle::Small) + 80;
        for (std::size_t i = row; i < end; ++i) {
            const Fact& fact = block.facts[i];
            const qreal left = body().left() + static_cast<qreal>(i - row) * (width + gap);
            piece.items.push_back(fillItem(Ink::Shade, {left, 0, width, piece.height}));
            piece.items.push_back(
                fillItem(fact.tone == Tone::Plain ? Ink::Accent : inkOf(fact.tone), {left, 0, width, 20}));
            piece.items.push_back(textItem(m_text.elided(fact.value, TextStyle::Figure, width - 2 * inset),
                                           TextStyle::Figure, inkOf(fact.tone), left + inset, 70, width - 2 * inset));
            const QStringList labels =
                m_text.wrapAtMost(fact.label, TextStyle::Small, width - 2 * inset, mostTileLines);
            for (qsizetype line = 0; line < labels.size(); ++line)
                piece.items.push_back(
                    textItem(labels[line], TextStyle::Small, Ink::Muted, left + inset,
                             80 + leading(TextStyle::Figure) + static_cast<qreal>(line) * leading(TextStyle::Small),
                             width - 2 * inset));
        }
        m_flow.add(std::move(piece));
    }
}

void BlockLayout::operator()(const TableBlock& block)
{
    constexpr std::size_t most = 50; // one a folder: after that each for itself
    const auto same = [&](const TableBlock* other) {
        return std::ranges::equal(other->columns, block.columns, [](const TableColumn& a, const TableColumn& b) {
            return a.title == b.title && a.kind == b.kind;
        });
    };
    std::vector<const TableBlock*> alike;
    if (m_tables.size() <= most)
        std::ranges::copy_if(m_tables, std::back_inserter(alike), same);
    TableLayout(m_flow, m_text, block, alike).run(m_cancel);
}

void BlockLayout::operator()(const ChartBlock& block)
{
    for (const QString& line : m_text.wrap(block.caption, TextStyle::Strong, body().width())) {
        Piece caption;
        caption.before = blockGap;
        caption.height = leading(TextStyle::Strong);
        caption.items = {textItem(line, TextStyle::Strong, Ink::Text, body().left(), 0, body().width())};
        m_flow.addWithNext(std::move(caption));
    }
    const QStringList lines = m_text.wrap(block.alternative, TextStyle::Small, body().width());
    const qreal below = 60 + static_cast<qreal>(lines.size()) * leading(TextStyle::Small);
    // A lower chart is better than half a page left empty before it.
    const qreal room = m_flow.room() - below;
    Piece piece;
    piece.before = 30;
    piece.height = room < leastChart ? mostChart : std::min(room, mostChart);
    PageItem chart;
    chart.kind = PageItem::Kind::Chart;
    chart.chart = block.kind;
    chart.rect = QRectF(body().left(), 0, body().width(), piece.height);
    piece.items = {chart};
    m_flow.addWithNext(std::move(piece));
    Run words;
    words.style = TextStyle::Small;
    words.ink = Ink::Muted;
    words.before = 30;
    addRun(block.alternative, words);
}

} // namespace postmortem
