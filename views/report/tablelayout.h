// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table on pages: columns as wide as their content asks for, cells that wrap, the header again on every page, and
// rows that are parted between pages only when one is higher than a page.

#include "model/base/job.h"
#include "views/report/pageflow.h"
#include "views/report/textmeasure.h"

#include <vector>

namespace postmortem {

class TableLayout final {
public:
    TableLayout(PageFlow& flow, TextMeasure& text, const TableBlock& table);

    void run(const Cancel& cancel);
    /// Widths of the columns without their gaps, in all as wide as the text block.
    [[nodiscard]] const std::vector<qreal>& widths() const { return m_widths; }

private:
    using CellLines = std::vector<QStringList>;

    void findWidths();
    /// What every column needs, what it would like, and how much there is.
    void share(const std::vector<qreal>& least, const std::vector<qreal>& natural, qreal total);
    void shareAmongData(const std::vector<qreal>& natural, qreal left);
    void shareAmongWords(const std::vector<qreal>& natural, qreal left);
    [[nodiscard]] Piece header();
    void addRow(const std::vector<TableCell>& row, bool keepWithNext);
    void addMore();
    [[nodiscard]] Piece rowPiece(const std::vector<TableCell>& row, const CellLines& cells, qsizetype from,
                                 qsizetype count);
    [[nodiscard]] qreal textLeft(std::size_t column, const QString& line, TextStyle style);

    PageFlow& m_flow;
    TextMeasure& m_text;
    const TableBlock& m_table;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_lefts;
};

} // namespace postmortem
