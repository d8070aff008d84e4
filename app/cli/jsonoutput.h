// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The analysis as JSON: one object for a case, and one object a line for its events. Others script against it: every key
// is always present, what is not known is null, times are ISO 8601 UTC.

#include "model/analysis/casesnapshot.h"

class QIODevice;

namespace postmortem {

/// False when the device takes no more.
[[nodiscard]] bool writeCaseJson(QIODevice& device, const CaseSnapshot& snapshot);
[[nodiscard]] bool writeEventsJson(QIODevice& device, const CaseSnapshot& snapshot);

} // namespace postmortem
