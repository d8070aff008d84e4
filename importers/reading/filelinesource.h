// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads lines of evidence again for whoever looks at them: transcripts, the log view, the report's excerpts. Each call
// opens the file, compares what the file system says of it with what was noted on import, and starts at the nearest mark
// of the source's line index. A compressed file is decompressed from its beginning each time, and an
// archive gone through up to the member.

#include "model/query/linesource.h"

#include <memory>

namespace postmortem {

[[nodiscard]] std::shared_ptr<const LineSource> makeFileLineSource();

} // namespace postmortem
