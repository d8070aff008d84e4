// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A ReportDocument laid out on pages, before anything is painted: PDF, preview and tests see the same pages.
// Coordinates are tenths of a point (1/720 inch), origin at the top left corner of the sheet.

#include "model/base/job.h"
#include "model/report/reportdocument.h"

#include <QPageSize>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

namespace postmortem {

constexpr int unitsPerInch = 720;

enum class PaperSize : std::uint8_t { A4, Letter };

struct PageSetup {
    PaperSize paper = PaperSize::A4;
    [[nodiscard]] QPageSize pageSize() const
    {
        return QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter);
    }
    [[nodiscard]] QSizeF sizeInUnits() const { return pageSize().size(QPageSize::Point) * (unitsPerInch / 72.0); }
};

/// The few type styles of the report; fonts and sizes in typography.h. Data is for numbers, times and addresses in
/// tables: fixed width, so that digits stand below digits.
enum class TextStyle : std::uint8_t {
    CoverTitle,
    Title,
    Heading,
    Lead,
    Body,
    Strong,
    Small,
    SmallStrong,
    Figure,
    Mono,
    Data
};
constexpr std::size_t textStyleCount = 11;

/// Colours by meaning; values in typography.h.
enum class Ink : std::uint8_t {
    Text,
    Muted,
    Faint,
    Accent,
    Critical,
    High,
    Medium,
    Low,
    Info,
    Good,
    Rule,
    Shade,
    Proof,
    NoticeFill,
    WarningFill,
    White
};
constexpr std::size_t inkCount = 16;

struct PageItem {
    enum class Kind : std::uint8_t { Text, Fill, Line, Box, Chart };
    Kind kind = Kind::Text;
    TextStyle style = TextStyle::Body;
    Ink ink = Ink::Text;
    ReportChart chart = ReportChart::Timeline; ///< Chart only
    QRectF rect;  ///< Text: left, baseline (as top) and width; Line: from top left to bottom right
    QString text; ///< one line
};

struct LayoutPage {
    QString section; ///< running title
    bool cover = false;
    std::vector<PageItem> items;
};

struct OutlineEntry {
    QString title;
    int level = 0;
    std::size_t page = 0;
    qreal top = 0;
};

/// A place that leads to another when clicked: the lines of the contents.
struct PageLink {
    std::size_t page = 0;
    QRectF rect;
    std::size_t outline = 0; ///< index of the entry it leads to
};

struct PageLayout {
    PageSetup setup;
    std::vector<LayoutPage> pages;
    std::vector<OutlineEntry> outline;
    std::vector<PageLink> links;
};

/// Lays the document out; pages stay empty when cancelled. Thread safe, needs a QGuiApplication for its fonts.
[[nodiscard]] PageLayout layOut(const ReportDocument& document, const PageSetup& setup, const Cancel& cancel = {});

} // namespace postmortem
