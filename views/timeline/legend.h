// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The names of a chart's series beside squares of their colour and hatching, in as many lines as the width asks for.

#include "views/timeline/binchart.h"

namespace postmortem {

struct LegendEntry {
    std::size_t series = 0;
    QRectF box;
    QRectF name;
};

struct LegendLayout {
    std::vector<LegendEntry> entries;
    double height = 0;
    double width = 0; ///< of the widest line
};

/// Lines as wide as `width`, from the origin; a name longer than a line is cut by it.
[[nodiscard]] LegendLayout layOutLegend(const QFontMetricsF& metrics, const BinChart& chart, double width);

/// With the layout's origin at `topLeft`.
void paintLegend(QPainter& painter, QPointF topLeft, const LegendLayout& layout, const BinChart& chart,
                 const Palette& palette);

} // namespace postmortem
