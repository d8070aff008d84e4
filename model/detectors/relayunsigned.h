// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the open relay and the too wide trusted network share: public clients that relay without signing in.

#include "model/detectors/relayprofile.h"

namespace postmortem {

/// Messages relayed under that authority by clients outside the trusted networks, split by what they look like.
struct UnsignedRelay {
    std::vector<std::uint32_t> strange; ///< foreign senders, volume or bounces; in time order
    std::vector<std::uint32_t> plain;   ///< a few recipients under our own sender
};
[[nodiscard]] UnsignedRelay unsignedRelay(const DetectorContext& context, RelayAuthority authority);

} // namespace postmortem
