// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One field of a CSV file (RFC 4180), safe to open in a spreadsheet.

#include <QString>

namespace postmortem {

/// Quoted where it must be; a field that a spreadsheet would run as a formula, also behind blanks that it strips, begins
/// with an apostrophe.
[[nodiscard]] QString csvField(QString text);

} // namespace postmortem
