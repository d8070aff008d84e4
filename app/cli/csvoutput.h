// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of a case as CSV files for spreadsheets. Times are ISO 8601 UTC, numbers are plain, headings are fixed.

#include "model/analysis/casesnapshot.h"
#include "model/base/result.h"

#include <QString>

namespace postmortem {

/// Writes addresses.csv, accounts.csv, sessions.csv, messages.csv and findings.csv into that folder, which is made when
/// it is not there. An older file is replaced only by a complete one.
[[nodiscard]] Result<> writeCsvFolder(const QString& folder, const CaseSnapshot& snapshot);

} // namespace postmortem
