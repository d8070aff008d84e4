// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table on pages: cells that wrap, the header again on every page, and rows that are parted between pages only when
// one is higher than a page. A long narrow table stands in two or three columns side by side.

#include "model/base/job.h"
#include "views/report/pageflow.h"
#include "views/report/textmeasure.h"

#include <vector>

namespace postmortem {

class TableLayout final {
public:
    /// `alike` are the tables that stand in one grid with this one; it may be among them.
    TableLayout(PageFlow& flow, TextMeasure& text, const TableBlock& table,
                const std::vector<const TableBlock*>& alike = {});

    void run(const Cancel& cancel);

private:
    struct Line {
        QString text;
        TextStyle style;
        Ink ink;
    };
    using CellLines = std::vector<std::vector<Line>>;

    void addCaption(qreal& before);
    /// So small that it is not parted between pages.
    [[nodiscard]] bool isSmall();
    void runDown(qreal before, const Cancel& cancel);
    void addRow(const std::vector<TableCell>& row, bool keepWithNext);
    /// How many stand side by side; 1 for most tables.
    [[nodiscard]] std::size_t across() const;
    void runAcross(std::size_t across, qreal before, const Cancel& cancel);
    /// How many of the rows from `from` on go into columns so high.
    [[nodiscard]] std::size_t fitting(const std::vector<Piece>& rows, std::size_t from, std::size_t across,
                                      qreal height) const;
    [[nodiscard]] Piece sideBySide(std::vector<Piece>& rows, std::size_t from, std::size_t count, std::size_t across,
                                   qreal height);
    void addMore();
    [[nodiscard]] Piece header();
    [[nodiscard]] CellLines linesOf(const std::vector<TableCell>& row);
    /// Lines of the highest cell, at least one.
    [[nodiscard]] static qsizetype highest(const CellLines& cells);
    [[nodiscard]] Piece rowPiece(const CellLines& cells, qsizetype from, qsizetype count);
    [[nodiscard]] qreal textLeft(std::size_t column, const QString& line, TextStyle style);
    [[nodiscard]] qreal left() const { return m_flow.measure().body.left(); }
    [[nodiscard]] qreal right() const { return m_lefts.empty() ? left() : m_lefts.back() + m_widths.back(); }

    PageFlow& m_flow;
    TextMeasure& m_text;
    const TableBlock& m_table;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_lefts;
    qreal m_pad; ///< above and below the lines of a row
};

} // namespace postmortem
