// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trusted network too wide: public addresses relay without signing in, while others are refused.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"
#include "model/detectors/relayunsigned.h"

#include <algorithm>

namespace postmortem {

namespace {

std::string networksOf(const CaseSnapshot& snap, std::span<const AddressId> addresses)
{
    std::vector<std::string> names;
    for (const auto& group : guessing::byNetwork(snap, addresses))
        names.push_back(group.size() == 1 ? words::address(snap, group[0])
                                          : Network::around(snap.addresses[group[0].row()].ip).toString());
    constexpr std::size_t most = 2;
    return words::list(names, most);
}

Finding describeStrange(const DetectorContext& context, std::span<const std::uint32_t> messages)
{
    const CaseSnapshot& snap = context.snap;
    const RelayProfile profile = profileOf(context, messages);
    Finding finding;
    finding.kind = FindingKind::RelayTrustedNetwork;
    finding.severity = relaySeverity(context, profile.relayed);
    fillRelay(context, finding, messages, profile);
    finding.confidence = profile.foreign || profile.volume ? Confidence::High : Confidence::Medium;
    finding.title = "Open relay for " + networksOf(snap, finding.addresses);
    // Inside a network that was named as trusted the settings are the reason; outside, what was refused to others.
    const bool named =
        std::ranges::all_of(finding.addresses, [&](AddressId id) { return snap.addresses[id.row()].trusted; });
    finding.text = words::addresses(snap, finding.addresses)
                   + (named ? ", public but named as trusted, relayed without signing in: "
                            : " outside your networks relayed without signing in: ")
                   + describe(profile)
                   + (named ? " A network that strangers can use is too wide."
                            : " Relaying was refused to others, so a trusted network is too wide.");
    return finding;
}

Finding describePlain(const DetectorContext& context, std::span<const std::uint32_t> messages)
{
    const CaseSnapshot& snap = context.snap;
    const RelayProfile profile = profileOf(context, messages);
    Finding finding;
    finding.kind = FindingKind::RelayTrustedNetwork;
    finding.severity = Severity::Low;
    finding.confidence = Confidence::Low;
    fillRelay(context, finding, messages, profile);
    finding.title = "Public addresses send without signing in";
    finding.text = words::addresses(snap, finding.addresses) + " relayed under your own senders without signing in: "
                   + describe(profile) + " If they are yours, add them to the trusted networks.";
    return finding;
}

} // namespace

void detectRelayTrustedNetwork(DetectorContext& context)
{
    const UnsignedRelay relay = unsignedRelay(context, RelayAuthority::TrustedNetwork);
    const std::string rule = "Remote recipients accepted without AUTH or a mailbox sign-in from a public address; an "
                             "attack with foreign senders, more than "
                             + quoted(context, "relay.recipients-hour") + " in 1 hour, or "
                             + quoted(context, "relay.bounce-percent") + " bounces.";
    if (!relay.strange.empty()) {
        Finding finding = describeStrange(context, relay.strange);
        finding.rule = rule;
        for (AddressId id : finding.addresses)
            context.strangers[id.row()] = true;
        context.add(std::move(finding));
    }
    if (!relay.plain.empty()) {
        Finding finding = describePlain(context, relay.plain);
        finding.rule = rule;
        context.add(std::move(finding));
    }
}

} // namespace postmortem
