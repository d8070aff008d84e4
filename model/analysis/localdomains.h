// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which domains are ours, when nobody said so. A domain is ours if accounts that signed in are named after it, if
// several accounts send under it, or if ordinary foreign clients, which write to few domains, get mail for it accepted;
// fewer of these are enough where the server called recipients there local. A domain for which relaying was refused is
// not ours.

#include "model/analysis/casesnapshot.h"
#include "model/analysis/mailboxdomains.h"

namespace postmortem {

/// Fills settings.localDomains and its reason unless they are given. Works on the raw tables; order does not matter.
void inferLocalDomains(CaseSnapshot& snap, const MailboxDomains& domains);

} // namespace postmortem
