// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// POP before SMTP abused: mail relayed without AUTH because the same address had just opened a mailbox. Ordinary users
// of that scheme stay out of it by the same measures as with SMTP AUTH.

#include "model/analysis/words.h"
#include "model/detectors/relayprofile.h"

#include <algorithm>

namespace postmortem {

namespace {

std::int32_t longestWait(const DetectorContext& context, const RelayCase& relay)
{
    std::int32_t longest = 0;
    for (std::uint32_t row : relay.strange)
        longest = std::max(longest, context.snap.messages[row].secondsSinceSignIn);
    return longest;
}

Finding write(const DetectorContext& context, const RelayCase& relay)
{
    const CaseSnapshot& snap = context.snap;
    const std::string account = words::account(snap, relay.account);
    Finding finding;
    finding.kind = FindingKind::RelayPopBeforeSmtp;
    finding.severity = relaySeverity(context, relay.profile.relayed);
    finding.confidence = relay.guessed ? Confidence::High : Confidence::Medium;
    fillRelay(context, finding, relay.strange, relay.profile);
    finding.accounts = {relay.account};
    finding.title = words::say(CaseWords::tr("Relay by POP before SMTP as %1"), account);
    finding.text = words::say(
        CaseWords::tr("%1 read the mailbox of %2, then sent without AUTH: %3. The sign-in was at most %4 before.",
                      nullptr, words::plural(finding.addresses)),
        words::addresses(snap, finding.addresses), account, describe(relay.profile),
        durationText(std::int64_t{longestWait(context, relay)} * usPerSecond));
    finding.rule =
        words::say(CaseWords::tr("Remote recipients accepted without AUTH, the address is not trusted, a POP3 "
                                 "or IMAP sign-in from it at most %1 minutes earlier."),
                   quoted(context, "relay-pop-before-smtp.minutes"))
        + ' ' + relayRule(context);
    const Message& first = snap.messages[relay.strange.front()];
    if (const Pair* pair = context.pair(first.address, relay.account); pair && pair->successes > 0)
        context.prove(finding, pair->firstSuccess, words::say(CaseWords::tr("mailbox opened")));
    return finding;
}

} // namespace

void detectRelayPopBeforeSmtp(DetectorContext& context)
{
    for (std::size_t row = 0; row < context.snap.accounts.size(); ++row) {
        const RelayCase relay = judgeAccount(context, AccountId(row), RelayAuthority::PopBeforeSmtp);
        if (!relay.abuse())
            continue;
        context.abused[row] = true;
        for (AddressId id : relay.actors)
            context.strangers[id.row()] = true;
        context.add(write(context, relay));
    }
}

} // namespace postmortem
