// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts per session, address and account, and the case's totals, from the sorted events and the messages. One pass
// over each.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// Takes back everything an earlier analysis wrote into the tables, so that the raw part is left.
void resetDerived(CaseSnapshot& snap);

/// Needs events in time order and every message's authority and relayed count.
void aggregate(CaseSnapshot& snap);

} // namespace postmortem
