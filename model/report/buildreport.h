// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the ReportDocument of a case. Every number is read from the snapshot, none is counted anew. Same snapshot, same
// options, same evidence: same document.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/query/linesource.h"
#include "model/report/reportdocument.h"

namespace postmortem {

/// Rows of a table in the body, and in the annex; the rest is said in words.
constexpr std::size_t bodyRows = 40;
constexpr std::size_t annexRows = 10'000;

/// Reads the proof lines through `lines` (may be null: the excerpts then say that the files are not at hand), so not
/// on the GUI thread. Cancelled, it comes back with the sections that it had.
[[nodiscard]] ReportDocument buildReport(const CaseSnapshot& snapshot, const LineSource* lines,
                                         const Checklist& checklist, const ReportOptions& options,
                                         const Cancel& cancel = {});

} // namespace postmortem
