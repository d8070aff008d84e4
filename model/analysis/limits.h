// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the evidence cannot show, in words: an empty result is not innocence.

#include "model/analysis/casesnapshot.h"
#include "model/analysis/mailboxdomains.h"

#include <stop_token>

namespace postmortem {

/// Fills snap.limits, as far as it gets before it is stopped. Needs totals, findings and the relay authorities.
void stateLimits(CaseSnapshot& snap, const MailboxDomains& domains, const std::stop_token& stop = {});

} // namespace postmortem
