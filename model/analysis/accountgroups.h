// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One mailbox under several names: POP3 may log "test" where SMTP AUTH logs "test@ours.example" or "OURS\test". The
// groups join such names, so that an account found by POP3 and used by SMTP is one account to the detectors.

#include "model/analysis/casesnapshot.h"

#include <vector>

namespace postmortem {

class AccountGroups final {
public:
    explicit AccountGroups(const CaseSnapshot& snap);
    /// The name that stands for the group; invalid for an invalid id.
    [[nodiscard]] AccountId principal(AccountId id) const { return id.valid() ? m_principal[id.row()] : id; }
    /// Whether two ids name one mailbox.
    [[nodiscard]] bool same(AccountId a, AccountId b) const { return principal(a) == principal(b); }

private:
    std::vector<AccountId> m_principal; // by account row
};

} // namespace postmortem
