// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts per session, address and account, and the case's totals, from the sorted events and the messages. One pass
// over each.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// Takes back everything an earlier analysis wrote into the tables, so that the raw part is left.
void resetDerived(CaseSnapshot& snap);

/// What the events tell of addresses, accounts and sessions. Needs them in time order, and nothing of the messages.
void countEvents(CaseSnapshot& snap);

/// What the messages add, after the events. Needs their authority and relayed counts.
void countMessages(CaseSnapshot& snap);

} // namespace postmortem
