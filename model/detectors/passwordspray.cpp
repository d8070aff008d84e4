// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A password spray: many accounts, a few tries each, at any pace, by one address or by several of one network.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <ranges>

namespace postmortem {

namespace {

using Group = std::vector<AddressId>;

/// Most accounts tried at most `tries` times each within the window.
class SprayWindow final {
public:
    SprayWindow(const DetectorContext& context, std::span<const std::uint32_t> rows)
        : m_context(context), m_rows(rows),
          m_tries(static_cast<std::uint32_t>(context.threshold("password-spray.tries"))),
          m_span(static_cast<std::int64_t>(context.threshold("password-spray.days")) * usPerDay)
    {
    }

    [[nodiscard]] std::size_t widest()
    {
        std::size_t best = 0;
        std::size_t begin = 0;
        for (std::uint32_t row : m_rows) {
            const Event event = m_context.event(row);
            change(event, true);
            while (event.time.known() && event.time - m_context.event(m_rows[begin]).time > m_span)
                change(m_context.event(m_rows[begin++]), false);
            best = std::max(best, m_few);
        }
        return best;
    }

private:
    void change(const Event& event, bool add)
    {
        const AccountId account = m_context.principal(event.loginAccount());
        if (!account.valid())
            return;
        std::uint32_t& count = m_counts[account.value];
        m_few -= count > 0 && count <= m_tries ? 1U : 0U;
        count = add ? count + event.count : count - event.count;
        m_few += count > 0 && count <= m_tries ? 1U : 0U;
    }

    const DetectorContext& m_context;
    std::span<const std::uint32_t> m_rows;
    std::uint32_t m_tries;
    std::int64_t m_span;
    std::size_t m_few = 0;
    boost::unordered_flat_map<std::uint32_t, std::uint32_t> m_counts;
};

bool mostlyPlausible(const DetectorContext& context, std::span<const std::uint32_t> rows)
{
    const auto names = guessing::accountsOf(context, rows);
    const auto odd = std::ranges::count_if(
        names, [&](AccountId id) { return !guessing::plausibleName(context.snap.accountName(id)); });
    return odd * 2 < static_cast<std::ptrdiff_t>(names.size());
}

void mark(DetectorContext& context, std::span<const AddressId> addresses)
{
    for (AddressId id : addresses) {
        const auto rows = context.suspiciousFailures(id);
        Guess& guess = context.guesses[id.row()];
        guess.kind = FindingKind::PasswordSpray;
        guess.severity = Severity::Medium;
        guess.failures = guessing::attempts(context, rows);
        guess.names = static_cast<std::uint32_t>(guessing::accountsOf(context, rows).size());
        guess.firstRow = rows.front();
        guess.lastRow = rows.back();
    }
}

/// Addresses of one network that fail on few names each and never sign in: together they may spray. A network of
/// ordinary users with a few mistypes is not one.
std::vector<Group> networkSprayers(const DetectorContext& context)
{
    std::vector<AddressId> failing;
    std::vector<AddressId> users;
    for (std::size_t row = 0; row < context.snap.addresses.size(); ++row) {
        const AddressId id(row);
        const Guess& guess = context.guesses[row];
        if (context.snap.addresses[row].logins > 0)
            users.push_back(id);
        else if (guess.failures > 0 && guess.severity == Severity::None)
            failing.push_back(id);
    }
    boost::unordered_flat_map<IpAddress, std::size_t, IpAddressHash> usersOf;
    for (AddressId id : users)
        ++usersOf[Network::around(context.snap.addresses[id.row()].ip).base];
    std::vector<Group> result;
    for (Group& group : guessing::byNetwork(context.snap, failing)) {
        const auto base = Network::around(context.snap.addresses[group[0].row()].ip).base;
        if (group.size() > 1 && group.size() > usersOf[base] && guessing::sprays(context, group))
            result.push_back(std::move(group));
    }
    return result;
}

void write(DetectorContext& context, std::span<const AddressId> addresses)
{
    const CaseSnapshot& snap = context.snap;
    Finding finding = guessing::describe(context, FindingKind::PasswordSpray, addresses);
    finding.severity = finding.accounts.empty() ? Severity::Medium : Severity::Critical;
    finding.confidence =
        context.reaches(static_cast<std::uint64_t>(finding.count("accounts") / 2), "password-spray.accounts")
            ? Confidence::High
            : Confidence::Medium;
    const bool slow = finding.first.known() && finding.last - finding.first > usPerHour;
    finding.title = words::say(slow ? CaseWords::tr("Slow password spray") : CaseWords::tr("Password spray"));
    const auto failures = static_cast<std::uint64_t>(finding.count("failures"));
    const auto accounts = static_cast<std::uint64_t>(finding.count("accounts"));
    finding.text = words::say(
        accounts == failures
            ? CaseWords::tr("%1 tried %2 accounts once each, %3 failure(s)%4; %5", nullptr, words::plural(failures))
            : CaseWords::tr("%1 tried %2 accounts a few times each, %3 failure(s)%4; %5", nullptr,
                            words::plural(failures)),
        words::addresses(snap, finding.addresses), accounts, failures, words::during(finding.first, finding.last),
        finding.accounts.empty() ? words::say(CaseWords::tr("none opened.")) : guessing::wereOpened(context, finding));
    finding.rule =
        words::say(CaseWords::tr("At least %1 accounts with at most %2 tries each, by one address or one /24 "
                                 "(/64) within %3 days."),
                   quoted(context, "password-spray.accounts"), quoted(context, "password-spray.tries"),
                   quoted(context, "password-spray.days"));
    context.add(std::move(finding));
}

/// Sprays that overlap in time are one attack with several addresses.
std::vector<Group> overlapping(const DetectorContext& context, std::vector<Group> sprays)
{
    const auto begin = [&](const Group& group) {
        return std::ranges::min(group
                                | std::views::transform([&](AddressId id) { return context.guessOf(id).firstRow; }));
    };
    const auto last = [&](const Group& group) {
        return std::ranges::max(group
                                | std::views::transform([&](AddressId id) { return context.guessOf(id).lastRow; }));
    };
    std::ranges::stable_sort(sprays, {}, begin);
    std::vector<Group> joined;
    std::uint32_t end = 0;
    for (const Group& spray : sprays) {
        if (joined.empty() || begin(spray) > end)
            joined.emplace_back();
        joined.back().insert(joined.back().end(), spray.begin(), spray.end());
        end = std::max(end, last(spray));
    }
    return joined;
}

} // namespace

bool guessing::sprays(const DetectorContext& context, std::span<const AddressId> addresses)
{
    std::vector<std::uint32_t> rows;
    for (AddressId id : addresses) {
        const auto more = context.suspiciousFailures(id);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    std::ranges::sort(rows);
    return context.reaches(SprayWindow(context, rows).widest(), "password-spray.accounts")
           && mostlyPlausible(context, rows);
}

void detectPasswordSpray(DetectorContext& context)
{
    std::vector<Group> sprays;
    for (std::size_t row = 0; row < context.snap.addresses.size(); ++row) {
        const AddressId id(row);
        const Guess& guess = context.guesses[row];
        if (guess.severity == Severity::None && guess.names >= context.threshold("password-spray.accounts")
            && !guessing::sharedAddress(context, id) && guessing::sprays(context, std::span(&id, 1)))
            sprays.push_back({id});
    }
    for (const Group& spray : sprays)
        mark(context, spray);
    for (Group& spray : networkSprayers(context)) {
        mark(context, spray);
        sprays.push_back(std::move(spray));
    }
    for (const Group& group : overlapping(context, std::move(sprays)))
        write(context, group);
}

} // namespace postmortem
