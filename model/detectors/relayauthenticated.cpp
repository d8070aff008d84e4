// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spam relayed by SMTP AUTH: one finding for each account, with all the addresses that used it for that.

#include "model/analysis/seen.h"
#include "model/analysis/words.h"
#include "model/detectors/relayprofile.h"

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

/// Newcomers that sign in by SMTP, send nothing and use no other account: they test the stolen password. A user's
/// program signs in there only to send.
std::vector<AddressId> testers(const DetectorContext& context, const RelayCase& relay)
{
    std::vector<AddressId> addresses;
    for (std::uint32_t index : context.pairsByAccount.of(relay.account.row())) {
        const Pair& pair = context.pairs[index];
        const bool idle = pair.successes > 0 && context.messagesByAddress.of(pair.address.row()).empty();
        if (!idle || context.pairsByAddress.of(pair.address.row()).size() > 1 || context.trusted(pair.address))
            continue;
        const TimeUs first = context.event(pair.firstSuccess).time;
        const bool inTime = first.known() && relay.profile.first.known() && relay.profile.first - first <= usPerDay
                            && first <= relay.profile.last;
        if (inTime && std::ranges::all_of(context.loginsByAddress.of(pair.address.row()), [&](std::uint32_t row) {
                return context.snap.events.protocols()[row] == Protocol::Smtp;
            }))
            addresses.push_back(pair.address);
    }
    return addresses;
}

Finding write(const DetectorContext& context, const RelayCase& relay, std::span<const AddressId> idle)
{
    const CaseSnapshot& snap = context.snap;
    const std::string account = words::account(snap, relay.account);
    Finding finding;
    finding.kind = FindingKind::RelayAuthenticated;
    finding.severity = relaySeverity(context, relay.profile.relayed);
    constexpr int strong = 5;
    finding.confidence = relay.guessed || relay.suspicion >= strong ? Confidence::High : Confidence::Medium;
    fillRelay(context, finding, relay.strange, relay.profile);
    finding.accounts = {relay.account};
    finding.title =
        words::say(CaseWords::tr("%1 recipient(s) relayed as %2", nullptr, words::plural(relay.profile.relayed)),
                   relay.profile.relayed, account);
    const int n = words::plural(finding.addresses);
    finding.text = words::say(signInsSeen(snap, finding.addresses)
                                  ? CaseWords::tr("%1 signed in by SMTP AUTH as %2: %3.", nullptr, n)
                                  : CaseWords::tr("%1 sent as %2: %3.", nullptr, n),
                              words::addresses(snap, finding.addresses), account, describe(relay.profile));
    if (relay.guessed)
        finding.text += ' ' + words::say(CaseWords::tr("The password had been found by guessing."));
    else if (relay.newAddresses)
        finding.text += ' ' + words::say(CaseWords::tr("None of these addresses had used the account before."));
    if (!idle.empty())
        finding.text += ' '
                        + words::say(CaseWords::tr("%1 more address(es) tested the password without sending.", nullptr,
                                                   words::plural(idle.size())),
                                     std::uint64_t{idle.size()});
    const std::string proof = words::say(CaseWords::tr("tested the password"));
    for (AddressId id : idle)
        context.prove(finding, context.pair(id, relay.account)->firstSuccess, proof);
    finding.addresses.insert(finding.addresses.end(), idle.begin(), idle.end());
    finding.rule = relayRule(context);
    return finding;
}

/// Messages of that client that are signed in under an account the log does not name.
std::vector<std::uint32_t> unnamed(const DetectorContext& context, std::size_t address)
{
    std::vector<std::uint32_t> messages;
    for (std::uint32_t row : context.messagesByAddress.of(address)) {
        const Message& message = context.snap.messages[row];
        if (message.authority == RelayAuthority::SmtpAuth && !message.authorityAccount.valid() && message.relayed > 0)
            messages.push_back(row);
    }
    return messages;
}

/// Some logs show that a client signed in and not as whom: then each client is judged by what it sent, here and under
/// accounts that are named.
void detectUnnamed(DetectorContext& context)
{
    std::vector<std::uint32_t> strange;
    for (std::size_t row = 0; row < context.snap.addresses.size(); ++row) {
        const std::vector<std::uint32_t> messages = unnamed(context, row);
        if (messages.empty())
            continue;
        const RelayProfile profile = profileOf(context, messages);
        const int signs = (profile.foreign ? 1 : 0) + (profile.volume ? 1 : 0) + (profile.bounces ? 1 : 0);
        if (signs < 2 && !context.isGuesser(AddressId(row)) && !context.strangers[row])
            continue;
        strange.insert(strange.end(), messages.begin(), messages.end());
        context.strangers[row] = true;
    }
    if (strange.empty())
        return;
    std::ranges::sort(strange, {}, [&](std::uint32_t row) { return std::pair(context.snap.messages[row].time, row); });
    const RelayProfile profile = profileOf(context, strange);
    Finding finding;
    finding.kind = FindingKind::RelayAuthenticated;
    finding.severity = relaySeverity(context, profile.relayed);
    finding.confidence = Confidence::Medium;
    fillRelay(context, finding, strange, profile);
    finding.title = words::say(
        CaseWords::tr("%1 recipient(s) relayed by clients that signed in", nullptr, words::plural(profile.relayed)),
        profile.relayed);
    finding.text =
        words::say(CaseWords::tr("%1 signed in by SMTP AUTH: %2. The log does not name the account; a higher "
                                 "log level would.",
                                 nullptr, words::plural(finding.addresses)),
                   words::addresses(context.snap, finding.addresses), describe(profile));
    finding.rule = words::say(CaseWords::tr(
        "Remote recipients accepted after AUTH under an account that is not named, by a client that guessed passwords "
        "before or that abuses a named account, or at least two of: foreign senders, volume, bounces."));
    context.add(std::move(finding));
}

} // namespace

void detectRelayAuthenticated(DetectorContext& context)
{
    for (std::size_t row = 0; row < context.snap.accounts.size(); ++row) {
        const RelayCase relay = judgeAccount(context, AccountId(row), RelayAuthority::SmtpAuth);
        if (!relay.abuse())
            continue;
        context.abused[row] = true;
        for (AddressId id : relay.actors)
            context.strangers[id.row()] = true;
        const std::vector<AddressId> idle = testers(context, relay);
        for (AddressId id : idle)
            context.strangers[id.row()] = true;
        context.add(write(context, relay, idle));
    }
    detectUnnamed(context);
}

} // namespace postmortem
