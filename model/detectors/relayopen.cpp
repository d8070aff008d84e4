// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An open relay: foreign sender to foreign recipient, no AUTH, no mailbox sign-in before, and the server refused nobody.
// Where a log hides who signed in, the same mail shows a stolen password as well as an open relay; that is said.

#include "model/analysis/words.h"
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
    finding.title = words::counted(profile.relayed, "recipient", "recipients") + " relayed by strangers";
    finding.text =
        words::addresses(context.snap, finding.addresses) + " relayed: " + describe(profile)
        + " These logs do not show sign-ins, so it may be a stolen password, a trusted network too wide or an "
          "open relay.";
    finding.rule = "A public address to which the log ascribes no authority, with foreign senders, more than "
                   + quoted(context, "relay.recipients-hour") + " in 1 hour, or "
                   + quoted(context, "relay.bounce-percent") + " bounces.";
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
    finding.confidence = finding.addresses.size() > 1 || profile.messages > 1 ? Confidence::High : Confidence::Medium;
    finding.title = "The server is an open relay";
    finding.text = words::addresses(snap, finding.addresses) + " relayed without signing in: " + describe(profile)
                   + " No relaying was refused to anybody in these logs.";
    finding.rule = "A message accepted without AUTH from an address outside the trusted networks, foreign sender to "
                   "foreign recipient, no mailbox sign-in in the "
                   + quoted(context, "relay-pop-before-smtp.minutes") + " before.";
    for (AddressId id : finding.addresses)
        context.strangers[id.row()] = true;
    context.add(std::move(finding));
}

} // namespace postmortem
