// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows of a table as text for the clipboard: as it stands on screen, tab-separated or as CSV.

#include <QList>
#include <QString>

class QAbstractItemModel;
class QHeaderView;

namespace postmortem {

enum class TextForm : std::uint8_t { Tabs, Csv };

/// The cells of those rows and columns with a line of headers above. CSV after RFC 4180; a cell that a spreadsheet
/// would take for a formula begins with an apostrophe.
[[nodiscard]] QString tableText(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns,
                                TextForm form);
/// The columns that are shown, as they stand from left to right.
[[nodiscard]] QList<int> visibleColumns(const QHeaderView& header);

} // namespace postmortem
