// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why the server accepted each message: local delivery, SMTP AUTH, POP before SMTP, a trusted network, an open relay,
// or unknown where the log does not show enough.

#include "model/analysis/casesnapshot.h"
#include "model/analysis/mailboxdomains.h"

namespace postmortem {

/// Fills relayed, authority, authorityAccount and secondsSinceSignIn of every message. Needs events in time order and
/// settled settings.
void decideRelayAuthority(CaseSnapshot& snap, const MailboxDomains& domains);

/// Whether the log seems to hide SMTP sign-ins: none is shown, and yet clients from outside relay under our own domains.
[[nodiscard]] bool hidesSmtpAuth(const CaseSnapshot& snap, const MailboxDomains& domains);

} // namespace postmortem
