// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The work behind EmbeddedQuery::transcript(): the lines of one session, read again from the log, told apart by who
// spoke, with secrets masked and encoded logins decoded.

#include "model/base/job.h"
#include "model/query/casequery.h"

namespace postmortem {

constexpr std::size_t maxTranscriptScan = 200'000; ///< lines of the source that are looked at
constexpr std::size_t maxTranscriptLines = 5'000;  ///< lines that are shown

/// `source` may be null: then `problem` says that the text is not at hand.
[[nodiscard]] Transcript makeTranscript(const CaseSnapshot& snapshot, const LineSource* source, SessionId session,
                                        bool reveal, const Cancel& cancel = {});

} // namespace postmortem
