// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The type of the printed report: fonts, sizes, leading, colours and the measures of the page. All lengths are tenths
// of a point, the unit of pagelayout.h, so a font's pixel size is its point size times ten.

#include "views/report/pagelayout.h"

#include <QColor>
#include <QFont>

namespace postmortem {

/// Margins of the sheet and the space that the text block has in it.
struct PageMeasure {
    explicit PageMeasure(const PageSetup& setup);

    QSizeF sheet;
    QRectF body;            ///< where blocks stand
    qreal headBaseline = 0; ///< of the running head
    qreal footBaseline = 0;
};

/// Ready to be set on a painter whose unit is a tenth of a point. Any thread.
[[nodiscard]] QFont reportFont(TextStyle style);
/// From baseline to baseline.
[[nodiscard]] qreal leading(TextStyle style);
/// From the top of a line to its baseline.
[[nodiscard]] qreal ascent(TextStyle style);
[[nodiscard]] QColor reportColor(Ink ink);
[[nodiscard]] Ink inkOf(Tone tone);

} // namespace postmortem
