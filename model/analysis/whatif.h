// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Policies replayed on the log: what a limit or a stricter rule would have stopped, when, and which legitimate users it
// would have touched.

#include "model/analysis/casesnapshot.h"

#include <stop_token>

namespace postmortem {

/// Fills snap.whatIfs, as far as it gets before it is stopped. Needs findings and verdicts; an address counts as hostile
/// from severity medium.
void replayPolicies(CaseSnapshot& snap, const std::stop_token& stop = {});

} // namespace postmortem
