// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A trusted network too wide: public addresses relay without signing in, while others are refused.

#include "model/analysis/words.h"
#include "model/detectors/relayunsigned.h"

#include <algorithm>

namespace postmortem {

namespace {

/// Attempts of other addresses to relay that were refused within a quarter of an hour of one of these messages.
std::uint64_t refusedMeanwhile(const DetectorContext& context, std::span<const std::uint32_t> messages,
                               std::span<const AddressId> actors)
{
    constexpr std::int64_t soon = 15 * usPerMinute;
    const EventStore& events = context.snap.events;
    std::vector<bool> isActor(context.snap.addresses.size());
    for (AddressId id : actors)
        isActor[id.row()] = true;
    std::uint64_t refused = 0;
    for (std::size_t row = 0; row < events.size(); ++row) {
        if (events.kinds()[row] != EventKind::RelayRefused || !TimeUs(events.times()[row]).known())
            continue;
        const Event event = events.at(row);
        if (event.address.valid() && isActor[event.address.row()])
            continue;
        const auto timeOf = [&](std::uint32_t message) { return context.snap.messages[message].time; };
        const auto next = std::ranges::lower_bound(messages, event.time, {}, timeOf);
        const bool before = next != messages.begin() && event.time - timeOf(*std::prev(next)) <= soon;
        if (before || (next != messages.end() && timeOf(*next) - event.time <= soon))
            refused += event.count;
    }
    return refused;
}

/// Inside a network that was named as trusted the settings are the reason; outside, what was refused to others.
QString whyText(bool named, bool meanwhile, int n)
{
    if (named)
        return CaseWords::tr(
            "%1, public but named as trusted, relayed without signing in: %2. A network that strangers "
            "can use is too wide.",
            nullptr, n);
    return meanwhile ? CaseWords::tr(
                           "%1 outside your networks relayed without signing in: %2. Relaying was refused to others "
                           "meanwhile, so a trusted network is too wide.",
                           nullptr, n)
                     : CaseWords::tr(
                           "%1 outside your networks relayed without signing in: %2. Relaying was refused to others, "
                           "but to nobody while these sent: a trusted network is too wide, or the relay stood open "
                           "for a time.",
                           nullptr, n);
}

Finding describeStrange(const DetectorContext& context, std::span<const std::uint32_t> messages)
{
    const CaseSnapshot& snap = context.snap;
    const RelayProfile profile = profileOf(context, messages);
    Finding finding;
    finding.kind = FindingKind::RelayTrustedNetwork;
    finding.severity = relaySeverity(context, profile.relayed);
    fillRelay(context, finding, messages, profile);
    const bool named =
        std::ranges::all_of(finding.addresses, [&](AddressId id) { return snap.addresses[id.row()].trusted; });
    const std::uint64_t meanwhile = refusedMeanwhile(context, messages, finding.addresses);
    finding.counts.emplace_back("refused-meanwhile", static_cast<std::int64_t>(meanwhile));
    finding.confidence =
        (named || meanwhile > 0) && (profile.foreign || profile.volume) ? Confidence::High : Confidence::Medium;
    const std::string who = words::addresses(snap, finding.addresses);
    const int n = words::plural(finding.addresses);
    finding.title = words::say(CaseWords::tr("Relaying without signing in by %1"), who);
    finding.text = words::say(whyText(named, meanwhile > 0, n), who, describe(profile));
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
    const bool clean = profile.foreignSenders == 0 && std::ranges::all_of(finding.addresses, [&](AddressId id) {
                           return snap.addresses[id.row()].failedLogins == 0;
                       });
    finding.text = words::say(clean ? CaseWords::tr("%1 relayed under your own senders without signing in: %2. If they "
                                                    "are yours, add them to the trusted networks.",
                                                    nullptr, words::plural(finding.addresses))
                                    : CaseWords::tr("%1 relayed without signing in: %2. Ask who they are.", nullptr,
                                                    words::plural(finding.addresses)),
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
