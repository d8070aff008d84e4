// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Relay attempts that failed. Every server on the Internet sees them; together they are one note, not an alarm.

#include "model/analysis/words.h"
#include "model/detectors/detector.h"

#include <algorithm>

namespace postmortem {

namespace {

/// A client that signs in without guessing and forgot to do so once is a user, not a probe.
bool user(const DetectorContext& context, AddressId id)
{
    return context.trusted(id)
           || (context.snap.addresses[id.row()].logins > 0 && !context.isGuesser(id) && !context.strangers[id.row()]);
}

} // namespace

void detectRelayRefused(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    Finding finding;
    std::int64_t recipients = 0;
    std::vector<bool> seen(snap.addresses.size());
    const std::string proof = words::say(CaseWords::tr("relaying denied"));
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        if (snap.events.kinds()[row] != EventKind::RelayRefused)
            continue;
        const Event refusal = snap.events.at(row);
        if (refusal.address.valid() && user(context, refusal.address))
            continue;
        recipients += refusal.count;
        if (!finding.first.known())
            finding.first = refusal.time;
        finding.last = refusal.time;
        const bool isNew = refusal.address.valid() && !seen[refusal.address.row()];
        if (isNew) {
            seen[refusal.address.row()] = true;
            finding.addresses.push_back(refusal.address);
        }
        if (isNew || !refusal.address.valid())
            context.prove(finding, static_cast<std::uint32_t>(row), proof);
    }
    if (recipients == 0 || static_cast<double>(recipients) < context.threshold("relay-refused.recipients"))
        return;
    std::ranges::stable_sort(finding.addresses, std::greater(),
                             [&](AddressId id) { return snap.addresses[id.row()].relayRefused; });
    finding.kind = FindingKind::RelayRefused;
    finding.severity = Severity::Low;
    finding.confidence = Confidence::High;
    finding.counts = {{"recipients", recipients}, {"addresses", static_cast<std::int64_t>(finding.addresses.size())}};
    finding.title = words::say(CaseWords::tr("Relay attempts were refused"));
    finding.text = words::say(CaseWords::tr("%1 tried to relay to %2; the server refused, as it should.", nullptr,
                                            words::plural(finding.addresses)),
                              words::addresses(snap, finding.addresses),
                              words::recipients(static_cast<std::uint64_t>(recipients)));
    finding.rule = words::say(
        CaseWords::tr("At least %1 recipient(s) to whom relaying was refused.", nullptr,
                      words::plural(static_cast<std::uint64_t>(context.threshold("relay-refused.recipients")))),
        quoted(context, "relay-refused.recipients"));
    context.add(std::move(finding));
}

} // namespace postmortem
