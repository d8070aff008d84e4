// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/verdicts.h"

#include <algorithm>

namespace postmortem {

void assignVerdicts(CaseSnapshot& snap)
{
    for (const Finding& finding : snap.findings) {
        for (AddressId id : finding.addresses) {
            Address& address = snap.addresses[id.row()];
            address.verdicts |= 1U << static_cast<unsigned>(finding.kind);
            address.severity = std::max(address.severity, finding.severity);
        }
        for (AccountId id : finding.accounts) {
            Account& account = snap.accounts[id.row()];
            account.severity = std::max(account.severity, finding.severity);
        }
    }
}

} // namespace postmortem
