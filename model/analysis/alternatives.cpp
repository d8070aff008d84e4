// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/alternatives.h"

#include "model/analysis/words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace postmortem {

namespace {

std::uint64_t countOf(const Finding& finding, std::string_view key)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, finding.count(key)));
}

bool has(const CaseSnapshot& snap, const Incident& incident, FindingKind kind)
{
    return std::ranges::any_of(incident.findings, [&](std::size_t index) { return snap.findings[index].kind == kind; });
}

/// Somebody who owns the account: who fails, and what was done afterwards.
std::string ownersMistake(const CaseSnapshot& snap, std::uint64_t names, std::uint64_t relayed, std::uint64_t addresses)
{
    if (names > 1)
        return words::say(
            static_cast<double>(names) < snap.settings.thresholds["harvest.names"]
                ? CaseWords::tr("A user who mistypes, or a device with an old password: unlikely, %1 account names "
                                "were tried.")
                : CaseWords::tr("A user who mistypes, or a device with an old password: no, %1 account names were "
                                "tried."),
            names);
    if (relayed > 0)
        return words::say(
            CaseWords::tr("A user who forgot the password, or a device with an old one: unlikely, mail to %1 "
                          "recipient(s) outside was relayed afterwards.",
                          nullptr, words::plural(relayed)),
            relayed);
    if (addresses > 1)
        return words::say(
            CaseWords::tr("A user who forgot the password, or a device with an old one: possible only if the "
                          "%1 addresses are one device that moves. Ask its owner."),
            addresses);
    return words::say(
        CaseWords::tr("A user who forgot the password, or a device with an old one: possible, only one account "
                      "name was tried. Ask its owner."));
}

std::string aMailing(std::uint64_t foreign, std::uint64_t bounced)
{
    std::vector<std::string> against;
    if (foreign > 0)
        against.push_back(
            words::say(CaseWords::tr("%1 message(s) bear a foreign sender", nullptr, words::plural(foreign)), foreign));
    if (bounced > 0)
        against.push_back(
            words::say(CaseWords::tr("%1 recipient(s) bounced", nullptr, words::plural(bounced)), bounced));
    if (against.empty())
        return words::say(CaseWords::tr("A legitimate mailing: possible only if the owner knows these addresses and "
                                        "messages. Ask before blocking."));
    return words::say(CaseWords::tr("A legitimate mailing: unlikely, %1."), words::list(against));
}

/// The addresses that signed in as somebody else, as far as that is found; others of the incident only tried.
std::vector<AddressId> strangersIn(const CaseSnapshot& snap, const Incident& incident)
{
    std::vector<AddressId> strangers;
    for (std::size_t index : incident.findings)
        if (const Finding& finding = snap.findings[index]; finding.kind == FindingKind::AccountCompromised)
            std::ranges::copy_if(finding.addresses, std::back_inserter(strangers),
                                 [&](AddressId id) { return std::ranges::find(strangers, id) == strangers.end(); });
    return strangers;
}

std::string clientsOfOurs(const CaseSnapshot& snap, const Incident& incident)
{
    const bool named = std::ranges::all_of(
        incident.addresses, [&](AddressId id) { return id.valid() && snap.addresses[id.row()].trusted; });
    return words::say(
        named
            ? CaseWords::tr("Clients of your own: you named their network as trusted. Ask who runs these addresses; if "
                            "nobody knows them, take the network off the list.")
            : CaseWords::tr("Clients of your own outside the private network: then name their addresses as trusted and "
                            "analyse again."));
}

} // namespace

void considerAlternatives(const CaseSnapshot& snap, Incident& incident)
{
    std::uint64_t names = 0;
    std::uint64_t foreign = 0;
    std::uint64_t bounced = 0;
    std::uint64_t relayed = 0;
    for (std::size_t index : incident.findings) {
        const Finding& finding = snap.findings[index];
        const bool crowd = finding.kind == FindingKind::DistributedGuessing;
        names = std::max(names, crowd ? 1 : countOf(finding, "accounts"));
        foreign += countOf(finding, "foreign-senders");
        bounced += countOf(finding, "bounced");
        relayed += countOf(finding, "relayed");
    }
    if (names > 0)
        incident.alternatives.push_back(ownersMistake(snap, names, relayed, incident.addresses.size()));
    else if (has(snap, incident, FindingKind::AccountCompromised))
        incident.alternatives.push_back(words::say(
            CaseWords::tr("The owner at a new place, or a service that sends for the owner: ask the owner about %1."),
            words::addresses(snap, strangersIn(snap, incident))));
    if (relayed > 0)
        incident.alternatives.push_back(aMailing(foreign, bounced));
    if (has(snap, incident, FindingKind::RelayTrustedNetwork) || has(snap, incident, FindingKind::RelayOpen))
        incident.alternatives.push_back(clientsOfOurs(snap, incident));
    if (incident.alternatives.empty())
        incident.alternatives.push_back(words::say(
            CaseWords::tr("A user who forgot the password: ask the owner of the account and of the address.")));
}

} // namespace postmortem
