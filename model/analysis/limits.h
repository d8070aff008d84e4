// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the evidence cannot show, in words: an empty result is not innocence.

#include "model/analysis/casesnapshot.h"
#include "model/analysis/mailboxdomains.h"

namespace postmortem {

/// Fills snap.limits. Needs totals, findings and the relay authorities.
void stateLimits(CaseSnapshot& snap, const MailboxDomains& domains);

} // namespace postmortem
