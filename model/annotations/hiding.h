// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analyst hid as harmless leaves tables and the list of findings. Tables are asked with a filter that leaves
// it out, so that order, bars and counts are those of what is shown; numbers of findings and of the report stay.

#include "model/annotations/annotations.h"
#include "model/query/casequery.h"

namespace postmortem {

/// The filter for one table: hidden addresses leave addresses, their sessions, messages and events; hidden accounts
/// leave the accounts; hidden sessions go with their messages and events, hidden messages with their events. What the
/// filter itself asks for by name is shown all the same.
[[nodiscard]] Filter withoutHidden(const Filter& filter, const Annotations& annotations, Table table);
/// How many things that table misses for it: rows of its own, and addresses or sessions whose rows go with them.
[[nodiscard]] std::size_t hiddenIn(const Annotations& annotations, Table table);
/// Where a remark on that row hangs.
[[nodiscard]] RemarkPlace placeOfRow(const CaseSnapshot& snapshot, Table table, std::uint32_t row);
/// Hidden itself, or about hidden addresses only.
[[nodiscard]] bool isHidden(const CaseSnapshot& snapshot, const Annotations& annotations, const Finding& finding);
/// All of its findings are.
[[nodiscard]] bool isHidden(const CaseSnapshot& snapshot, const Annotations& annotations, const Incident& incident);

} // namespace postmortem
