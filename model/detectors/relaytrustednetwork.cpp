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
    finding.title = words::say(CaseWords::tr("Open relay for %1"), networksOf(snap, finding.addresses));
    // Inside a network that was named as trusted the settings are the reason; outside, what was refused to others.
    const bool named =
        std::ranges::all_of(finding.addresses, [&](AddressId id) { return snap.addresses[id.row()].trusted; });
    const int n = words::plural(finding.addresses);
    finding.text = words::say(
        named
            ? CaseWords::tr("%1, public but named as trusted, relayed without signing in: %2. A network that strangers "
                            "can use is too wide.",
                            nullptr, n)
            : CaseWords::tr("%1 outside your networks relayed without signing in: %2. Relaying was refused to others, "
                            "so a trusted network is too wide.",
                            nullptr, n),
        words::addresses(snap, finding.addresses), describe(profile));
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
    finding.title = words::say(CaseWords::tr("Public addresses send without signing in"));
    finding.text =
        words::say(CaseWords::tr("%1 relayed under your own senders without signing in: %2. If they are yours, "
                                 "add them to the trusted networks.",
                                 nullptr, words::plural(finding.addresses)),
                   words::addresses(snap, finding.addresses), describe(profile));
    return finding;
}

} // namespace

void detectRelayTrustedNetwork(DetectorContext& context)
{
    const UnsignedRelay relay = unsignedRelay(context, RelayAuthority::TrustedNetwork);
    const std::string rule = words::say(
        CaseWords::tr(
            "Remote recipients accepted without AUTH or a mailbox sign-in from a public address; an attack with "
            "foreign senders, more than %1 recipients in 1 hour, or %2 percent bounces."),
        quoted(context, "relay.recipients-hour"), quoted(context, "relay.bounce-percent"));
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
