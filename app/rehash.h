// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hashes a file of evidence again when a report is exported.

#include "model/base/job.h"
#include "model/base/result.h"
#include "model/events/source.h"

namespace postmortem {

/// SHA-256 of the source's stored bytes as they are now.
[[nodiscard]] Result<std::string> rehashSource(const Source& source, const Cancel& cancel);

} // namespace postmortem
