// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as a PDF: A4 or Letter, fonts embedded, vector charts, bookmarks, language and title set.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/base/result.h"
#include "model/report/reportdocument.h"
#include "views/report/pagelayout.h"

class QIODevice;

namespace postmortem {

/// Writes the PDF to an open device; at the first write that fails it stops and says so. Needs a QGuiApplication, but
/// no display and not the GUI thread. `snapshot` is the one the document was made of (the charts are drawn from it).
[[nodiscard]] Result<> writePdf(QIODevice& device, const ReportDocument& document, const CaseSnapshot& snapshot,
                                const PageSetup& page, const Cancel& cancel = {});

} // namespace postmortem
