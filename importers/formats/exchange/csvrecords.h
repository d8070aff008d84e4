// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts rows together whose quoted cells run over lines, for a format that scans line by line: subjects, error texts and
// custom data hold line breaks. What looks like a row within such a cell is somebody's text. A cell that is not closed
// within limits is that of a damaged line, and the lines behind it stand on their own again.

#include "importers/formats/format.h"

#include <deque>
#include <string>

namespace postmortem::exchange {

/// Kind of a fact, beside the format's own: a line that is no row by itself, but may be a part of one.
constexpr std::uint16_t csvText = 100;

/// Whether the last cell of a line is left open. `inCell`: the line begins within a quoted cell.
[[nodiscard]] bool endsWithinCell(std::string_view line, bool inCell = false);

class CsvRecords final : public Joiner {
public:
    /// `rows` takes whole rows, each with the number of its first line, and as its count that of its lines.
    CsvRecords(const Format& format, std::unique_ptr<Joiner> rows) : m_format(format), m_rows(std::move(rows)) {}

    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Line {
        std::uint32_t number = 0;
        std::string text;
    };
    void wait(std::uint32_t number, std::string_view line);
    void complete();
    void giveUp();
    void single(const LineFact& fact);
    void refuse(std::uint32_t line);

    const Format& m_format;
    std::unique_ptr<Joiner> m_rows;
    SourceContext m_context;
    std::deque<Line> m_open; // of the row that is not complete
    std::size_t m_openBytes = 0;
};

/// Lines of the sample that make up rows, or that the format knowingly ignores, in percent.
[[nodiscard]] int recordPercent(const Format& format, const Sample& sample);

} // namespace postmortem::exchange
