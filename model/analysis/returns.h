// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the addresses of an incident did beside what its findings tell: before they got in, and after the last of the
// findings. Told as further steps.

#include "model/analysis/story.h"

namespace postmortem {

/// Refused relay attempts of the same addresses before they got in.
void addProbe(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident);

/// Refused relay attempts, and sign-ins on the opened accounts, after the last finding: the incident's end moves to the
/// last of them, for nothing has ended while they still come. Needs the steps of the findings.
void addReturns(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident);

} // namespace postmortem
