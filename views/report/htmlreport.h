// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as one HTML file that refers to nothing outside itself. Every text is escaped; charts are inline SVG.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/report/reportdocument.h"

#include <QString>

namespace postmortem {

[[nodiscard]] QString toHtml(const ReportDocument& document, const CaseSnapshot& snapshot, const Cancel& cancel = {});

} // namespace postmortem
