// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A case of any size with many clients, for measuring: two weeks of guessing, reading and sending, in which a few addresses
// do most and a great many do little. Addresses of the benchmark range (RFC 2544) and of 2001:db8::/32.

#include "model/analysis/casesnapshot.h"

#include <cstddef>

namespace postmortem::testing {

/// At least so many events from exactly so many addresses (if there are five events for each), analysed: the same every
/// time.
[[nodiscard]] SnapshotPtr crowdedCase(std::size_t events, std::size_t addresses);

} // namespace postmortem::testing
