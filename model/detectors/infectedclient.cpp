// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An infected machine of the house: a private address that relays like a robot under foreign senders or into bounces.

#include "model/analysis/words.h"
#include "model/detectors/relayprofile.h"

namespace postmortem {

namespace {

constexpr std::size_t severalDomains = 3;

bool robot(const DetectorContext& context, const RelayProfile& profile)
{
    // A mail gateway passes many foreign senders on, but at a human pace and without bounces; a mailing has volume, but
    // our own sender.
    const bool forged = profile.foreign && profile.foreignDomains >= severalDomains;
    const bool pace = profile.volume;
    return (forged && (pace || profile.bounces)) || (pace && profile.bounces)
           || (profile.foreignSenders * 2 > profile.messages && pace
               && static_cast<double>(profile.foreignRecipients) > context.threshold("infected-client.recipients"));
}

} // namespace

void detectInfectedClients(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    for (std::size_t row = 0; row < snap.addresses.size(); ++row) {
        if (!snap.addresses[row].ip.isPrivate())
            continue;
        std::vector<std::uint32_t> messages;
        for (std::uint32_t message : context.messagesByAddress.of(row))
            if (snap.messages[message].authority == RelayAuthority::TrustedNetwork
                && snap.messages[message].relayed > 0)
                messages.push_back(message);
        const RelayProfile profile = profileOf(context, messages, "infected-client.recipients");
        if (messages.empty() || !robot(context, profile))
            continue;
        Finding finding;
        finding.kind = FindingKind::InfectedClient;
        finding.severity = relaySeverity(context, profile.relayed);
        finding.confidence = profile.bounces && profile.foreign ? Confidence::High : Confidence::Medium;
        fillRelay(context, finding, messages, profile);
        finding.title =
            words::say(CaseWords::tr("%1 in your network sends like a robot"), words::address(snap, AddressId(row)));
        finding.text = words::say(
            CaseWords::tr("It relayed %1. Look for malware or a misused web form on that machine."), describe(profile));
        finding.rule = words::say(
            CaseWords::tr(
                "A private address without AUTH: more than %1 recipients in 1 hour, and foreign senders on most "
                "messages or %2 percent bounces of at least %3 recipients."),
            quoted(context, "infected-client.recipients"), quoted(context, "relay.bounce-percent"),
            quoted(context, "relay.bounce-recipients"));
        context.strangers[row] = true;
        context.add(std::move(finding));
    }
}

} // namespace postmortem
