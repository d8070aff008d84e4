// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How wide the columns of a table are: each gets what its longest word needs; what is left goes to those whose cells
// would like to be wider. A table is no wider than its content asks for.

#include "model/report/reportdocument.h"
#include "views/report/pagelayout.h"
#include "views/report/textmeasure.h"

#include <vector>

namespace postmortem {

/// Between day and time of a moment, which are not parted.
constexpr QChar tie(0x00a0);

[[nodiscard]] TextStyle cellStyle(TableColumn::Kind kind);
/// A cell's text with its ties; a column of data also ties a moment to the dash that leads to another.
[[nodiscard]] QString tiedText(const QString& text, TableColumn::Kind kind);
/// Between columns.
[[nodiscard]] qreal columnGap(std::size_t columns);
/// Widths without their gaps, with them at most `width`. The tables have the same columns, at least one: they stand in
/// one grid.
[[nodiscard]] std::vector<qreal> columnWidths(TextMeasure& text, const std::vector<const TableBlock*>& tables,
                                              qreal width);

} // namespace postmortem
