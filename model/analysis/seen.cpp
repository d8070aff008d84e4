// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/seen.h"

#include <algorithm>

namespace postmortem {

bool signInsSeen(const CaseSnapshot& snap, std::span<const AddressId> ids)
{
    // Where no address is known nothing speaks against it.
    return ids.empty() || std::ranges::any_of(ids, [&](AddressId id) {
               return !id.valid() || snap.addresses[id.row()].logins > 0;
           });
}

bool openRelaySeen(const CaseSnapshot& snap, std::span<const AddressId> ids)
{
    constexpr auto open = 1U << static_cast<unsigned>(RelayAuthority::OpenRelay);
    return std::ranges::any_of(
        ids, [&](AddressId id) { return id.valid() && (snap.addresses[id.row()].relayBy & open) != 0; });
}

bool seenWithMessage(const CaseSnapshot& snap, std::size_t row)
{
    const EventStore& events = snap.events;
    const auto atSameLine = [&](std::size_t other) {
        return events.lines()[other] == events.lines()[row] && events.sources()[other] == events.sources()[row];
    };
    for (std::size_t other = row + 1; other < events.size() && atSameLine(other); ++other)
        if (events.kinds()[other] == EventKind::MessageAccepted)
            return true;
    for (std::size_t other = row; other-- > 0 && atSameLine(other);)
        if (events.kinds()[other] == EventKind::MessageAccepted)
            return true;
    return false;
}

bool trustSeen(const CaseSnapshot& snap, const Finding& finding)
{
    return finding.count("refused-meanwhile") > 0 || std::ranges::any_of(finding.addresses, [&](AddressId id) {
               return id.valid() && (snap.addresses[id.row()].trusted || snap.addresses[id.row()].ip.isPrivate());
           });
}

bool isQuiet(const CaseSnapshot& snap, const Incident& incident)
{
    const double hours = snap.settings.thresholds["incident.over-hours"];
    return incident.last.known() && snap.totals.last.known()
           && static_cast<double>(snap.totals.last - incident.last) >= hours * static_cast<double>(usPerHour);
}

bool leftOpen(const CaseSnapshot& snap, const Incident& incident)
{
    return std::ranges::any_of(incident.findings, [&](std::size_t index) {
        const FindingKind kind = snap.findings[index].kind;
        return kind == FindingKind::RelayOpen || kind == FindingKind::RelayTrustedNetwork;
    });
}

} // namespace postmortem
