// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Login guessing by one address: many failures in a short time, or a few at long intervals; with many names a harvest.
// Who guesses and which accounts were opened that way is kept for the other detectors.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"
#include "model/detectors/relayprofile.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <deque>

namespace postmortem {

namespace {

/// Marks the accounts whose first success ended a guessing by that address: other names tried in vain before, or so
/// many failures on that one name that no user types them.
void markOpened(DetectorContext& context, AddressId address)
{
    if (std::ranges::none_of(context.pairsByAddress.of(address.row()),
                             [&](std::uint32_t row) { return context.pairs[row].failures > 0; }))
        return; // most addresses never fail
    const auto certain = static_cast<std::uint32_t>(context.threshold("account-compromised.certain"));
    const auto fewest = static_cast<std::uint32_t>(context.threshold("account-compromised.failures"));
    const auto enoughNames = static_cast<std::uint32_t>(context.threshold("account-compromised.names"));
    const auto memory = static_cast<std::int64_t>(context.threshold("password-spray.days")) * usPerDay;
    const bool shared = guessing::sharedAddress(context, address);
    std::uint32_t failures = 0;
    std::uint32_t unnamed = 0;
    std::uint32_t names = 0; // tried in vain so far
    TimeUs last;
    for (std::uint32_t row : context.loginsByAddress.of(address.row())) {
        const Event login = context.event(row);
        Pair& pair = *context.pair(address, login.loginAccount());
        if (login.kind == EventKind::LoginFailed) {
            if (last.known() && login.time.known() && login.time - last > memory)
                failures = unnamed = names = 0;
            last = login.time;
            failures += login.count;
            unnamed += pair.account.valid() ? 0U : login.count;
            names += pair.account.valid() && pair.firstFailure == row && pair.successes == 0 ? 1U : 0U;
        } else if (pair.firstSuccess == row && !pair.stale) {
            const bool manyNames = names >= enoughNames && failures >= fewest && !shared;
            const bool manyTries = pair.failuresBefore + unnamed >= certain && !context.trusted(address);
            pair.openedByGuess = manyNames || manyTries;
        }
    }
}

/// A few failures, a success, and then mail to many under foreign senders: no user who mistyped does that.
void confirmByRelay(DetectorContext& context, AddressId address)
{
    const auto fewest = static_cast<std::uint32_t>(context.threshold("account-compromised.failures"));
    for (std::uint32_t index : context.pairsByAddress.of(address.row())) {
        Pair& pair = context.pairs[index];
        if (pair.successes == 0 || pair.openedByGuess || pair.failuresBefore < fewest || !pair.account.valid())
            continue;
        std::vector<std::uint32_t> messages;
        for (std::uint32_t row : context.messagesByAddress.of(address.row()))
            if (context.principal(context.snap.messages[row].authorityAccount) == pair.account)
                messages.push_back(row);
        const RelayProfile profile = profileOf(context, messages);
        if (profile.foreignSenders * 2 > profile.messages
            && context.reaches(profile.foreignRecipients, "account-compromised.recipients")) {
            pair.openedByGuess = true;
            pair.stale = false;
        }
    }
}

/// The logins just before one, in a log that does not say whose they are.
class RecentLogins final {
public:
    void add(AccountId account, bool failed)
    {
        m_logins.push_back({account, failed});
        if (m_logins.size() > window)
            m_logins.pop_front();
    }
    /// Hardly anybody gets in: somebody is trying, and ordinary users are drowned.
    [[nodiscard]] bool flooded() const
    {
        const auto failures = static_cast<std::size_t>(std::ranges::count(m_logins, true, &Login::failed));
        return m_logins.size() == window && failures * 5 >= window * 4;
    }
    [[nodiscard]] std::size_t failuresOf(AccountId account) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_logins, [&](const Login& login) { return login.failed && login.account == account; }));
    }
    /// Distinct names that failed, but for that one.
    [[nodiscard]] std::size_t otherNames(AccountId account) const
    {
        std::vector<AccountId> names;
        for (const Login& login : m_logins)
            if (login.failed && login.account != account && std::ranges::find(names, login.account) == names.end())
                names.push_back(login.account);
        return names.size();
    }

private:
    static constexpr std::size_t window = 20;
    struct Login {
        AccountId account;
        bool failed = false;
    };
    std::deque<Login> m_logins;
};

/// Where the log has no addresses, a session stands for its client, and a flood of failures for somebody who guesses
/// over many sessions: other names tried in vain in the same session, or a success amid the flood on a name that it was
/// about. A device with an old password fails for days too, but others get in meanwhile.
void markOpenedUnseen(DetectorContext& context)
{
    const auto fewest = static_cast<std::size_t>(context.threshold("account-compromised.failures"));
    const auto certain = static_cast<std::uint32_t>(context.threshold("account-compromised.certain"));
    constexpr std::size_t otherNames = 2;
    std::vector<std::uint32_t> runs(context.snap.accounts.size());
    boost::unordered_flat_map<std::uint32_t, std::vector<AccountId>> failed; // by session
    RecentLogins recent;
    for (std::uint32_t row : context.loginsWithoutAddress()) {
        const Event login = context.event(row);
        const AccountId account = context.principal(login.loginAccount());
        if (!account.valid())
            continue;
        if (login.kind == EventKind::LoginFailed) {
            runs[account.row()] += login.count;
            auto& names = failed[login.session.value];
            if (login.session.valid() && std::ranges::find(names, account) == names.end() && names.size() < 8)
                names.push_back(account);
            recent.add(account, true);
            continue;
        }
        const auto& names = failed[login.session.value];
        const auto others =
            static_cast<std::size_t>(std::ranges::count_if(names, [&](AccountId id) { return id != account; }));
        const bool amidFlood =
            recent.flooded()
            && (runs[account.row()] >= certain
                || (recent.failuresOf(account) >= fewest && recent.otherNames(account) >= otherNames));
        std::uint32_t& opened = context.openedUnseen[account.row()];
        if (opened == Id<EventTag>::none && (others >= otherNames || amidFlood))
            opened = row;
        runs[account.row()] = 0;
        recent.add(account, false);
    }
}

/// A guess on one real account that its user entered soon after, from elsewhere: somebody mistyped and took another
/// device.
bool userSignedInSoon(const DetectorContext& context, AccountId account, TimeUs after)
{
    constexpr std::int64_t soon = 30 * usPerMinute;
    return std::ranges::any_of(context.loginsByAccount.of(account.row()), [&](std::uint32_t row) {
        const Event login = context.event(row);
        return login.kind == EventKind::LoginOk && login.time.known() && login.time >= after
               && login.time - after <= soon;
    });
}

Guess judge(const DetectorContext& context, AddressId address)
{
    const std::vector<std::uint32_t> rows = context.suspiciousFailures(address);
    Guess guess;
    if (rows.empty())
        return guess;
    const std::vector<AccountId> names = guessing::accountsOf(context, rows);
    const guessing::Burst burst = guessing::densest(context, rows, context.minutes("login-guessing.minutes"));
    guess.failures = guessing::attempts(context, rows);
    guess.names = static_cast<std::uint32_t>(names.size());
    guess.burst = burst.attempts;
    guess.firstRow = rows.front();
    guess.lastRow = rows.back();
    const bool dense = burst.attempts >= context.threshold("login-guessing.high");
    const bool fast = burst.attempts >= context.threshold("login-guessing.failures");
    const guessing::Burst day = guessing::densest(context, rows, usPerDay);
    guess.slow = !fast && day.attempts >= context.threshold("login-guessing.slow-failures")
                 && guessing::medianGap(context, rows) >= context.minutes("login-guessing.slow-gap");
    if (!(fast || guess.slow) || (guessing::sharedAddress(context, address) && !dense))
        return guess;
    // Where names are not logged, failures of an address that also signs in are most likely its users' own.
    if (names.empty() && !dense && context.snap.addresses[address.row()].logins > 0)
        return guess;
    guess.kind = context.reaches(names.size(), "harvest.names") ? FindingKind::Harvest : FindingKind::LoginGuessing;
    guess.severity = dense ? Severity::High : Severity::Medium;
    const auto odd = std::ranges::count_if(
        names, [&](AccountId id) { return !guessing::plausibleName(context.snap.accountName(id)); });
    const bool mistyped =
        names.size() == 1 && !dense
        && (context.trusted(address)
            || (!guess.slow && userSignedInSoon(context, names[0], context.event(burst.lastRow).time)));
    if (mistyped || (odd * 2 >= static_cast<std::ptrdiff_t>(names.size()) && odd > 0))
        guess.severity = Severity::Low;
    return guess;
}

bool isOddText(const DetectorContext& context, AddressId address)
{
    const auto names = guessing::accountsOf(context, context.suspiciousFailures(address));
    return !names.empty()
           && std::ranges::count_if(
                  names, [&](AccountId id) { return !guessing::plausibleName(context.snap.accountName(id)); })
                      * 2
                  >= static_cast<std::ptrdiff_t>(names.size());
}

std::string rule(const DetectorContext& context, const Guess& guess)
{
    const bool harvest = guess.kind == FindingKind::Harvest;
    const std::string names = quoted(context, "harvest.names");
    if (guess.slow) {
        const std::string failures = quoted(context, "login-guessing.slow-failures");
        const std::string gap = quoted(context, "login-guessing.slow-gap");
        return harvest
                   ? words::say(CaseWords::tr("At least %1 failures of one address on at least %2 accounts in a day "
                                              "with a median gap of at least %3 minutes."),
                                failures, names, gap)
                   : words::say(CaseWords::tr("At least %1 failures of one address in a day with a median gap of at "
                                              "least %2 minutes."),
                                failures, gap);
    }
    const std::string failures = quoted(context, "login-guessing.failures");
    const std::string minutes = quoted(context, "login-guessing.minutes");
    const std::string high = quoted(context, "login-guessing.high");
    return harvest
               ? words::say(CaseWords::tr("At least %1 failures of one address on at least %2 accounts in %3 minutes "
                                          "(high from %4 failures)."),
                            failures, names, minutes, high)
               : words::say(CaseWords::tr("At least %1 failures of one address in %2 minutes (high from %3 failures)."),
                            failures, minutes, high);
}

bool opensSomething(const DetectorContext& context, AddressId address)
{
    return std::ranges::any_of(context.pairsByAddress.of(address.row()),
                               [&](std::uint32_t row) { return context.pairs[row].openedByGuess; });
}

std::string outcome(const DetectorContext& context, const Finding& finding, bool opened)
{
    if (finding.accounts.empty())
        return words::say(opened ? CaseWords::tr("Then a password fitted.") : CaseWords::tr("No account was opened."));
    return guessing::wereOpened(context, finding);
}

void write(DetectorContext& context, FindingKind kind, std::span<const AddressId> addresses)
{
    const CaseSnapshot& snap = context.snap;
    Finding finding = guessing::describe(context, kind, addresses);
    std::vector<std::uint32_t> rows;
    for (AddressId id : addresses) {
        const auto more = context.suspiciousFailures(id);
        rows.insert(rows.end(), more.begin(), more.end());
        finding.severity = std::max(finding.severity, context.guessOf(id).severity);
    }
    const std::vector<AccountId> tried = guessing::accountsOf(context, rows);
    const std::string who = words::addresses(snap, finding.addresses);
    const std::string protocols = guessing::protocols(context, rows);
    const Guess& worst = context.guessOf(finding.addresses.front());
    finding.rule = rule(context, worst);
    finding.confidence =
        worst.burst >= context.threshold("login-guessing.high") ? Confidence::High : Confidence::Medium;
    const bool opened = std::ranges::any_of(addresses, [&](AddressId id) { return opensSomething(context, id); });
    if (opened)
        finding.severity = Severity::Critical;
    const std::uint64_t failures = guessing::attempts(context, rows);
    const int n = words::plural(failures);
    const std::string during = words::during(finding.first, finding.last);
    finding.text = (tried.empty() ? words::say(CaseWords::tr("%1 failed %2 time(s) by %3%4.", nullptr, n), who,
                                               failures, protocols, during)
                                  : words::say(CaseWords::tr("%1 failed %2 time(s) by %3 on %4%5.", nullptr, n), who,
                                               failures, protocols, words::accountNames(tried.size()), during))
                   + ' ' + outcome(context, finding, opened);
    if (tried.empty())
        finding.text += ' ' + words::say(CaseWords::tr("The log does not name the accounts."));
    if (finding.severity == Severity::Low && isOddText(context, finding.addresses.front()))
        finding.title = words::say(CaseWords::tr("Odd login names from %1 imitate log lines"), who);
    else if (finding.severity == Severity::Low)
        finding.title = words::say(CaseWords::tr("Mistyped passwords for %1"), words::accounts(snap, tried, 1));
    else if (kind == FindingKind::Harvest)
        finding.title = words::say(CaseWords::tr("%1 harvest by %2"), protocols, who);
    else
        finding.title = words::say(
            worst.slow ? CaseWords::tr("Slow password guessing by %1") : CaseWords::tr("Password guessing by %1"), who);
    if (finding.accounts.empty() && tried.size() == 1)
        finding.accounts = tried;
    context.add(std::move(finding));
}

/// Names that never work, tried by clients that the log does not identify.
void writeUnseen(DetectorContext& context)
{
    std::vector<bool> works(context.snap.accounts.size());
    for (std::size_t row = 0; row < works.size(); ++row)
        if (context.snap.accounts[row].logins > 0)
            works[context.principal(AccountId(row)).row()] = true;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row : context.loginsWithoutAddress()) {
        const Event login = context.event(row);
        const AccountId account = context.principal(login.loginAccount());
        if (login.kind == EventKind::LoginFailed && (!account.valid() || !works[account.row()]))
            rows.push_back(row);
    }
    const auto names = guessing::accountsOf(context, rows);
    const std::uint32_t failures = guessing::attempts(context, rows);
    if (!context.reaches(failures, "login-guessing.high") || !context.reaches(names.size(), "harvest.names"))
        return;
    Finding finding;
    finding.kind = FindingKind::Harvest;
    finding.severity = Severity::High;
    finding.first = context.event(rows.front()).time;
    finding.last = context.event(rows.back()).time;
    finding.counts = {{"failures", failures}, {"accounts", static_cast<std::int64_t>(names.size())}};
    finding.title = words::say(CaseWords::tr("%1 harvest by clients the log does not identify"),
                               guessing::protocols(context, rows));
    finding.text = words::say(CaseWords::tr("%1 on %2 name(s) that never work. The log has no client addresses, so it "
                                            "cannot show how many clients took part.",
                                            nullptr, words::plural(names.size())),
                              words::failedSignIns(failures), std::uint64_t{names.size()});
    finding.rule =
        words::say(CaseWords::tr("Without addresses: at least %1 failures on at least %2 accounts that never sign in."),
                   quoted(context, "login-guessing.high"), quoted(context, "harvest.names"));
    const std::size_t stride = std::max<std::size_t>(1, rows.size() / 18);
    const std::string proof = words::say(CaseWords::tr("failed sign-in"));
    for (std::size_t i = 0; i < rows.size(); i += stride)
        context.prove(finding, rows[i], proof);
    context.add(std::move(finding));
}

} // namespace

void detectGuessing(DetectorContext& context)
{
    markOpenedUnseen(context);
    writeUnseen(context);
    std::vector<AddressId> harvesters;
    std::vector<AddressId> guessers;
    for (std::size_t row = 0; row < context.snap.addresses.size(); ++row) {
        const AddressId address(row);
        markOpened(context, address);
        confirmByRelay(context, address);
        context.guesses[row] = judge(context, address);
        const Guess& guess = context.guesses[row];
        // A slow guesser with many names is a spray's business, if it does not stay with each name too long.
        if (guess.slow && guess.names >= context.threshold("password-spray.accounts")
            && guessing::sprays(context, std::span(&address, 1)))
            context.guesses[row].severity = Severity::None;
        else if (guess.severity != Severity::None)
            (guess.kind == FindingKind::Harvest ? harvesters : guessers).push_back(address);
    }
    for (const auto& group : guessing::together(context, harvesters))
        write(context, FindingKind::Harvest, group);
    for (AddressId address : guessers)
        write(context, FindingKind::LoginGuessing, std::span(&address, 1));
}

} // namespace postmortem
