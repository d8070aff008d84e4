// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole incidents, scripted: one a kind of attack. What is told of them stands in tests/data/stories.

#include "tests/support/casescript.h"
#include "tests/support/samplecase.h"

#include <memory>
#include <vector>

namespace postmortem::testing {

struct Story {
    const char* name;
    CaseScript (*script)();
};
[[nodiscard]] const std::vector<Story>& stories();

/// 30 names over POP3, one fits; five addresses relay with it.
[[nodiscard]] CaseScript harvest();
/// Much mail under the account's own sender from an address that never used it: no incident.
[[nodiscard]] CaseScript strangePlace();

/// The text of a script's lines, for the excerpts of a report.
[[nodiscard]] std::shared_ptr<const MemoryLineSource> linesOf(const CaseScript& script, const CaseSnapshot& snapshot);

} // namespace postmortem::testing
