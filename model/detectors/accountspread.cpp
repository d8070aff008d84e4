// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One account used from many networks at once. Addresses of one /24 (/64) count once, private ones not at all: the
// house is one place.

#include "model/analysis/words.h"
#include "model/detectors/detector.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>

namespace postmortem {

namespace {

struct Spread {
    std::size_t networks = 0;
    std::uint32_t firstRow = Id<EventTag>::none;
    std::uint32_t lastRow = Id<EventTag>::none;
};

Spread widest(const DetectorContext& context, std::span<const std::uint32_t> rows, std::int64_t window)
{
    boost::unordered_flat_map<IpAddress, std::uint32_t, IpAddressHash> inside;
    const auto networkOf = [&](const Event& event) {
        return Network::around(context.snap.addresses[event.address.row()].ip).base;
    };
    Spread best;
    std::size_t begin = 0;
    for (std::uint32_t row : rows) {
        const Event event = context.event(row);
        ++inside[networkOf(event)];
        for (; event.time - context.event(rows[begin]).time > window; ++begin)
            if (const IpAddress network = networkOf(context.event(rows[begin])); --inside[network] == 0)
                inside.erase(network);
        if (inside.size() > best.networks)
            best = {inside.size(), rows[begin], row};
    }
    return best;
}

std::vector<std::uint32_t> signIns(const DetectorContext& context, AccountId account)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        if (login.kind == EventKind::LoginOk && login.address.valid() && login.time.known()
            && !context.snap.addresses[login.address.row()].ip.isPrivate())
            rows.push_back(row);
    }
    return rows;
}

/// Networks that ever signed in: there are never more of them at once.
std::size_t networksOf(const DetectorContext& context, AccountId account)
{
    boost::unordered_flat_set<IpAddress, IpAddressHash> networks;
    for (std::uint32_t row : context.pairsByAccount.of(account.row()))
        if (const Pair& pair = context.pairs[row]; pair.successes > 0 && pair.address.valid())
            networks.insert(Network::around(context.snap.addresses[pair.address.row()].ip).base);
    return networks.size();
}

enum class Span : std::uint8_t { FiveMinutes, Day };

void write(DetectorContext& context, AccountId account, const Spread& spread, Span span)
{
    const CaseSnapshot& snap = context.snap;
    const bool compromised = snap.accounts[account.row()].compromised.has_value();
    const std::string name = words::account(snap, account);
    Finding finding;
    finding.kind = FindingKind::AccountSpread;
    finding.severity = compromised ? Severity::Medium : Severity::Low;
    finding.confidence = compromised ? Confidence::High : Confidence::Low;
    finding.accounts = {account};
    finding.first = context.event(spread.firstRow).time;
    finding.last = context.event(spread.lastRow).time;
    finding.counts = {{"networks", static_cast<std::int64_t>(spread.networks)}};
    const auto networks = std::uint64_t{spread.networks};
    const int n = words::plural(networks);
    const bool day = span == Span::Day;
    finding.title = words::say(CaseWords::tr("%1 is used from many places"), name);
    finding.text = words::say(day ? CaseWords::tr("%1 network(s) signed in as %2 within a day.", nullptr, n)
                                  : CaseWords::tr("%1 network(s) signed in as %2 within 5 minutes.", nullptr, n),
                              networks, name)
                   + ' '
                   + words::say(compromised ? CaseWords::tr("The account is compromised.")
                                            : CaseWords::tr("A shared mailbox looks the same; ask its users."));
    finding.rule = words::say(day ? CaseWords::tr("More than %1 addresses (networks, /24 or /64) in a day.")
                                  : CaseWords::tr("More than %1 addresses (networks, /24 or /64) in 5 minutes."),
                              quoted(context, day ? "account-spread.day" : "account-spread.addresses"));
    std::vector<AddressId> proven;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        if (row < spread.firstRow || row > spread.lastRow || login.kind != EventKind::LoginOk || !login.address.valid()
            || std::ranges::find(proven, login.address) != proven.end() || proven.size() >= 20)
            continue;
        proven.push_back(login.address);
        context.prove(finding, row,
                      words::say(CaseWords::tr("signed in from %1"), words::address(snap, login.address)));
        if (context.strangers[login.address.row()])
            finding.addresses.push_back(login.address);
    }
    context.add(std::move(finding));
}

} // namespace

void detectAccountSpread(DetectorContext& context)
{
    constexpr std::int64_t moment = 5 * usPerMinute;
    const double atOnce = context.threshold("account-spread.addresses");
    const double aDay = context.threshold("account-spread.day");
    for (std::size_t row = 0; row < context.snap.accounts.size(); ++row) {
        const AccountId account(row);
        // Most accounts have few places: they need no looking at times.
        const double fewest = std::min(atOnce, aDay);
        if (static_cast<double>(context.pairsByAccount.of(row).size()) <= fewest
            || static_cast<double>(networksOf(context, account)) <= fewest)
            continue;
        const std::vector<std::uint32_t> rows = signIns(context, account);
        const Spread burst = widest(context, rows, moment);
        const Spread day = widest(context, rows, usPerDay);
        if (static_cast<double>(burst.networks) > atOnce)
            write(context, account, burst, Span::FiveMinutes);
        else if (static_cast<double>(day.networks) > aDay)
            write(context, account, day, Span::Day);
    }
}

} // namespace postmortem
