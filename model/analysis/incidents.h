// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings that share an address or an account, close in time, are one attack: guess, opened, used, blacklisted.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// Fills snap.incidents, worst first, from the findings.
void joinIncidents(CaseSnapshot& snap);

} // namespace postmortem
