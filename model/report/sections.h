// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sections of the report, each made by one function of its own file. A section may come back without blocks: then
// it is left out.

#include "model/report/reportcontext.h"
#include "model/report/reportdocument.h"

#include <vector>

namespace postmortem {

using Blocks = std::vector<ReportBlock>;

/// Incidents that are told one by one, worst first; of the others a table says that there are any.
constexpr std::size_t mostToldIncidents = 6;

[[nodiscard]] Blocks coverSection(const ReportContext& context);
[[nodiscard]] Blocks summarySection(const ReportContext& context);
[[nodiscard]] Blocks verdictSection(const ReportContext& context);
[[nodiscard]] Blocks keyFiguresSection(const ReportContext& context);
[[nodiscard]] Blocks timelineSection(const ReportContext& context);
[[nodiscard]] Blocks accountsSection(const ReportContext& context);
[[nodiscard]] Blocks addressesSection(const ReportContext& context);
[[nodiscard]] Blocks chartsSection(const ReportContext& context);
[[nodiscard]] Blocks excerptsSection(const ReportContext& context);
[[nodiscard]] Blocks whatIfSection(const ReportContext& context);
[[nodiscard]] Blocks checklistSection(const ReportContext& context);
[[nodiscard]] Blocks methodSection(const ReportContext& context);
[[nodiscard]] Blocks evidenceSection(const ReportContext& context);
[[nodiscard]] Blocks annexSection(const ReportContext& context);

/// The table of addresses, shared by body and annex.
[[nodiscard]] TableBlock addressTable(const ReportContext& context, const std::vector<AddressId>& rows);
/// Silence in a busy log and lost lines, no more than so many; what happened then is not in the report.
[[nodiscard]] BulletsBlock gaps(const CaseSnapshot& snapshot, std::size_t most);
/// The title on the cover: the author's, or that of the worst incident.
[[nodiscard]] QString reportTitle(const ReportContext& context);
/// "open", "probably over", "no attack found".
[[nodiscard]] QString statusText(const ReportContext& context);

} // namespace postmortem
