// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/story.h"

#include "model/analysis/alternatives.h"
#include "model/analysis/returns.h"
#include "model/analysis/seen.h"
#include "model/analysis/words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace postmortem {

namespace {

using Phase = Incident::Phase;

std::uint64_t countOf(const Finding& finding, std::string_view key)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, finding.count(key)));
}

std::string times(const Finding& finding)
{
    return words::during(finding.first, finding.last);
}

std::string capital(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// "On 2026-11-23 at 09:58:02, …" before what happened then: the day is said when it changes.
std::string dated(const CaseSnapshot& snap, const Incident::Step& step, std::string& day)
{
    if (!step.at.known())
        return capital(step.text);
    const std::string text = words::moment(snap, step.at);
    const std::size_t blank = text.find(' ');
    const std::string date = text.substr(0, blank);
    const std::string clock = blank == std::string::npos ? std::string() : text.substr(blank + 1);
    if (date == day)
        return words::say(CaseWords::tr("At %1, %2"), clock, step.text);
    day = date;
    return words::say(CaseWords::tr("On %1 at %2, %3"), date, clock, step.text);
}

std::string guessSentence(const CaseSnapshot& snap, const Finding& finding)
{
    const std::string failures = words::failedSignIns(countOf(finding, "failures"));
    const std::string who = words::addresses(snap, finding.addresses);
    const int n = words::plural(finding.addresses);
    if (finding.kind == FindingKind::DistributedGuessing)
        return words::say(CaseWords::tr("%1 began to guess the password of %2: %3%4.", nullptr, n), who,
                          words::accounts(snap, finding.accounts), failures, times(finding));
    const std::uint64_t names = countOf(finding, "accounts");
    if (names == 0)
        return words::say(
            CaseWords::tr("%1 began to guess passwords: %2%3, on accounts that the log does not name.", nullptr, n),
            who, failures, times(finding));
    return names == 1 ? words::say(CaseWords::tr("%1 began to guess passwords: %2 on one account name%3.", nullptr, n),
                                   who, failures, times(finding))
                      : words::say(CaseWords::tr("%1 began to guess passwords: %2 on %3 account names%4.", nullptr, n),
                                   who, failures, names, times(finding));
}

/// As whom somebody signed in, where the log tells it.
std::string actingAs(const CaseSnapshot& snap, std::span<const AccountId> accounts)
{
    return accounts.empty() ? words::say(CaseWords::tr("an account that the log does not name"))
                            : words::accounts(snap, accounts, 3);
}

/// Those of a finding that sent; others of it only tested a password.
std::vector<AddressId> sendersOf(const CaseSnapshot& snap, const Finding& finding)
{
    std::vector<AddressId> senders;
    std::ranges::copy_if(finding.addresses, std::back_inserter(senders),
                         [&](AddressId id) { return id.valid() && snap.addresses[id.row()].messages > 0; });
    return senders.empty() ? finding.addresses : senders;
}

std::string relaySentence(const CaseSnapshot& snap, const Finding& finding)
{
    const std::vector<AddressId> senders = sendersOf(snap, finding);
    const std::string who = words::addresses(snap, senders);
    const int n = words::plural(senders);
    const std::string what =
        words::say(CaseWords::tr("%1 to %2 outside%3"), words::messages(countOf(finding, "messages")),
                   words::recipients(countOf(finding, "relayed")), times(finding));
    const std::string account = actingAs(snap, finding.accounts);
    switch (finding.kind) {
    case FindingKind::RelayAuthenticated:
        if (finding.accounts.empty())
            return words::say(
                CaseWords::tr("%1 began to relay after signing in; as whom the log does not tell: %2.", nullptr, n),
                who, what);
        return words::say(signInsSeen(snap, finding.addresses)
                              ? CaseWords::tr("%1 began to relay as %2 by SMTP AUTH: %3.", nullptr, n)
                              : CaseWords::tr("%1 began to relay as %2: %3.", nullptr, n),
                          who, account, what);
    case FindingKind::RelayPopBeforeSmtp:
        return words::say(
            CaseWords::tr("%1 began to relay without AUTH after reading the mailbox of %2: %3.", nullptr, n), who,
            account, what);
    case FindingKind::RelayOpen:
        if (!openRelaySeen(snap, finding.addresses))
            return words::say(
                CaseWords::tr("%1 began to relay, and the log does not show by what right: %2.", nullptr, n), who,
                what);
        return words::say(finding.confidence == Confidence::High
                              ? CaseWords::tr("%1 began to relay without signing in, as anybody could: %2.", nullptr, n)
                              : CaseWords::tr("%1 began to relay without signing in: %2.", nullptr, n),
                          who, what);
    case FindingKind::InfectedClient:
        return words::say(CaseWords::tr("%1 inside your network began to send like a robot: %2.", nullptr, n), who,
                          what);
    default:
        return words::say(trustSeen(snap, finding)
                              ? CaseWords::tr("%1 began to relay without signing in, from a network that is trusted: "
                                              "%2.",
                                              nullptr, n)
                              : CaseWords::tr("%1 began to relay without signing in: %2.", nullptr, n),
                          who, what);
    }
}

std::string openedSentence(const CaseSnapshot& snap, const Finding& finding)
{
    const std::string account = words::accounts(snap, finding.accounts);
    const std::uint64_t failures = countOf(finding, "failures");
    const std::string who = words::addresses(snap, finding.addresses);
    if (failures == 0)
        return words::say(signInsSeen(snap, finding.addresses)
                              ? CaseWords::tr("%1, never seen on this account before, signed in as %2.")
                              : CaseWords::tr("%1, never seen on this account before, sent as %2."),
                          who, account);
    // Where a log shows a sign-in only with a message, nobody knows how much sooner the password fitted.
    return words::say(finding.count("with-message") > 0
                          ? CaseWords::tr("%1 had opened %2 after %3 failure(s).", nullptr, words::plural(failures))
                          : CaseWords::tr("%1 opened %2 after %3 failure(s).", nullptr, words::plural(failures)),
                      who, account, failures);
}

std::pair<Phase, std::string> tell(const CaseSnapshot& snap, const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::LoginGuessing:
    case FindingKind::Harvest:
    case FindingKind::PasswordSpray:
    case FindingKind::DistributedGuessing: return {Phase::Guess, guessSentence(snap, finding)};
    case FindingKind::AccountCompromised: return {Phase::Opened, openedSentence(snap, finding)};
    case FindingKind::Blacklisted: return {Phase::Blacklisted, {}}; // told by addBlacklisting()
    case FindingKind::BounceFlood:
        return {Phase::Used, words::say(CaseWords::tr("%1 bounce(s) came back within an hour.", nullptr,
                                                      words::plural(countOf(finding, "bounces"))),
                                        countOf(finding, "bounces"))};
    case FindingKind::AccountSpread: return {Phase::Used, {}}; // told by the relay
    default: return {Phase::Used, relaySentence(snap, finding)};
    }
}

bool namesBlockList(const CaseSnapshot& snap, std::size_t row)
{
    const EventKind kind = snap.events.kinds()[row];
    return (kind == EventKind::Deferred || kind == EventKind::Bounced)
           && snap.events.at(row).reason == Reason::BlockList;
}

/// When the spam of this incident began to leave; not known when it did not.
TimeUs firstRelay(const CaseSnapshot& snap, const Incident& incident)
{
    TimeUs first;
    for (std::size_t index : incident.findings) {
        const Finding& finding = snap.findings[index];
        if (countOf(finding, "relayed") > 0 && finding.first.known() && (!first.known() || finding.first < first))
            first = finding.first;
    }
    return first;
}

/// Tells the mail that an incident relayed from that of others.
class OwnMail final {
public:
    OwnMail(const CaseSnapshot& snap, const Incident& incident)
        : m_snap(snap), m_incident(incident), m_addresses(snap.addresses.size()), m_accounts(snap.accounts.size())
    {
        for (const AddressId id : incident.addresses)
            if (id.valid())
                m_addresses[id.row()] = true;
        for (const AccountId id : incident.accounts)
            if (id.valid())
                m_accounts[id.row()] = true;
    }

    /// Whether an answer was to it; where the log does not tell the message, whether it came within a day of the incident.
    [[nodiscard]] bool holds(const Event& answer) const
    {
        if (answer.message.valid()) {
            const Message& message = m_snap.messages[answer.message.row()];
            if (message.address.valid())
                return m_addresses[message.address.row()];
            if (message.authorityAccount.valid())
                return m_accounts[message.authorityAccount.row()];
        }
        return !answer.time.known() || !m_incident.last.known() || answer.time - m_incident.last <= usPerDay;
    }

private:
    const CaseSnapshot& m_snap;
    const Incident& m_incident;
    std::vector<bool> m_addresses;
    std::vector<bool> m_accounts;
};

/// Replies that name a block list, from the first relay on, to mail of this incident as far as that is known. A server
/// may have been on a list before; that is no consequence of this attack and is said apart.
void addBlacklisting(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident)
{
    const TimeUs since = firstRelay(snap, incident);
    const OwnMail own(snap, incident);
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    Incident::Step step{Phase::Blacklisted, {}, {}, {}, {}};
    for (const std::uint32_t row : rows.blockListed) {
        const Event event = snap.events.at(std::size_t{row});
        if (since.known() && event.time.known() && event.time < since) {
            before += event.count;
            continue;
        }
        if (!own.holds(event))
            continue;
        if (after == 0) {
            step.at = event.time;
            step.where = event.where();
        }
        step.until = event.time;
        after += event.count;
    }
    if (after == 0)
        return;
    const int n = words::plural(after);
    if (before == 0)
        step.text = words::say(CaseWords::tr("remote servers began to refuse mail from your server: %1 reply(s) name a "
                                             "block list.",
                                             nullptr, n),
                               after);
    else
        step.text = words::say(
            CaseWords::tr("remote servers refused mail from your server: %1 reply(s) name a block list, "
                          "as %2 did before this relaying.",
                          nullptr, n),
            after, words::say(CaseWords::tr("%1 reply(s)", "name a block list", words::plural(before)), before));
    incident.steps.push_back(std::move(step));
}

/// The proof of how a finding began: its most telling line may be of a later moment, that a password fitted.
LineRef beginning(const Finding& finding)
{
    const auto first = std::ranges::find(finding.evidence, finding.first, &Evidence::time);
    if (first != finding.evidence.end())
        return first->where;
    return finding.evidence.empty() ? LineRef() : finding.evidence.front().where;
}

void addSteps(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident)
{
    for (std::size_t index : incident.findings) {
        const Finding& finding = snap.findings[index];
        if (finding.kind == FindingKind::Blacklisted)
            addBlacklisting(snap, rows, incident);
        auto [phase, text] = tell(snap, finding);
        if (text.empty())
            continue;
        Incident::Step step;
        step.phase = phase;
        step.at = finding.first;
        step.until = finding.last == finding.first ? TimeUs() : finding.last;
        step.text = std::move(text);
        step.where = beginning(finding);
        incident.steps.push_back(std::move(step));
    }
}

/// By time, then by phase. A block list may answer when the attack itself is over.
void sortSteps(Incident& incident)
{
    std::ranges::stable_sort(incident.steps, {}, [](const Incident::Step& step) {
        constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
        return std::pair(step.at.known() ? step.at.us : last, step.phase);
    });
}

void addEnd(const CaseSnapshot& snap, Incident& incident)
{
    if (!incident.last.known() || !snap.totals.last.known())
        return;
    const std::int64_t quiet = snap.totals.last - incident.last;
    // What stands open can be used again at any time.
    incident.over = isQuiet(snap, incident) && !leftOpen(snap, incident);
    Incident::Step step;
    step.phase = Phase::Ended;
    step.at = incident.last;
    if (isQuiet(snap, incident)) {
        step.text =
            words::say(CaseWords::tr("it ended; the log goes on for %1 without another event of this incident."),
                       durationText(quiet));
        if (leftOpen(snap, incident))
            step.text += ' ' + words::say(CaseWords::tr("Nothing in it shows that the relay was closed."));
    } else if (quiet < usPerMinute) {
        step.text = words::say(
            CaseWords::tr("the last event of this incident was logged, at the end of the log: it may go on."));
    } else {
        step.text = words::say(
            CaseWords::tr("the last event of this incident was logged; the log ends %1 later: it may go on."),
            durationText(quiet));
    }
    incident.steps.push_back(std::move(step));
}

/// The guessing of dozens of addresses is told once and counted; the steps have all of it.
void writeStory(const CaseSnapshot& snap, Incident& incident)
{
    constexpr std::uint64_t mostGuesses = 3;
    const auto guesses =
        static_cast<std::uint64_t>(std::ranges::count(incident.steps, Phase::Guess, &Incident::Step::phase));
    const std::uint64_t counted = guesses > mostGuesses ? guesses - mostGuesses : 0;
    std::uint64_t told = 0;
    std::string day;
    for (Incident::Step& step : incident.steps) {
        const bool passedOver = step.phase == Phase::Guess && ++told > mostGuesses;
        if (!passedOver)
            incident.story += (incident.story.empty() ? "" : " ") + dated(snap, step, day);
        else if (told == mostGuesses + 1)
            incident.story +=
                ' '
                + words::say(CaseWords::tr("Such guessing began %1 more time(s).", nullptr, words::plural(counted)),
                             counted);
        step.text = capital(std::move(step.text));
    }
}

const Finding* find(const CaseSnapshot& snap, const Incident& incident, FindingKind kind)
{
    for (std::size_t index : incident.findings)
        if (snap.findings[index].kind == kind)
            return &snap.findings[index];
    return nullptr;
}

std::vector<AccountId> accountsOf(const CaseSnapshot& snap, const Incident& incident,
                                  std::span<const FindingKind> kinds)
{
    std::vector<AccountId> accounts;
    for (std::size_t index : incident.findings) {
        const Finding& finding = snap.findings[index];
        if (std::ranges::find(kinds, finding.kind) == kinds.end())
            continue;
        std::ranges::copy_if(finding.accounts, std::back_inserter(accounts),
                             [&](AccountId id) { return std::ranges::find(accounts, id) == accounts.end(); });
    }
    return accounts;
}

/// A stolen password is shown by the guessing before it, or by several addresses that share it; a single new address
/// may be the owner's.
bool stolenForSure(const CaseSnapshot& snap, const Incident& incident)
{
    const bool guessed = std::ranges::any_of(
        incident.findings, [&](std::size_t index) { return countOf(snap.findings[index], "failures") > 0; });
    return incident.confidence == Confidence::High && (guessed || incident.addresses.size() > 1);
}

/// Whether the logs name the account of all spam that was relayed by AUTH.
bool namesEveryRelay(const CaseSnapshot& snap)
{
    return std::ranges::none_of(snap.findings, [](const Finding& finding) {
        return finding.kind == FindingKind::RelayAuthenticated && finding.accounts.empty();
    });
}

void judge(const CaseSnapshot& snap, Incident& incident)
{
    const auto has = [&](FindingKind kind) { return find(snap, incident, kind) != nullptr; };
    // Of several opened accounts not all were used to relay.
    const auto accounts = [&](FindingKind kind) { return actingAs(snap, accountsOf(snap, incident, {&kind, 1})); };
    const bool sure = stolenForSure(snap, incident);
    if (has(FindingKind::RelayAuthenticated)) {
        incident.title =
            accountsOf(snap, incident, std::array{FindingKind::RelayAuthenticated}).empty()
                ? words::say(CaseWords::tr("Spam relayed by clients that signed in"))
                : words::say(CaseWords::tr("Spam relayed as %1"), accounts(FindingKind::RelayAuthenticated));
        if (signInsSeen(snap, incident.addresses))
            incident.verdict =
                words::say(sure ? CaseWords::tr("Stolen password: strangers relay by SMTP AUTH.")
                                : CaseWords::tr("Probably a stolen password: unknown addresses relay by SMTP AUTH."));
        else
            incident.verdict =
                words::say(sure ? CaseWords::tr("Stolen account: strangers send with it.")
                                : CaseWords::tr("Probably a stolen account: unknown addresses send with it."));
    } else if (has(FindingKind::RelayPopBeforeSmtp)) {
        incident.title =
            words::say(CaseWords::tr("Spam relayed after opening %1"), accounts(FindingKind::RelayPopBeforeSmtp));
        incident.verdict = words::say(sure ? CaseWords::tr("POP before SMTP abused with a stolen password.")
                                           : CaseWords::tr("POP before SMTP abused, probably with a stolen password."));
    } else if (has(FindingKind::RelayOpen) && !openRelaySeen(snap, incident.addresses)) {
        incident.title = words::say(CaseWords::tr("Spam relayed by strangers"));
        incident.verdict =
            words::say(CaseWords::tr("Strangers relay; these logs do not show why the server let them."));
    } else if (has(FindingKind::RelayOpen)) {
        const bool open = find(snap, incident, FindingKind::RelayOpen)->confidence == Confidence::High;
        incident.title = words::say(open ? CaseWords::tr("The server was used as an open relay")
                                         : CaseWords::tr("Spam relayed without signing in"));
        incident.verdict =
            words::say(open ? CaseWords::tr("Open relay: anybody may send through this server.")
                            : CaseWords::tr("Probably an open relay, perhaps a trusted network too wide."));
    } else if (has(FindingKind::RelayTrustedNetwork)) {
        const bool trusted = trustSeen(snap, *find(snap, incident, FindingKind::RelayTrustedNetwork));
        incident.title = words::say(trusted ? CaseWords::tr("Spam relayed from a trusted network")
                                            : CaseWords::tr("Spam relayed without signing in"));
        incident.verdict =
            words::say(trusted ? CaseWords::tr("Trusted network too wide.")
                               : CaseWords::tr("A trusted network too wide, or a relay that stood open for "
                                               "a time."));
    } else if (has(FindingKind::InfectedClient)) {
        incident.title = words::say(CaseWords::tr("A machine of your network sends spam"));
        incident.verdict = words::say(CaseWords::tr("Infected client."));
    } else if (has(FindingKind::AccountCompromised)) {
        incident.title =
            words::say(CaseWords::tr("%1 was opened by a stranger"), accounts(FindingKind::AccountCompromised));
        incident.verdict =
            words::say(namesEveryRelay(snap) ? CaseWords::tr("Stolen password, not used for relaying in these logs.")
                                             : CaseWords::tr("Stolen password; the logs do not name all accounts that "
                                                             "relayed, so it may be one of them."));
    } else {
        incident.title = words::say(CaseWords::tr("Password guessing without success"));
        incident.verdict = words::say(CaseWords::tr("Attempts only: no account was opened in these logs."));
    }
}

void giveReasons(const CaseSnapshot& snap, Incident& incident)
{
    for (std::size_t index : incident.findings) {
        const Finding& finding = snap.findings[index];
        // What other servers answered is counted over all mail of the logs, not of this incident.
        if (finding.kind != FindingKind::AccountSpread && finding.kind != FindingKind::Blacklisted
            && finding.kind != FindingKind::BounceFlood && incident.reasons.size() < 5)
            incident.reasons.push_back(finding.title + ": " + finding.text);
    }
}

} // namespace

StoryRows StoryRows::of(const CaseSnapshot& snap)
{
    StoryRows rows;
    std::vector<bool> involved(snap.addresses.size());
    for (const Incident& incident : snap.incidents)
        for (const AddressId address : incident.addresses)
            if (address.valid())
                involved[address.row()] = true;
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        const EventKind kind = snap.events.kinds()[row];
        if (kind == EventKind::RelayRefused || kind == EventKind::LoginOk) {
            const AddressId address(std::size_t{snap.events.addresses()[row]});
            if (kind == EventKind::RelayRefused)
                rows.refusedRelays[address].push_back(static_cast<std::uint32_t>(row));
            else if (address.valid() && involved[address.row()])
                rows.signIns[address].push_back(static_cast<std::uint32_t>(row));
        } else if (namesBlockList(snap, row)) {
            rows.blockListed.push_back(static_cast<std::uint32_t>(row));
        }
    }
    return rows;
}

std::vector<AccountId> openedIn(const CaseSnapshot& snap, const Incident& incident)
{
    constexpr std::array kinds = {FindingKind::AccountCompromised, FindingKind::RelayAuthenticated,
                                  FindingKind::RelayPopBeforeSmtp, FindingKind::AccountSpread};
    return accountsOf(snap, incident, kinds);
}

void tellStory(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident)
{
    addProbe(snap, rows, incident);
    addSteps(snap, rows, incident);
    addReturns(snap, rows, incident);
    addEnd(snap, incident);
    sortSteps(incident);
    writeStory(snap, incident);
    judge(snap, incident);
    giveReasons(snap, incident);
    considerAlternatives(snap, incident);
}

} // namespace postmortem
