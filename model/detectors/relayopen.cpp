// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An open relay: foreign sender to foreign recipient, no AUTH, no mailbox sign-in before, and the server refused nobody.
// Where a log hides who signed in, the same mail shows a stolen password as well as an open relay; that is said.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"
#include "model/detectors/relayunsigned.h"

namespace postmortem {

namespace {

void detectUnexplained(DetectorContext& context)
{
    const UnsignedRelay relay = unsignedRelay(context, RelayAuthority::Unknown);
    if (relay.strange.empty())
        return;
    const RelayProfile profile = profileOf(context, relay.strange);
    Finding finding;
    finding.kind = FindingKind::RelayOpen;
    finding.severity = relaySeverity(context, profile.relayed);
    finding.confidence = Confidence::Medium;
    fillRelay(context, finding, relay.strange, profile);
    finding.title =
        words::say(CaseWords::tr("%1 recipient(s) relayed by strangers", nullptr, words::plural(profile.relayed)),
                   profile.relayed);
    finding.text = words::say(CaseWords::tr("%1 relayed: %2. These logs do not show sign-ins, so it may be a stolen "
                                            "password, a trusted network too wide or an open relay.",
                                            nullptr, words::plural(finding.addresses)),
                              words::addresses(context.snap, finding.addresses), describe(profile));
    finding.rule = words::say(
        CaseWords::tr("A public address to which the log ascribes no authority, with foreign senders, more than %1 "
                      "recipients in 1 hour, or %2 percent bounces."),
        quoted(context, "relay.recipients-hour"), quoted(context, "relay.bounce-percent"));
    for (AddressId id : finding.addresses)
        context.strangers[id.row()] = true;
    context.add(std::move(finding));
}

} // namespace

void detectRelayOpen(DetectorContext& context)
{
    detectUnexplained(context);
    const UnsignedRelay relay = unsignedRelay(context, RelayAuthority::OpenRelay);
    if (relay.strange.empty())
        return;
    const CaseSnapshot& snap = context.snap;
    const RelayProfile profile = profileOf(context, relay.strange);
    Finding finding;
    finding.kind = FindingKind::RelayOpen;
    finding.severity = relaySeverity(context, profile.relayed);
    fillRelay(context, finding, relay.strange, profile);
    // A few addresses may as well sit in one network that is trusted, and some logs write no refusals down.
    constexpr std::size_t severalNetworks = 3;
    const bool sure = guessing::byNetwork(snap, finding.addresses).size() >= severalNetworks;
    finding.confidence = sure ? Confidence::High : Confidence::Medium;
    finding.title = sure ? words::say(CaseWords::tr("The server is an open relay"))
                         : words::say(CaseWords::tr("The server is probably an open relay"));
    const int n = words::plural(finding.addresses);
    finding.text = words::say(sure ? CaseWords::tr("%1 relayed without signing in: %2. No relaying was refused to "
                                                   "anybody in these logs.",
                                                   nullptr, n)
                                   : CaseWords::tr("%1 relayed without signing in: %2. No relaying was refused to "
                                                   "anybody in these logs; that speaks for an open relay, but a "
                                                   "trusted network too wide would look the same.",
                                                   nullptr, n),
                              words::addresses(snap, finding.addresses), describe(profile));
    finding.rule = words::say(
        CaseWords::tr("A message accepted without AUTH from an address outside the trusted networks, foreign sender to "
                      "foreign recipient, no mailbox sign-in in the %1 minutes before."),
        quoted(context, "relay-pop-before-smtp.minutes"));
    for (AddressId id : finding.addresses)
        context.strangers[id.row()] = true;
    context.add(std::move(finding));
}

} // namespace postmortem
