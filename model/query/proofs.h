// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where to look first: the session and line that best show what an address, an account or a finding did. Made from the
// evidence of the findings, worst first, so that what opens on a click is what the report cites. Every function costs a
// few look-ups, whatever the size of the case; nothing means that no finding cites the row.

#include "model/analysis/casesnapshot.h"

#include <optional>

namespace postmortem {

struct Proof {
    SessionId session; ///< invalid when the line belongs to none
    LineRef line;
};

/// The event that a proof line stands for: at its time, in its line. Nothing while the events are not yet sorted.
[[nodiscard]] std::optional<Event> eventOf(const CaseSnapshot& snapshot, const Evidence& evidence);

[[nodiscard]] std::optional<Proof> proofOfFinding(const CaseSnapshot& snapshot, const Finding& finding);
[[nodiscard]] std::optional<Proof> proofOfAddress(const CaseSnapshot& snapshot, AddressId address);
[[nodiscard]] std::optional<Proof> proofOfAccount(const CaseSnapshot& snapshot, AccountId account);
/// The session itself, at its first line that a finding cites, else at its first line.
[[nodiscard]] Proof proofOfSession(const CaseSnapshot& snapshot, SessionId session);

} // namespace postmortem
