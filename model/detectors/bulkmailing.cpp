// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A mailing that looks legitimate: many recipients at once under the account's own sender, few bounces, no guessing.
// It is named so that nobody mistakes it for the attack.

#include "model/analysis/words.h"
#include "model/detectors/relayprofile.h"

#include <boost/unordered/unordered_flat_map.hpp>

namespace postmortem {

namespace {

void write(DetectorContext& context, AccountId account, AddressId address, std::span<const std::uint32_t> messages)
{
    const CaseSnapshot& snap = context.snap;
    const RelayProfile profile = profileOf(context, messages);
    const std::string who = account.valid() ? words::account(snap, account) : words::address(snap, address);
    const Pair* pair = account.valid() ? context.pair(address, account) : nullptr;
    Finding finding;
    finding.kind = FindingKind::BulkMailing;
    finding.severity = Severity::Info;
    finding.confidence = pair && pair->successes > 1 ? Confidence::High : Confidence::Medium;
    fillRelay(context, finding, messages, profile);
    if (account.valid())
        finding.accounts = {account};
    finding.title = words::say(CaseWords::tr("A mailing by %1 looks legitimate"), who);
    const bool tellsBounces = snap.totals.delivered + snap.totals.bounced > 0;
    finding.text = words::say(
        tellsBounces
            ? CaseWords::tr("%1 in the busiest hour from %2, under an own sender and with few bounces; nothing "
                            "shows that the password was guessed.")
            : CaseWords::tr("%1 in the busiest hour from %2, under an own sender; nothing shows that the "
                            "password was guessed."),
        words::recipients(profile.busiestHour), words::addresses(snap, finding.addresses));
    finding.rule =
        words::say(CaseWords::tr("At least %1 recipients in 1 hour, own sender, fewer than %2 percent bounces, "
                                 "no sign of a stranger."),
                   quoted(context, "bulk-mailing.recipients"), quoted(context, "relay.bounce-percent"));
    context.add(std::move(finding));
}

/// No group of these messages can reach the threshold.
bool tooFew(const DetectorContext& context, std::span<const std::uint32_t> messages)
{
    std::uint64_t recipients = 0;
    for (const std::uint32_t row : messages)
        recipients += context.snap.messages[row].recipients;
    return !context.reaches(recipients, "bulk-mailing.recipients");
}

/// Messages of one group (an account at an address) that make a mailing.
bool isMailing(const DetectorContext& context, const RelayProfile& profile)
{
    return static_cast<double>(profile.busiestHour) >= context.threshold("bulk-mailing.recipients") && !profile.bounces
           && profile.foreignSenders * 2 <= profile.messages;
}

} // namespace

void detectBulkMailing(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    for (std::size_t row = 0; row <= snap.addresses.size(); ++row) {
        if (tooFew(context, context.messagesByAddress.of(row)))
            continue;
        boost::unordered_flat_map<std::uint32_t, std::vector<std::uint32_t>> byAccount;
        for (std::uint32_t index : context.messagesByAddress.of(row)) {
            const Message& message = snap.messages[index];
            if (message.relayed > 0 && !(message.address.valid() && context.strangers[row]))
                byAccount[context.principal(message.authorityAccount).value].push_back(index);
        }
        for (const auto& [value, messages] : byAccount) {
            AccountId account;
            account.value = value;
            // Without addresses and accounts nobody can be called legitimate.
            const bool nobody = !account.valid() && row == snap.addresses.size();
            const bool compromised = account.valid() && snap.accounts[account.row()].compromised;
            const bool ours = account.valid() || (row < snap.addresses.size() && snap.addresses[row].trusted);
            if (nobody || compromised || !ours || !isMailing(context, profileOf(context, messages)))
                continue;
            write(context, account, row < snap.addresses.size() ? AddressId(row) : AddressId(), messages);
        }
    }
}

} // namespace postmortem
