// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The mail servers that wrote the logs, as the checklist names them.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// "postfix", "dovecot", … from the formats of the sources, each once, the one with most lines first.
[[nodiscard]] std::vector<std::string> recognisedServers(const std::vector<Source>& sources);

} // namespace postmortem
