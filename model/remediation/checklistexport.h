// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The checklist as a file: Markdown for people, CSV for spreadsheets, JSON for scripts.

#include "model/remediation/checklist.h"

#include <QByteArray>

namespace postmortem {

/// Every text is escaped; commands stand in fences that no command can close.
[[nodiscard]] QByteArray checklistToMarkdown(const Checklist& checklist);
/// RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray checklistToCsv(const Checklist& checklist);
[[nodiscard]] QByteArray checklistToJson(const Checklist& checklist);
/// By the extension of the file name: ".csv", ".json", else Markdown.
[[nodiscard]] QByteArray checklistToFile(const Checklist& checklist, const QString& fileName);

} // namespace postmortem
