// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/trustednetworks.h"

#include "model/analysis/words.h"

#include <algorithm>

namespace postmortem {

void settleTrustedNetworks(AnalysisSettings& settings)
{
    if (!settings.trustedNetworksGiven) {
        settings.trustedNetworks = privateNetworks();
        settings.trustedNetworksReason =
            words::say(CaseWords::tr("Assumed: private networks and the server itself. Public networks that relay "
                                     "without signing in are reported "
                                     "instead of trusted."));
        return;
    }
    for (const char* text : {"127.0.0.0/8", "::1/128"})
        if (const auto loopback = Network::parse(text);
            loopback && std::ranges::find(settings.trustedNetworks, *loopback) == settings.trustedNetworks.end())
            settings.trustedNetworks.push_back(*loopback);
}

} // namespace postmortem
