// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What postmortem-cli does: import, analyse, write what was asked for. The same engine as the window, the same numbers.

#include "app/cli/options.h"
#include "model/base/clock.h"

namespace postmortem {

/// Exit status: 0 done, 1 something could not be read or written (it is said on standard error).
[[nodiscard]] int runCommandLine(const CliOptions& options, const Clock& clock);

} // namespace postmortem
