// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the logs show of addresses themselves, and what is only concluded.

#include "model/analysis/casesnapshot.h"

#include <span>

namespace postmortem {

/// Whether the log shows that one of them signed in; where it lists mail only, that is concluded.
[[nodiscard]] bool signInsSeen(const CaseSnapshot& snap, std::span<const AddressId> ids);

/// Whether the log shows that one of them relayed without any right; else it does not show why they could.
[[nodiscard]] bool openRelaySeen(const CaseSnapshot& snap, std::span<const AddressId> ids);

/// Whether a sign-in, an event row, stands at the line of a message: a log that shows no other sign-ins does not tell when
/// the first one was.
[[nodiscard]] bool seenWithMessage(const CaseSnapshot& snap, std::size_t row);

/// Whether the log leaves no doubt that a network which relayed is trusted: it was named, or others were refused at the
/// same time. Else the relay may have stood open for a time.
[[nodiscard]] bool trustSeen(const CaseSnapshot& snap, const Finding& finding);

/// Whether the logs go on for as long as the threshold incident.over-hours says after the incident's last event.
[[nodiscard]] bool isQuiet(const CaseSnapshot& snap, const Incident& incident);

/// A relay that needs no password stands open until somebody changes the server's settings, and no log shows that.
[[nodiscard]] bool leftOpen(const CaseSnapshot& snap, const Incident& incident);

} // namespace postmortem
