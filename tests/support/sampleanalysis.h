// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analysis of the sample case says: counted from its events, and findings written by hand.

#include "tests/support/samplecase.h"

namespace postmortem::testing {

/// Fills the counts of every table and the totals.
void countSample(CaseSnapshot& snapshot);
/// Adds findings, verdicts, the incident with its steps, what-ifs and limits.
void judgeSample(CaseSnapshot& snapshot, const SampleCase& sample);

} // namespace postmortem::testing
