// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analyse.h"

#include "model/analysis/aggregation.h"
#include "model/analysis/incidents.h"
#include "model/analysis/limits.h"
#include "model/analysis/localdomains.h"
#include "model/analysis/mailboxdomains.h"
#include "model/analysis/relayauthority.h"
#include "model/analysis/servers.h"
#include "model/analysis/trustednetworks.h"
#include "model/analysis/verdicts.h"
#include "model/analysis/whatif.h"
#include "model/base/together.h"
#include "model/detectors/detector.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace postmortem {

namespace {

/// Everything that follows from sorted raw tables and settings. False when stopped.
bool conclude(CaseSnapshot& snap, const MailboxDomains& domains, std::stop_token stop)
{
    const std::function<void()> steps[] = {
        [&] { settleTrustedNetworks(snap.settings); },
        [&] { resetDerived(snap); },
        [&] {
            runTogether({[&] { // of addresses and accounts this reads only what countEvents() leaves alone
                             inferLocalDomains(snap, domains);
                             decideRelayAuthority(snap, domains);
                         },
                         [&] { countEvents(snap); }});
        },
        [&] { countMessages(snap); },
        [&] { snap.servers = recognisedServers(snap.sources); },
        [&] { runDetectors(snap, domains, stop); },
        [&] { assignVerdicts(snap); },
        [&] {
            runTogether({[&] { joinIncidents(snap); }, [&] { replayPolicies(snap, stop); },
                         [&] { stateLimits(snap, domains, stop); }});
        },
    };
    for (const auto& step : steps) {
        if (stop.stop_requested())
            return false;
        step();
    }
    snap.complete = true;
    return !stop.stop_requested();
}

std::shared_ptr<CaseSnapshot> emptySnapshot(const CaseBuilder& builder, AnalysisSettings settings)
{
    auto snap = std::make_shared<CaseSnapshot>();
    snap->settings = std::move(settings);
    snap->strings = builder.strings();
    snap->saidLocal.assign(builder.localDomains().begin(), builder.localDomains().end());
    std::ranges::sort(snap->saidLocal); // a hash table has no order of its own
    return snap;
}

} // namespace

std::shared_ptr<CaseSnapshot> analyse(const CaseBuilder& builder, AnalysisSettings settings, std::stop_token stop)
{
    auto snap = emptySnapshot(builder, std::move(settings));
    snap->sessions = builder.sessions();
    snap->messages = builder.messages();
    snap->accounts = builder.accounts();
    snap->addresses = builder.addresses();
    snap->sources = builder.sources();
    if (stop.stop_requested())
        return nullptr;
    std::optional<MailboxDomains> domains;
    runTogether(
        {[&] { snap->events = builder.events().sortedByTime(stop); }, [&] { domains.emplace(*snap->strings, stop); }});
    return conclude(*snap, *domains, stop) ? snap : nullptr;
}

std::shared_ptr<CaseSnapshot> analyse(CaseBuilder&& builder, AnalysisSettings settings, std::stop_token stop)
{
    auto snap = emptySnapshot(builder, std::move(settings));
    snap->sessions = builder.takeSessions();
    snap->messages = builder.takeMessages();
    snap->accounts = builder.takeAccounts();
    snap->addresses = builder.takeAddresses();
    snap->sources = builder.takeSources();
    std::optional<MailboxDomains> domains;
    runTogether({[&] { snap->events = EventStore::sortedByTime(builder.takeEvents(), stop); },
                 [&] { domains.emplace(*snap->strings, stop); }});
    return conclude(*snap, *domains, stop) ? snap : nullptr;
}

std::shared_ptr<CaseSnapshot> analyseAgain(const CaseSnapshot& earlier, AnalysisSettings settings, std::stop_token stop)
{
    auto snap = std::make_shared<CaseSnapshot>(earlier);
    ++snap->generation;
    snap->settings = std::move(settings);
    return conclude(*snap, MailboxDomains(*snap->strings, stop), stop) ? snap : nullptr;
}

} // namespace postmortem
