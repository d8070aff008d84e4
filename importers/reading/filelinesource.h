// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads lines of evidence again for whoever looks at them: transcripts, the log view, the report's excerpts. Each call
// opens the file, compares what the file system says of it with what was noted on import, and starts at the nearest mark
// of the source's line index. Of compressed files and members of archives up to 64 MiB of text are kept, see
// UnpackedText. The same object searches the files.

#include "model/query/linesource.h"

#include <memory>

namespace postmortem {

[[nodiscard]] std::shared_ptr<const LineSource> makeFileLineSource();

} // namespace postmortem
