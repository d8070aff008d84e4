// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/seen.h"

#include <algorithm>

namespace postmortem {

bool signInsSeen(const CaseSnapshot& snap, std::span<const AddressId> ids)
{
    // Where no address is known nothing speaks against it.
    return ids.empty() || std::ranges::any_of(ids, [&](AddressId id) {
               return !id.valid() || snap.addresses[id.row()].logins > 0;
           });
}

bool openRelaySeen(const CaseSnapshot& snap, std::span<const AddressId> ids)
{
    constexpr auto open = 1U << static_cast<unsigned>(RelayAuthority::OpenRelay);
    return std::ranges::any_of(
        ids, [&](AddressId id) { return id.valid() && (snap.addresses[id.row()].relayBy & open) != 0; });
}

} // namespace postmortem
