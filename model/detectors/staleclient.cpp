// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device that repeats an old password: one address, one account that is in use, no other name, and the steady beat
// of a timer. It looks like guessing and is set aside.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"

#include <algorithm>

namespace postmortem {

namespace {

std::vector<std::uint32_t> failuresOf(const DetectorContext& context, const Pair& pair)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row : context.loginsByAddress.of(pair.address.row())) {
        const Event login = context.event(row);
        if (login.kind == EventKind::LoginFailed && context.principal(login.loginAccount()) == pair.account)
            rows.push_back(row);
    }
    return rows;
}

/// Whether somebody signs in to the account at all: a name that never works is guessed, not used.
bool inUse(const DetectorContext& context, AccountId account)
{
    return std::ranges::any_of(context.pairsByAccount.of(account.row()),
                               [&](std::uint32_t row) { return context.pairs[row].successes > 0; });
}

/// A device at a user's place: one slip of that user among a hundred of its own failures is not guessing.
bool triesOtherNames(const DetectorContext& context, const Pair& pair)
{
    constexpr std::uint32_t slip = 100;
    return std::ranges::any_of(context.pairsByAddress.of(pair.address.row()), [&](std::uint32_t row) {
        const Pair& other = context.pairs[row];
        return other.account != pair.account && other.failures > pair.failures / slip && other.successes == 0;
    });
}

Finding describe(const DetectorContext& context, const Pair& pair, std::span<const std::uint32_t> rows)
{
    const CaseSnapshot& snap = context.snap;
    const std::string account = words::account(snap, pair.account);
    Finding finding;
    finding.kind = FindingKind::StaleClient;
    finding.severity = Severity::Info;
    finding.confidence = pair.successes > 0 ? Confidence::High : Confidence::Medium;
    finding.addresses = {pair.address};
    finding.accounts = {pair.account};
    finding.first = context.event(rows.front()).time;
    finding.last = context.event(rows.back()).time;
    finding.counts = {{"failures", pair.failures}, {"sign-ins", pair.successes}};
    finding.title = words::say(CaseWords::tr("A device of %1 repeats an old password"), account);
    finding.text =
        words::say(CaseWords::tr("%1 failed %2 time(s) as %3, about every %4, and tried no other name.", nullptr,
                                 words::plural(pair.failures)),
                   words::address(snap, pair.address), std::uint64_t{pair.failures}, account,
                   durationText(guessing::medianGap(context, rows)))
        + ' '
        + (pair.successes > 0
               ? words::say(CaseWords::tr("It also signed in %1 time(s).", nullptr, words::plural(pair.successes)),
                            std::uint64_t{pair.successes})
               : words::say(CaseWords::tr("If nobody knows the device, treat it as slow guessing.")));
    finding.rule =
        words::say(CaseWords::tr("One address, one account that is in use, no other name, at least %1 failures at "
                                 "a steady interval of at least %2 seconds."),
                   quoted(context, "stale-client.failures"), quoted(context, "stale-client.period"));
    context.prove(finding, rows.front(), words::say(CaseWords::tr("first failure")));
    context.prove(finding, rows.back(), words::say(CaseWords::tr("last failure")));
    context.prove(finding, pair.firstSuccess, words::say(CaseWords::tr("first success")));
    const std::string proof = words::say(CaseWords::tr("failed again"));
    for (std::size_t i = 1; i + 1 < rows.size() && i < 8; ++i)
        context.prove(finding, rows[i], proof);
    return finding;
}

} // namespace

void detectStaleClients(DetectorContext& context)
{
    const auto fewest = static_cast<std::uint32_t>(context.threshold("stale-client.failures"));
    for (Pair& pair : context.pairs) {
        if (pair.failures < fewest || !pair.account.valid() || !inUse(context, pair.account)
            || triesOtherNames(context, pair))
            continue;
        const std::vector<std::uint32_t> rows = failuresOf(context, pair);
        if (!guessing::steady(context, rows))
            continue;
        pair.stale = true;
        context.add(describe(context, pair, rows));
    }
}

} // namespace postmortem
