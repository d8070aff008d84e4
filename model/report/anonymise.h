// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The twin of a report that may be handed on: every account, mail address, domain, host name and network address of
// the case has a replacement, the same one throughout, in sentences, tables, raw lines, decoded logins and commands.
// Numbers, times and hashes stay.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/report/reportdocument.h"

namespace postmortem {

/// Organisation and author are left out; the persons of ticks, remarks and actions become "analyst-1" and so on. An
/// unfinished twin must not be shown: cancelled, it comes back without sections.
[[nodiscard]] ReportDocument anonymised(ReportDocument document, const CaseSnapshot& snapshot,
                                        const Cancel& cancel = {});

} // namespace postmortem
