// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lines of the log as they are shown: read again, with secrets masked and everything invisible made visible. Only the
// conversation tells that a bare word is a password, and conversations are mixed in a log: so the lines before a page are
// read too, and each line is masked behind the one before it in its own conversation, told by pid or session id.

#include "model/analysis/casesnapshot.h"
#include "model/query/linesource.h"
#include "model/query/logquery.h"

namespace postmortem {

/// Bytes of a line that are shown; the rest is found by searching and read in the file.
constexpr std::size_t mostShownBytes = std::size_t{4} << 10;

[[nodiscard]] LogPage makeLogPage(const CaseSnapshot& snapshot, const LineSource& lines,
                                  const std::vector<LineRef>& rows, const LogLook& look, const Cancel& cancel);

} // namespace postmortem
