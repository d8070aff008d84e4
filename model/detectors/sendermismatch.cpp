// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account that sends under foreign domains without other signs of abuse: often a second identity, worth a question.

#include "model/analysis/words.h"
#include "model/detectors/relayprofile.h"

namespace postmortem {

void detectSenderMismatch(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    for (std::size_t row = 0; row < snap.accounts.size(); ++row) {
        if (context.abused[row] || snap.accounts[row].compromised)
            continue;
        std::vector<std::uint32_t> messages;
        for (std::uint32_t index : context.messagesByAccount.of(row))
            if (snap.messages[index].relayed > 0 && foreignSender(context, snap.messages[index]))
                messages.push_back(index);
        if (static_cast<double>(messages.size()) < context.threshold("sender-mismatch.messages"))
            continue;
        const RelayProfile profile = profileOf(context, messages);
        const std::string name = words::account(snap, AccountId(row));
        Finding finding;
        finding.kind = FindingKind::SenderMismatch;
        finding.severity = Severity::Low;
        finding.confidence = Confidence::Low;
        fillRelay(context, finding, messages, profile);
        finding.addresses.clear(); // nobody is accused
        finding.accounts = {AccountId(row)};
        const std::string senders =
            words::say(CaseWords::tr("%1 sender(s)", "bear so many", words::plural(profile.senders)),
                       std::uint64_t{profile.senders});
        const std::string domains = words::say(
            CaseWords::tr("%1 foreign domain(s)", "senders of so many", words::plural(profile.foreignDomains)),
            std::uint64_t{profile.foreignDomains});
        finding.title = words::say(CaseWords::tr("%1 sends under a foreign domain"), name);
        finding.text =
            words::say(CaseWords::tr("%1 of %2 bear %3 of %4, such as %5. Volume and addresses are ordinary.", nullptr,
                                     words::plural(profile.messages)),
                       words::messages(profile.messages), name, senders, domains,
                       words::shown(snap.text(snap.messages[messages.front()].sender)));
        finding.rule = words::say(CaseWords::tr("At least %1 messages whose sender domain is neither the account's nor "
                                                "local, without other signs of abuse."),
                                  quoted(context, "sender-mismatch.messages"));
        context.add(std::move(finding));
    }
}

} // namespace postmortem
