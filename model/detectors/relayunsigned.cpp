// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/detectors/relayunsigned.h"

#include <algorithm>

namespace postmortem {

UnsignedRelay unsignedRelay(const DetectorContext& context, RelayAuthority authority)
{
    UnsignedRelay result;
    for (std::size_t row = 0; row < context.snap.addresses.size(); ++row) {
        const Address& address = context.snap.addresses[row];
        // A private client belongs to the house; a public one is judged even inside a network that was called trusted.
        if (address.ip.isPrivate() || (address.relayBy & (1U << static_cast<unsigned>(authority))) == 0)
            continue;
        std::vector<std::uint32_t> messages;
        for (std::uint32_t message : context.messagesByAddress.of(row))
            if (context.snap.messages[message].authority == authority && context.snap.messages[message].relayed > 0)
                messages.push_back(message);
        const RelayProfile profile = profileOf(context, messages);
        const bool strange = profile.foreignSenders * 2 > profile.messages || profile.volume || profile.bounces
                             || context.isGuesser(AddressId(row));
        // A network the user named as trusted has earned the doubt: a public server of ours may send for others.
        const bool excused = address.trusted && !profile.volume && !profile.bounces && !profile.foreign;
        auto& side = strange && !excused ? result.strange : result.plain;
        side.insert(side.end(), messages.begin(), messages.end());
    }
    const auto byTime = [&](std::uint32_t row) { return std::pair(context.snap.messages[row].time, row); };
    std::ranges::sort(result.strange, {}, byTime);
    std::ranges::sort(result.plain, {}, byTime);
    return result;
}

} // namespace postmortem
