// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analyst wrote beside the evidence, printed in the section that is about it: notes with their tags, what was
// set aside as harmless and why, and what was done with the case.

#include "model/report/sections.h"

#include <vector>

namespace postmortem {

/// Tables of the remarks on such places, in order of the place; nothing when there are none.
void addRemarks(const ReportContext& context, const std::vector<RemarkPlace::Kind>& kinds, Blocks& blocks);
/// The place in words: an address, an account, a finding's title, "mail.log:17".
[[nodiscard]] QString placeText(const ReportContext& context, const RemarkPlace& place);
/// The line that such a place names; none when its file is not part of the case.
[[nodiscard]] LineRef lineOf(const CaseSnapshot& snapshot, const RemarkPlace& place);
/// The chain of custody; nothing when no action was noted.
void addActions(const ReportContext& context, Blocks& blocks);

} // namespace postmortem
