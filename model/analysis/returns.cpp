// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/returns.h"

#include "model/analysis/words.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace postmortem {

namespace {

using Phase = Incident::Phase;

/// Refused relay attempts of the same addresses within a span of time, as one step; when the last of them was.
template <class Within>
TimeUs addRefused(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident, Within within)
{
    std::vector<std::uint32_t> found;
    for (const AddressId address : incident.addresses) {
        if (const auto all = rows.refusedRelays.find(address); all != rows.refusedRelays.end())
            std::ranges::copy_if(all->second, std::back_inserter(found), [&](std::uint32_t row) {
                const TimeUs time(snap.events.times()[row]);
                return time.known() && within(time);
            });
    }
    std::ranges::sort(found);
    std::uint64_t refused = 0;
    std::vector<AddressId> who;
    Incident::Step step{Phase::Probe, {}, {}, {}, {}};
    for (const std::uint32_t row : found) {
        const Event event = snap.events.at(std::size_t{row});
        if (refused == 0) {
            step.at = event.time;
            step.where = event.where();
        }
        step.until = event.time;
        refused += event.count;
        if (std::ranges::find(who, event.address) == who.end())
            who.push_back(event.address);
    }
    if (refused == 0)
        return {};
    const TimeUs last = step.until;
    step.text = words::say(CaseWords::tr("%1 tried to relay and was refused: %2.", nullptr, words::plural(who)),
                           words::addresses(snap, who), words::recipients(refused));
    incident.steps.push_back(std::move(step));
    return last;
}

/// Sign-ins of the same addresses on the accounts of the incident within a span of time, as one step for each account;
/// when the last of them was.
template <class Within>
TimeUs addSignIns(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident, Within within)
{
    struct SignIns {
        std::uint64_t times = 0;
        std::vector<AddressId> who;
        Incident::Step step;
    };
    const std::vector<AccountId> accounts = openedIn(snap, incident);
    boost::unordered_flat_map<AccountId, SignIns> found;
    for (const AccountId account : accounts)
        found.try_emplace(account);
    for (const AddressId address : incident.addresses) {
        const auto all = rows.signIns.find(address);
        if (all == rows.signIns.end())
            continue;
        for (const std::uint32_t row : all->second) {
            const Event event = snap.events.at(std::size_t{row});
            const auto one = found.find(event.loginAccount());
            if (one == found.end() || !event.time.known() || !within(event.time))
                continue;
            auto& [times, who, step] = one->second;
            if (times == 0 || event.time < step.at) {
                step.at = event.time;
                step.where = event.where();
            }
            step.until = times == 0 ? event.time : std::max(step.until, event.time);
            times += event.count;
            if (who.empty() || who.back() != address) // the addresses come one after the other
                who.push_back(address);
        }
    }
    const bool opened =
        std::ranges::find(incident.steps, Phase::Opened, &Incident::Step::phase) != incident.steps.end();
    TimeUs last;
    for (const AccountId account : accounts) {
        auto& [times, who, step] = found[account];
        if (times == 0)
            continue;
        last = last.known() ? std::max(last, step.until) : step.until;
        step.phase = opened ? Phase::Opened : Phase::Used;
        step.text =
            words::say(CaseWords::tr("%1 more sign-in(s) as %2 followed, by %3.", nullptr, words::plural(times)), times,
                       words::account(snap, account), words::addresses(snap, who));
        incident.steps.push_back(std::move(step));
    }
    return last;
}

} // namespace

void addProbe(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident)
{
    addRefused(snap, rows, incident, [&](TimeUs time) { return incident.first.known() && time < incident.first; });
}

void addReturns(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident)
{
    if (!incident.last.known())
        return;
    const auto afterwards = [last = incident.last](TimeUs time) { return time > last && time - last <= farApart; };
    for (const TimeUs time :
         {addRefused(snap, rows, incident, afterwards), addSignIns(snap, rows, incident, afterwards)})
        if (time.known())
            incident.last = std::max(incident.last, time);
}

} // namespace postmortem
