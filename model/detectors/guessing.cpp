// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/detectors/guessing.h"

#include "model/analysis/words.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <iterator>

namespace postmortem::guessing {

namespace {

/// Retries of one dialogue, not separate attempts.
constexpr std::int64_t sameMoment = 10 * usPerSecond;

std::vector<std::int64_t> gaps(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    std::vector<std::int64_t> result;
    TimeUs last;
    for (std::uint32_t row : rows) {
        const TimeUs time(context.snap.events.times()[row]);
        if (!time.known() || (last.known() && time - last < sameMoment))
            continue;
        if (last.known())
            result.push_back(time - last);
        last = time;
    }
    return result;
}

std::int64_t median(std::vector<std::int64_t> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

Burst densest(const DetectorContext& context, std::span<const std::uint32_t> rows, std::int64_t window)
{
    Burst best;
    std::uint32_t sum = 0;
    std::size_t begin = 0;
    for (std::size_t end = 0; end < rows.size(); ++end) {
        const Event event = context.event(rows[end]);
        sum += event.count;
        while (event.time.known() && event.time - context.event(rows[begin]).time > window)
            sum -= context.event(rows[begin++]).count;
        if (sum > best.attempts)
            best = {sum, rows[begin], rows[end]};
    }
    return best;
}

std::int64_t medianGap(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    return median(gaps(context, rows));
}

bool steady(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    const std::vector<std::int64_t> all = gaps(context, rows);
    constexpr std::size_t fewest = 3;
    if (all.size() < fewest)
        return false;
    const std::int64_t period = median(all);
    if (period < static_cast<std::int64_t>(context.threshold("stale-client.period")) * usPerSecond)
        return false;
    // A sleeping laptop skips beats: a gap of several periods fits as well as one.
    const auto fits = std::ranges::count_if(all, [&](std::int64_t gap) {
        const std::int64_t beats = std::max<std::int64_t>(1, (gap + period / 2) / period);
        return std::abs(gap - beats * period) <= period / 5;
    });
    return fits * 10 >= static_cast<std::ptrdiff_t>(all.size()) * 8;
}

bool plausibleName(std::string_view name)
{
    constexpr std::size_t longest = 128;
    if (name.empty() || name.size() > longest)
        return false;
    return std::ranges::none_of(name, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == '"' || c == '\'' || c == ';'
               || c == '=' || c == ',' || c == 0x7f;
    });
}

std::vector<AccountId> accountsOf(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    struct Tried {
        AccountId account;
        std::uint32_t attempts = 0;
    };
    boost::unordered_flat_map<std::uint32_t, std::uint32_t> places;
    std::vector<Tried> tried;
    for (std::uint32_t row : rows) {
        const Event event = context.event(row);
        const AccountId account = context.principal(event.loginAccount());
        if (!account.valid())
            continue;
        const auto [place, isNew] = places.try_emplace(account.value, static_cast<std::uint32_t>(tried.size()));
        if (isNew)
            tried.push_back({account});
        tried[place->second].attempts += event.count;
    }
    std::ranges::stable_sort(tried, std::greater(), &Tried::attempts);
    std::vector<AccountId> accounts;
    std::ranges::transform(tried, std::back_inserter(accounts), &Tried::account);
    return accounts;
}

std::uint32_t attempts(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    std::uint32_t sum = 0;
    for (std::uint32_t row : rows)
        sum += context.snap.events.counts()[row];
    return sum;
}

std::string protocols(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    std::array<std::uint32_t, protocolCount> counts{};
    for (std::uint32_t row : rows)
        ++counts[static_cast<std::size_t>(context.snap.events.protocols()[row])];
    std::vector<std::string> names;
    for (Protocol protocol : {Protocol::Pop3, Protocol::Imap, Protocol::Smtp})
        if (counts[static_cast<std::size_t>(protocol)] > 0)
            names.emplace_back(words::protocol(protocol));
    return names.empty() ? words::say(CaseWords::tr("login", "in place of a protocol: by login")) : words::list(names);
}

bool sharedAddress(const DetectorContext& context, AddressId address)
{
    constexpr std::uint32_t mistypes = 4;
    constexpr std::size_t manyUsers = 3;
    std::size_t clean = 0;
    std::size_t inVain = 0;
    for (std::uint32_t row : context.pairsByAddress.of(address.row())) {
        const Pair& pair = context.pairs[row];
        clean += pair.successes > 0 && pair.failuresBefore <= mistypes ? 1U : 0U;
        inVain += pair.account.valid() && pair.failures > 0 && pair.successes == 0 ? 1U : 0U;
    }
    return clean >= manyUsers && clean >= inVain;
}

std::vector<AccountId> openedBy(const DetectorContext& context, AddressId address)
{
    std::vector<AccountId> accounts;
    for (std::uint32_t row : context.pairsByAddress.of(address.row()))
        if (context.pairs[row].openedByGuess && context.pairs[row].account.valid()) // a log may not name who signed in
            accounts.push_back(context.pairs[row].account);
    return accounts;
}

std::string wereOpened(const DetectorContext& context, const Finding& finding)
{
    return words::say(CaseWords::tr("%1 was opened.", nullptr, words::plural(finding.accounts.size())),
                      words::accounts(context.snap, finding.accounts));
}

std::vector<std::vector<AddressId>> byNetwork(const CaseSnapshot& snap, std::span<const AddressId> addresses)
{
    std::vector<std::vector<AddressId>> groups;
    boost::unordered_flat_map<IpAddress, std::size_t, IpAddressHash> index;
    for (AddressId id : addresses) {
        const auto [entry, isNew] = index.try_emplace(Network::around(snap.addresses[id.row()].ip).base, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[entry->second].push_back(id);
    }
    return groups;
}

std::vector<std::vector<AddressId>> together(const DetectorContext& context, std::span<const AddressId> addresses)
{
    std::vector<std::vector<AddressId>> result;
    for (std::vector<AddressId> group : byNetwork(context.snap, addresses)) {
        std::ranges::sort(group, {}, [&](AddressId id) { return context.guessOf(id).firstRow; });
        TimeUs end;
        for (AddressId id : group) {
            const Guess& guess = context.guessOf(id);
            const TimeUs begin = context.event(guess.firstRow).time;
            if (id == group.front() || (begin.known() && end.known() && begin - end > usPerDay))
                result.emplace_back();
            result.back().push_back(id);
            end = std::max(end, context.event(guess.lastRow).time);
        }
    }
    return result;
}

Finding describe(const DetectorContext& context, FindingKind kind, std::span<const AddressId> addresses)
{
    Finding finding;
    finding.kind = kind;
    finding.addresses.assign(addresses.begin(), addresses.end());
    std::ranges::stable_sort(finding.addresses, std::greater(),
                             [&](AddressId id) { return context.guessOf(id).failures; });
    const std::string found = words::say(CaseWords::tr("password found"));
    std::vector<std::uint32_t> all;
    for (AddressId id : finding.addresses) {
        const auto rows = context.suspiciousFailures(id);
        all.insert(all.end(), rows.begin(), rows.end());
        for (AccountId account : openedBy(context, id)) {
            finding.accounts.push_back(account);
            context.prove(finding, context.pair(id, account)->firstSuccess, found);
        }
    }
    std::ranges::sort(all); // event rows are in time order
    finding.counts = {{"failures", attempts(context, all)},
                      {"accounts", static_cast<std::int64_t>(accountsOf(context, all).size())},
                      {"addresses", static_cast<std::int64_t>(addresses.size())},
                      {"opened", static_cast<std::int64_t>(finding.accounts.size())}};
    if (!all.empty()) {
        finding.first = context.event(all.front()).time;
        finding.last = context.event(all.back()).time;
        context.prove(finding, all.front(), words::say(CaseWords::tr("first failure")));
        context.prove(finding, all.back(), words::say(CaseWords::tr("last failure")));
    }
    const std::size_t stride = std::max<std::size_t>(1, all.size() / 16);
    const std::string proof = words::say(CaseWords::tr("failed sign-in"));
    for (std::size_t i = stride; i + 1 < all.size(); i += stride)
        context.prove(finding, all[i], proof);
    return finding;
}

} // namespace postmortem::guessing
