// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which networks the server may trust, when nobody said so: private ones. A public network that relays without signing
// in all day is a finding, never a default.

#include "model/analysis/casesnapshot.h"

namespace postmortem {

/// Fills settings.trustedNetworks and its reason unless they are given. Loopback is always trusted.
void settleTrustedNetworks(AnalysisSettings& settings);

} // namespace postmortem
