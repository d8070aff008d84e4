// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account whose password a stranger has: opened after guessing by the same address, by one of the many that guessed
// it together, or first used from a strange address by which it then relays. A user who mistypes and gets in is none.

#include "model/analysis/seen.h"
#include "model/analysis/words.h"
#include "model/detectors/guessing.h"
#include "model/detectors/relayprofile.h"

#include <algorithm>

namespace postmortem {

namespace {

struct Opening {
    std::uint32_t row = Id<EventTag>::none; ///< the sign-in
    AddressId by;
    std::uint32_t failures = 0;  ///< before, by the same address or set
    std::uint32_t onAccount = 0; ///< of them on this account
    bool named = false;          ///< the log names the account of at least one of them
    std::string how;
    bool guessed = false;
    bool inferred = false; ///< the log does not name the account of this sign-in
};

std::uint32_t failuresUntil(const DetectorContext& context, AddressId address, std::uint32_t row)
{
    std::uint32_t sum = 0;
    for (std::uint32_t failure : context.suspiciousFailures(address))
        if (failure < row)
            sum += context.snap.events.counts()[failure];
    return sum;
}

bool namesAccounts(const DetectorContext& context, AddressId address, std::uint32_t row)
{
    return std::ranges::any_of(context.suspiciousFailures(address), [&](std::uint32_t failure) {
        return failure < row && context.snap.events.subjects()[failure] != StringId::none;
    });
}

std::string howGuessed(const Opening& opening, const std::string& who)
{
    const int n = words::plural(opening.failures);
    const auto failures = std::uint64_t{opening.failures};
    if (!opening.named)
        return words::say(CaseWords::tr("%1 failed sign-in(s) by %2, on accounts that the log does not name, then the "
                                        "password fitted.",
                                        nullptr, n),
                          failures, who);
    if (opening.onAccount == 0)
        return words::say(CaseWords::tr("%1 failed sign-in(s) by %2 on other names, then the first try on this account "
                                        "that the log names fitted.",
                                        nullptr, n),
                          failures, who);
    if (opening.onAccount == opening.failures)
        return words::say(
            CaseWords::tr("%1 failed sign-in(s) by %2, all on this account, then the password fitted.", nullptr, n),
            failures, who);
    return words::say(
        CaseWords::tr("%1 failed sign-in(s) by %2, %3 of them on this account, then the password fitted.", nullptr, n),
        failures, who, std::uint64_t{opening.onAccount});
}

/// A sign-in whose account the log does not name, by an address that tried this account and no other: it is the one. None
/// when there is no such sign-in before that row.
std::uint32_t unnamedSuccess(const DetectorContext& context, AddressId address, AccountId account, std::uint32_t before)
{
    bool failed = false;
    for (std::uint32_t row : context.loginsByAddress.of(address.row())) {
        if (row >= before)
            break;
        const Event login = context.event(row);
        const AccountId named = context.principal(login.loginAccount());
        if (named.valid() && named != account)
            break;
        if (login.kind == EventKind::LoginOk && !named.valid() && failed)
            return row;
        failed = failed || (login.kind == EventKind::LoginFailed && named == account);
    }
    return Id<EventTag>::none;
}

std::uint32_t failuresOn(const DetectorContext& context, AddressId address, AccountId account, std::uint32_t until)
{
    std::uint32_t sum = 0;
    for (std::uint32_t row : context.loginsByAddress.of(address.row()))
        if (const Event login = context.event(row);
            row < until && login.kind == EventKind::LoginFailed && context.principal(login.loginAccount()) == account)
            sum += login.count;
    return sum;
}

Opening openedByGuesser(const DetectorContext& context, AccountId account)
{
    Opening opening;
    for (std::uint32_t index : context.pairsByAccount.of(account.row())) {
        const Pair& pair = context.pairs[index];
        if (!pair.openedByGuess || pair.firstSuccess >= opening.row)
            continue;
        opening = {.row = pair.firstSuccess,
                   .by = pair.address,
                   .failures = 0,
                   .onAccount = pair.failuresBefore,
                   .named = false,
                   .how = {},
                   .guessed = true};
    }
    if (!opening.guessed)
        return opening;
    if (const std::uint32_t row = unnamedSuccess(context, opening.by, account, opening.row);
        row != Id<EventTag>::none) {
        opening.row = row;
        opening.inferred = true;
        opening.onAccount = failuresOn(context, opening.by, account, row);
    }
    opening.failures = std::max(failuresUntil(context, opening.by, opening.row), opening.onAccount);
    opening.named = opening.onAccount > 0 || namesAccounts(context, opening.by, opening.row);
    opening.how = howGuessed(opening, words::address(context.snap, opening.by));
    if (opening.inferred)
        opening.how += ' '
                       + words::say(CaseWords::tr("The log does not name the account of that sign-in; the address had "
                                                  "tried no other."));
    return opening;
}

/// The crowd stops when one of it is in: a first success by an address that failed before, after which the guessing dies
/// down.
Opening openedByCrowd(const DetectorContext& context, AccountId account)
{
    Opening opening;
    if (!context.distributedTargets[account.row()])
        return opening;
    constexpr std::int64_t during = usPerHour;
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    TimeUs lastFailure;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        if (!login.address.valid())
            continue;
        const Pair& pair = *context.pair(login.address, account);
        if (login.kind == EventKind::LoginFailed) {
            (opening.guessed ? after : before) += login.count;
            lastFailure = pair.successes == 0 ? login.time : lastFailure;
        } else if (!opening.guessed && lastFailure.known() && login.time - lastFailure <= during
                   && pair.firstSuccess == row && pair.failuresBefore >= 1 && !context.trusted(pair.address)
                   && before >= context.threshold("distributed-guessing.failures")) {
            opening = {.row = row,
                       .by = pair.address,
                       .failures = before,
                       .onAccount = before,
                       .named = true,
                       .how = {},
                       .guessed = true};
        }
    }
    constexpr std::uint32_t diesDown = 10;
    if (!opening.guessed || after * diesDown > before)
        return {};
    opening.how = words::say(
        CaseWords::tr("%1 failed sign-in(s) by many addresses, then the password fitted and the guessing stopped.",
                      nullptr, words::plural(before)),
        std::uint64_t{before});
    return opening;
}

Opening openedUnseen(const DetectorContext& context, AccountId account)
{
    Opening opening;
    opening.row = context.openedUnseen[account.row()];
    if (opening.row == Id<EventTag>::none)
        return opening;
    for (std::uint32_t row : context.loginsByAccount.of(account.row()))
        if (row < opening.row && context.event(row).kind == EventKind::LoginFailed)
            opening.failures += context.snap.events.counts()[row];
    opening.onAccount = opening.failures;
    opening.guessed = true;
    opening.how = words::say(CaseWords::tr("Signed in after %1 failed sign-in(s) on this account; the log shows no "
                                           "addresses, so whether one client made them cannot be told.",
                                           nullptr, words::plural(opening.failures)),
                             std::uint64_t{opening.failures});
    return opening;
}

/// Where a log tells the account of a message and no sign-ins at all, a stranger's first message stands for his first one.
/// Found for all accounts in one pass: a pass for each account took minutes on a log of many.
class FirstMessages final {
public:
    explicit FirstMessages(const DetectorContext& context)
        : m_context(context), m_first(context.snap.accounts.size(), Id<EventTag>::none)
    {
        const CaseSnapshot& snap = context.snap;
        for (std::size_t row = 0; row < snap.events.size(); ++row) {
            if (snap.events.kinds()[row] != EventKind::MessageAccepted)
                continue;
            const Event event = snap.events.at(row);
            if (!event.message.valid() || !event.address.valid() || !context.strangers[event.address.row()])
                continue;
            const AccountId sender = context.principal(snap.messages[event.message.row()].account);
            if (sender.valid() && m_first[sender.row()] == Id<EventTag>::none)
                m_first[sender.row()] = static_cast<std::uint32_t>(row);
        }
    }
    [[nodiscard]] std::uint32_t byStranger(AccountId account) const
    {
        return m_context.loginsByAccount.of(account.row()).empty() ? m_first[account.row()] : Id<EventTag>::none;
    }

private:
    const DetectorContext& m_context;
    std::vector<std::uint32_t> m_first; // event row by principal account row
};

/// Failures on the account before a sign-in by addresses that never got in, and by clients the log does not identify.
std::uint32_t otherFailures(const DetectorContext& context, AccountId account, std::uint32_t until)
{
    std::uint32_t sum = 0;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        if (row >= until || login.kind != EventKind::LoginFailed)
            continue;
        const Pair* pair = login.address.valid() ? context.pair(login.address, account) : nullptr;
        if (!pair || pair->successes == 0)
            sum += login.count;
    }
    return sum;
}

/// The first sign-in of a stranger who relays with the account; nobody knows how the password got out.
Opening firstUseByStranger(const DetectorContext& context, const FirstMessages& messages, AccountId account)
{
    Opening opening;
    if (!context.abused[account.row()])
        return opening;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        const bool stranger = login.address.valid() && context.strangers[login.address.row()];
        if (login.kind == EventKind::LoginFailed && stranger)
            opening.failures += login.count;
        if (login.kind == EventKind::LoginOk && (stranger || !login.address.valid())) {
            opening.row = row;
            opening.by = login.address;
            break;
        }
    }
    if (const std::uint32_t row = messages.byStranger(account); row != Id<EventTag>::none) {
        opening.row = row;
        opening.by = context.event(row).address;
        opening.how = words::say(CaseWords::tr(
            "First message from an address not seen on the account before, which relayed with it. These logs show no "
            "sign-ins, so how the password was learned stays open."));
        return opening;
    }
    opening.onAccount = opening.failures;
    const std::uint32_t unexplained = otherFailures(context, account, opening.row);
    opening.how =
        opening.failures >= context.threshold("account-compromised.failures")
            ? words::say(CaseWords::tr("%1 failure(s) by the addresses that later relayed, then the first sign-in.",
                                       nullptr, words::plural(opening.failures)),
                         std::uint64_t{opening.failures})
        : unexplained > 0
            ? words::say(
                  CaseWords::tr("First sign-in from an address not seen on the account before, which then relayed. "
                                "%1 failed sign-in(s) on it by others came before; whether they found the password "
                                "these logs do not show.",
                                nullptr, words::plural(unexplained)),
                  std::uint64_t{unexplained})
            : words::say(
                  CaseWords::tr("First sign-in from an address not seen on the account before, which then relayed. "
                                "These logs show no guessing: the password was probably learned elsewhere."));
    return opening;
}

Opening openingOf(const DetectorContext& context, const FirstMessages& messages, AccountId account)
{
    for (auto find : {openedByGuesser, openedByCrowd, openedUnseen})
        if (Opening opening = find(context, account); opening.row != Id<EventTag>::none)
            return opening;
    return firstUseByStranger(context, messages, account);
}

/// Addresses that signed in for the first time after the break-in and relayed with it.
std::vector<AddressId> usersAfter(const DetectorContext& context, AccountId account, const Opening& opening)
{
    std::vector<AddressId> addresses;
    for (std::uint32_t index : context.pairsByAccount.of(account.row())) {
        const Pair& pair = context.pairs[index];
        if (pair.successes > 0 && pair.address != opening.by && pair.firstSuccess > opening.row
            && context.strangers[pair.address.row()])
            addresses.push_back(pair.address);
    }
    return addresses;
}

Finding describe(const DetectorContext& context, AccountId account, const Opening& opening)
{
    const CaseSnapshot& snap = context.snap;
    const std::string name = words::account(snap, account);
    const Event login = context.event(opening.row);
    const std::vector<AddressId> later = usersAfter(context, account, opening);
    Finding finding;
    finding.kind = FindingKind::AccountCompromised;
    const bool relays = context.abused[account.row()];
    finding.severity = relays || opening.guessed ? Severity::Critical : Severity::High;
    finding.confidence = relays || opening.failures >= context.threshold("account-compromised.certain")
                             ? Confidence::High
                             : Confidence::Medium;
    if (opening.by.valid())
        finding.addresses = {opening.by};
    finding.accounts = {account};
    finding.first = login.time;
    finding.last = login.time;
    finding.counts = {{"failures", opening.failures},
                      {"failures-on-account", opening.onAccount},
                      {"later-addresses", static_cast<std::int64_t>(later.size())}};
    finding.title = words::say(opening.guessed ? CaseWords::tr("Password of %1 was found")
                                               : CaseWords::tr("Strangers use the account %1"),
                               name);
    finding.text = opening.how;
    const bool withMessage = login.isLogin() && seenWithMessage(snap, opening.row);
    if (withMessage)
        finding.counts.emplace_back("with-message", 1);
    if (login.time.known() && login.isLogin())
        finding.text +=
            ' '
            + words::say(withMessage ? CaseWords::tr("%1 was opened at %2 at the latest, by %3: the log shows "
                                                     "a sign-in only with a message.")
                                     : CaseWords::tr("%1 was opened at %2 by %3."),
                         name, words::moment(snap, login.time), words::protocol(login.protocol));
    if (!later.empty())
        finding.text += ' '
                        + words::say(CaseWords::tr("%1 other address(es) used it afterwards.", nullptr,
                                                   words::plural(later.size())),
                                     std::uint64_t{later.size()});
    finding.rule = words::say(
        CaseWords::tr(
            "A success after at least %1 failures by the same address with at least %2 accounts tried in vain, "
            "or at least %3 failures on the account itself, or by a crowd that guessed it, or from a new "
            "address that then relays."),
        quoted(context, "account-compromised.failures"), quoted(context, "account-compromised.names"),
        quoted(context, "account-compromised.certain"));
    context.prove(finding, opening.row,
                  words::say(opening.guessed   ? CaseWords::tr("password found")
                             : login.isLogin() ? CaseWords::tr("first sign-in of a stranger")
                                               : CaseWords::tr("first message of a stranger")));
    return finding;
}

void proveFailures(const DetectorContext& context, Finding& finding, AccountId account, const Opening& opening)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row : context.loginsByAccount.of(account.row())) {
        const Event login = context.event(row);
        if (row < opening.row && login.kind == EventKind::LoginFailed && login.address == opening.by)
            rows.push_back(row);
    }
    constexpr std::size_t most = 8;
    const std::string proof = words::say(CaseWords::tr("failed before"));
    for (std::size_t i = rows.size() > most ? rows.size() - most : 0; i < rows.size(); ++i)
        context.prove(finding, rows[i], proof);
}

} // namespace

void detectAccountCompromised(DetectorContext& context)
{
    const FirstMessages messages(context);
    for (std::size_t row = 0; row < context.snap.accounts.size(); ++row) {
        const AccountId account(row);
        if (context.principal(account) != account)
            continue;
        const Opening opening = openingOf(context, messages, account);
        if (opening.row == Id<EventTag>::none)
            continue;
        Finding finding = describe(context, account, opening);
        proveFailures(context, finding, account, opening);
        const Event login = context.event(opening.row);
        const Compromise compromise{login.time, opening.by, opening.how, login.where(), opening.failures};
        for (std::size_t spelling = row; spelling < context.snap.accounts.size(); ++spelling)
            if (context.principal(AccountId(spelling)) == account
                && (spelling == row || context.snap.accounts[spelling].logins > 0))
                context.snap.accounts[spelling].compromised = compromise;
        context.add(std::move(finding));
    }
}

} // namespace postmortem
