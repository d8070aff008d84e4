// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the findings say about each address and account.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// Fills Address::verdicts and severity from the findings that name it as the actor, and Account::severity.
void assignVerdicts(CaseSnapshot& snap);

} // namespace postmortem
