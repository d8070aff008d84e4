// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as plain data, before any renderer: sections of blocks. Every text is ready to show (control characters
// made visible, passwords masked) but not escaped; escaping is the renderer's.

#include "model/base/timeus.h"
#include "model/remediation/checklist.h"
#include "model/report/reportoptions.h"

#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace postmortem {

/// How a text is meant; renderers show it as colour beside the word, never as colour alone.
enum class Tone : std::uint8_t { Plain, Muted, Critical, High, Medium, Low, Info, Good, Bad };

struct HeadingBlock {
    QString text;
};
struct ParagraphBlock {
    enum class Style : std::uint8_t { Normal, Lead, Note, Warning };
    QString text;
    Style style = Style::Normal;
};
struct BulletsBlock {
    std::vector<QString> items;
};
struct Fact {
    QString label;
    QString value;
    Tone tone = Tone::Plain;
    bool mono = false;
    std::vector<QString> points = {}; ///< a list in place of the value
};
/// Label and value pairs; Tiles are a few large figures side by side.
struct FactsBlock {
    enum class Style : std::uint8_t { List, Tiles };
    std::vector<Fact> facts;
    Style style = Style::List;
};
struct TableColumn {
    enum class Kind : std::uint8_t { Text, Number, Mono, Person }; ///< Person: who works on the case
    QString title;
    Kind kind = Kind::Text;
};
struct TableCell {
    QString text;
    Tone tone = Tone::Plain;
    QString source = {}; ///< file and line that prove it, below the text
};
struct TableBlock {
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< as many cells as columns
    QString more;                             ///< "… and 1,160 more, see the annex"; "" when all rows are here
};
enum class ReportChart : std::uint8_t { Timeline, LoginAttempts, RecipientCounts };
/// A chart, drawn by the renderer from the snapshot the report was made of.
struct ChartBlock {
    ReportChart kind = ReportChart::Timeline;
    QString caption;     ///< with units and zone
    QString alternative; ///< the same in words, for renderings without pictures
};
struct ExcerptLine {
    quint64 number = 0; ///< of the line in its file
    QString text;       ///< verbatim, secrets masked
    QString decoded;    ///< what a base64 line says; "" for others
    bool proof = false;
};
struct ExcerptBlock {
    QString title;
    QString where; ///< file and first line
    std::vector<ExcerptLine> lines;
    QString problem; ///< why the lines cannot be shown; "" when they can
};
struct StepsBlock {
    std::vector<ChecklistStep> steps; ///< of one phase
    TimeZone zone;                    ///< for the time of the ticks
};
using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, BulletsBlock, FactsBlock, TableBlock, ChartBlock,
                                 ExcerptBlock, StepsBlock>;

struct DocumentSection {
    ReportSection id = ReportSection::Cover;
    QString title;
    std::vector<ReportBlock> blocks;
};

struct ReportDocument {
    QString title;
    QString number;
    QString organisation;
    QString author;
    QString language; ///< BCP 47, "en"
    QString caseHash; ///< hex, see casehash.h
    QString exported; ///< time of export in UTC, ISO 8601
    std::vector<DocumentSection> sections;
};

} // namespace postmortem
