// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns the blocks of a section into pieces on pages; one overload a kind of block, for std::visit.

#include "model/base/job.h"
#include "views/report/pageflow.h"
#include "views/report/textmeasure.h"

#include <utility>
#include <vector>

namespace postmortem {

/// The lines of a command that are printed, always the first; those left out are in the exported checklist. A list of a
/// hundred addresses nobody types from paper. No line is cut: half a command may do something else.
[[nodiscard]] QStringList printedLines(const ChecklistCommand& command);

class BlockLayout final {
public:
    BlockLayout(PageFlow& flow, TextMeasure& text, const Cancel& cancel);

    void operator()(const HeadingBlock& block);
    void operator()(const ParagraphBlock& block);
    void operator()(const BulletsBlock& block);
    void operator()(const FactsBlock& block);
    void operator()(const TableBlock& block);
    void operator()(const ChartBlock& block);
    void operator()(const ExcerptBlock& block);
    void operator()(const StepsBlock& block);

    /// Lines of running text; two stay together at either end. Used by the other layouts too.
    struct Run {
        TextStyle style = TextStyle::Body;
        Ink ink = Ink::Text;
        qreal left = 0;  ///< from the left edge of the text block
        qreal right = 0; ///< from the right edge
        qreal before = 0;
        std::optional<Ink> fill; ///< behind the lines, from `left` to `right` and a little more
        std::optional<Ink> bar;  ///< at the left edge of the fill
        qreal above = 0;         ///< of the fill, above the first line
        qreal below = 0;         ///< and below the last one
        bool verbatim = false;
        bool keepWithNext = false;
    };
    void addRun(const QString& text, const Run& run);
    /// Whether what follows the next paragraph belongs to it: a table or excerpt that it introduces.
    void setIntroduces(bool introduces) { m_introduces = introduces; }
    /// The tables of the section: those with the same columns stand in one grid.
    void setTables(std::vector<const TableBlock*> tables) { m_tables = std::move(tables); }

private:
    struct ValueLine {
        QString text;
        bool point = false; ///< of a list
        bool first = false; ///< line of a point
    };
    [[nodiscard]] std::vector<ValueLine> valueLines(const Fact& fact, qreal width);
    void addFact(const Fact& fact, qreal labelWidth, qreal before, bool keepWithNext);
    [[nodiscard]] bool keepsTogether(const FactsBlock& block, qreal labelWidth);
    void addTiles(const FactsBlock& block);
    void addStep(const ChecklistStep& step, const TimeZone& zone);
    void addCommand(const ChecklistCommand& command);
    [[nodiscard]] Piece continuedStep(const QString& text);
    [[nodiscard]] Piece excerptLine(const ExcerptLine& line, qreal gutter, bool first, bool last);
    [[nodiscard]] QRectF body() const { return m_flow.measure().body; }

    PageFlow& m_flow;
    TextMeasure& m_text;
    const Cancel& m_cancel;
    std::vector<const TableBlock*> m_tables;
    bool m_introduces = false;
};

} // namespace postmortem
