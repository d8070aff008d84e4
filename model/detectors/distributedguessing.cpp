// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Distributed guessing: many addresses fail on one account, each too seldom to be noticed. Addresses that try many
// names are harvesters, which all try "info"; they do not count here.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>

namespace postmortem {

namespace {

/// Failures on one account by addresses that do not own it.
std::vector<std::uint32_t> candidates(const DetectorContext& context, AccountId account)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        if (login.kind != EventKind::LoginFailed || !login.address.valid() || !login.time.known())
            continue;
        const Guess& guess = context.guessOf(login.address);
        if (guess.names < context.threshold("harvest.names") && !context.pair(login.address, account)->own())
            rows.push_back(row);
    }
    return rows;
}

/// The rows that lie in any window with enough addresses and failures.
class DistributedWindows final {
public:
    DistributedWindows(const DetectorContext& context, std::span<const std::uint32_t> rows)
        : m_context(context), m_rows(rows)
    {
    }

    [[nodiscard]] std::vector<std::uint32_t> attack()
    {
        const auto span = static_cast<std::int64_t>(m_context.threshold("distributed-guessing.hours")) * usPerHour;
        std::size_t begin = 0;
        std::size_t taken = 0; // rows before this one are in the attack already
        for (std::size_t end = 0; end < m_rows.size(); ++end) {
            const Event event = m_context.event(m_rows[end]);
            ++m_byAddress[event.address.value];
            m_failures += event.count;
            for (; event.time - m_context.event(m_rows[begin]).time > span; ++begin)
                drop(m_context.event(m_rows[begin]));
            if (!m_context.reaches(m_byAddress.size(), "distributed-guessing.addresses")
                || !m_context.reaches(m_failures, "distributed-guessing.failures"))
                continue;
            for (taken = std::max(taken, begin); taken <= end; ++taken)
                m_attack.push_back(m_rows[taken]);
        }
        return std::move(m_attack);
    }

private:
    void drop(const Event& event)
    {
        m_failures -= event.count;
        if (--m_byAddress[event.address.value] == 0)
            m_byAddress.erase(event.address.value);
    }

    const DetectorContext& m_context;
    std::span<const std::uint32_t> m_rows;
    boost::unordered_flat_map<std::uint32_t, std::uint32_t> m_byAddress;
    std::uint32_t m_failures = 0;
    std::vector<std::uint32_t> m_attack;
};

std::vector<AddressId> actorsOf(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    boost::unordered_flat_map<std::uint32_t, std::uint32_t> tries;
    std::vector<AddressId> actors;
    for (std::uint32_t row : rows) {
        const Event event = context.event(row);
        if (tries[event.address.value]++ == 0)
            actors.push_back(event.address);
    }
    std::ranges::stable_sort(actors, std::greater(), [&](AddressId id) { return tries[id.value]; });
    return actors;
}

Finding describe(const DetectorContext& context, AccountId account, std::span<const std::uint32_t> rows)
{
    const CaseSnapshot& snap = context.snap;
    const std::string name = words::account(snap, account);
    Finding finding;
    finding.kind = FindingKind::DistributedGuessing;
    finding.severity = Severity::Medium;
    finding.confidence = Confidence::High;
    finding.addresses = actorsOf(context, rows);
    finding.accounts = {account};
    finding.first = context.event(rows.front()).time;
    finding.last = context.event(rows.back()).time;
    finding.counts = {{"failures", guessing::attempts(context, rows)},
                      {"addresses", static_cast<std::int64_t>(finding.addresses.size())}};
    const std::uint64_t failures = guessing::attempts(context, rows);
    finding.title = words::say(CaseWords::tr("Many addresses guess the password of %1"), name);
    finding.text = words::say(
        CaseWords::tr("%1 failed %2 time(s) as %3%4, each only a few times.", nullptr, words::plural(failures)),
        words::addresses(snap, finding.addresses), failures, name, words::during(finding.first, finding.last));
    finding.rule =
        words::say(CaseWords::tr("At least %1 addresses and %2 failures on one account within %3 hours."),
                   quoted(context, "distributed-guessing.addresses"), quoted(context, "distributed-guessing.failures"),
                   quoted(context, "distributed-guessing.hours"));
    const std::size_t stride = std::max<std::size_t>(1, rows.size() / 18);
    const std::string proof = words::say(CaseWords::tr("failed sign-in"));
    for (std::size_t i = 0; i < rows.size(); i += stride)
        context.prove(finding, rows[i], proof);
    return finding;
}

} // namespace

void detectDistributedGuessing(DetectorContext& context)
{
    for (std::size_t row = 0; row < context.snap.accounts.size(); ++row) {
        const AccountId account(row);
        const std::vector<std::uint32_t> rows = candidates(context, account);
        const std::vector<std::uint32_t> attack = DistributedWindows(context, rows).attack();
        // One device on changing addresses beats like a clock; a crowd does not.
        if (attack.empty() || guessing::steady(context, attack))
            continue;
        context.distributedTargets[row] = true;
        context.add(describe(context, account, attack));
    }
}

} // namespace postmortem
