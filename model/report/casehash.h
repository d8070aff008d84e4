// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One SHA-256 that stands for a case: for the evidence it was made of and what the analysis assumed. Two reports with
// the same hash are about the same files, read the same way.

#include "model/analysis/casesnapshot.h"

#include <QString>

namespace postmortem {

/// SHA-256, in hex, over these lines, each ended by a line feed:
///   the SHA-256 of every readable source, sorted;
///   "zone NAME", "year N" where one was given;
///   "domain NAME" for every local domain, sorted; "network CIDR" for every trusted network, sorted;
///   "threshold KEY VALUE" for every threshold, in their documented order.
[[nodiscard]] QString caseHash(const CaseSnapshot& snapshot);

} // namespace postmortem
