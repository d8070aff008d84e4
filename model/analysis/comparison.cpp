// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/comparison.h"

#include "model/analysis/words.h"

#include <algorithm>

namespace postmortem {

namespace {

// A guesser that pauses for the night is not gone, but an hour tells whether a running relay has ended.
constexpr std::int64_t leastAfterUs = usPerHour;
constexpr std::size_t rowsAtOnce = 4096; // between two looks at whether anybody still wants to know

bool isHostile(const CaseSnapshot& snap, AddressId id)
{
    return id.valid() && snap.addresses[id.row()].severity >= Severity::Medium;
}

struct Sides {
    Doings before;
    Doings after;
};

class Counter final {
public:
    Counter(const CaseSnapshot& snap, TimeUs moment)
        : m_snap(snap), m_moment(moment), m_addresses(snap.addresses.size()), m_accounts(snap.accounts.size())
    {
    }

    bool count(const Cancel& cancel)
    {
        for (std::size_t row = 0; row < m_snap.events.size(); ++row) {
            if (row % rowsAtOnce == 0 && cancel.requested())
                return false;
            const EventKind kind = m_snap.events.kinds()[row];
            if (kind == EventKind::LoginFailed || kind == EventKind::LoginOk)
                addLogin(m_snap.events.at(row));
        }
        for (const Message& message : m_snap.messages) {
            if (message.time.known() && message.accepted && message.relayed > 0 && isHostile(m_snap, message.address))
                add(message.time, message.address, message.account.valid() ? message.account : message.authorityAccount,
                    &Doings::relayed, message.relayed);
        }
        return true;
    }

    [[nodiscard]] const Sides& total() const { return m_total; }
    [[nodiscard]] const Sides& of(AddressId id) const { return m_addresses[id.row()]; }
    [[nodiscard]] const Sides& of(AccountId id) const { return m_accounts[id.row()]; }
    [[nodiscard]] std::vector<ComparedRow> addresses() const
    {
        return rows(m_addresses, [this](std::size_t row) { return m_snap.addressText(AddressId(row)); });
    }
    [[nodiscard]] std::vector<ComparedRow> accounts() const
    {
        return rows(m_accounts, [this](std::size_t row) { return std::string(m_snap.accountName(AccountId(row))); });
    }

private:
    void addLogin(const Event& event)
    {
        if (event.time.known() && isHostile(m_snap, event.address))
            add(event.time, event.address, event.loginAccount(),
                event.kind == EventKind::LoginOk ? &Doings::signIns : &Doings::failedLogins, event.count);
    }

    void add(TimeUs time, AddressId address, AccountId account, std::uint64_t Doings::* what, std::uint64_t count)
    {
        Doings Sides::* side = time < m_moment ? &Sides::before : &Sides::after;
        (m_total.*side).*what += count;
        (m_addresses[address.row()].*side).*what += count;
        if (account.valid())
            (m_accounts[account.row()].*side).*what += count;
    }

    template <class Name>
    [[nodiscard]] static std::vector<ComparedRow> rows(const std::vector<Sides>& sides, Name name)
    {
        std::vector<ComparedRow> result;
        for (std::size_t row = 0; row < sides.size(); ++row) {
            if (sides[row].before.any() || sides[row].after.any())
                result.push_back({name(row), sides[row].before, sides[row].after});
        }
        const auto weight = [](const Doings& doings) {
            return std::tuple(doings.relayed, doings.signIns, doings.failedLogins);
        };
        std::ranges::stable_sort(result, [&](const ComparedRow& a, const ComparedRow& b) {
            return std::pair(weight(a.after), weight(a.before)) > std::pair(weight(b.after), weight(b.before));
        });
        return result;
    }

    const CaseSnapshot& m_snap;
    TimeUs m_moment;
    Sides m_total;
    std::vector<Sides> m_addresses;
    std::vector<Sides> m_accounts;
};

/// What is said of one kind of doing.
struct Said {
    QString over; ///< when there is no more of it
    QString begun;
    QString goesOn;
    QString counted; ///< so many times
};

/// "5 recipients from 2 addresses, 1.0 an hour against 4.0 before".
std::string howMuch(const Comparison& result, const QString& counted, std::uint64_t Doings::* what)
{
    const std::uint64_t after = result.after.*what;
    const auto from = static_cast<std::uint64_t>(
        std::ranges::count_if(result.addresses, [&](const ComparedRow& row) { return row.after.*what > 0; }));
    std::string text = words::say(CaseWords::tr("%1 from %2 address(es)", nullptr, words::plural(from)),
                                  words::say(counted, after), from);
    const auto anHour = [](std::uint64_t count, double hours) {
        return words::locale().toString(static_cast<double>(count) / hours, 'f', 1).toStdString();
    };
    if (result.hoursBefore > 0 && result.hoursAfter > 0)
        text = words::say(CaseWords::tr("%1, %2 an hour against %3 before"), text, anHour(after, result.hoursAfter),
                          anHour(result.before.*what, result.hoursBefore));
    return text;
}

/// "No more relaying" or "Relaying goes on: …"; "" when there never was any.
std::string sentence(const Comparison& result, std::uint64_t Doings::* what, const Said& said)
{
    const std::uint64_t before = result.before.*what;
    const std::uint64_t after = result.after.*what;
    if (before + after == 0)
        return {};
    if (after == 0)
        return words::say(said.over) + ' ';
    return words::say(before == 0 ? said.begun : said.goesOn, howMuch(result, said.counted, what)) + ' ';
}

std::string verdictOf(const CaseSnapshot& snap, const Comparison& result)
{
    const std::int64_t afterUs = std::max<std::int64_t>(0, snap.totals.last - result.moment);
    if (afterUs == 0)
        return words::say(CaseWords::tr("The log ends before that moment: add newer logs to see whether it stopped."));
    const std::string text =
        sentence(result, &Doings::relayed,
                 {CaseWords::tr("No more relaying since then."), CaseWords::tr("Relaying has begun: %1."),
                  CaseWords::tr("Relaying goes on: %1."),
                  CaseWords::tr("%1 recipient(s)", nullptr, words::plural(result.after.relayed))})
        + sentence(result, &Doings::signIns,
                   {CaseWords::tr("No more signing in by hostile addresses since then."),
                    CaseWords::tr("Signing in by hostile addresses has begun: %1."),
                    CaseWords::tr("Signing in by hostile addresses goes on: %1."),
                    CaseWords::tr("%1 sign-in(s)", nullptr, words::plural(result.after.signIns))})
        + sentence(result, &Doings::failedLogins,
                   {CaseWords::tr("No more guessing since then."), CaseWords::tr("Guessing has begun: %1."),
                    CaseWords::tr("Guessing goes on: %1."),
                    CaseWords::tr("%1 attempt(s)", nullptr, words::plural(result.after.failedLogins))});
    if (text.empty())
        return words::say(CaseWords::tr("Nothing hostile was found in this log, before or after."));
    return text
           + words::say(
               result.enough || result.after.any()
                   ? CaseWords::tr("The log goes on for %1 after that moment.")
                   : CaseWords::tr("The log goes on for %1 after that moment, which is too short to say that it "
                                   "is over: add newer logs."),
               durationText(afterUs));
}

std::string incidentLine(const Incident& incident, const Counter& counter)
{
    Doings after;
    for (const AddressId address : incident.addresses) {
        const Doings& one = counter.of(address).after;
        after.relayed += one.relayed;
        after.signIns += one.signIns;
        after.failedLogins += one.failedLogins;
    }
    if (!after.any())
        return words::say(CaseWords::tr("%1: nothing more of its addresses."), incident.title);
    return words::say(
        CaseWords::tr("%1: %2, %3, %4 since."), incident.title,
        words::say(CaseWords::tr("%1 relayed recipient(s)", nullptr, words::plural(after.relayed)), after.relayed),
        words::say(CaseWords::tr("%1 sign-in(s)", nullptr, words::plural(after.signIns)), after.signIns),
        words::say(CaseWords::tr("%1 failed attempt(s)", nullptr, words::plural(after.failedLogins)),
                   after.failedLogins));
}

} // namespace

TimeUs momentToCompare(const CaseSnapshot& snapshot, const Checklist& checklist)
{
    TimeUs moment;
    for (const ChecklistStep& step : checklist.steps) {
        if (step.phase == ChecklistPhase::Contain && step.tick.state == StepState::Done)
            moment = std::max(moment, step.tick.when);
    }
    if (moment.known())
        return moment;
    for (const Address& address : snapshot.addresses) {
        if (address.severity >= Severity::Medium)
            moment = std::max(moment, address.last);
    }
    return moment;
}

Comparison compareAt(const CaseSnapshot& snapshot, TimeUs moment, const Cancel& cancel)
{
    Counter counter(snapshot, moment);
    if (!moment.known() || !snapshot.totals.first.known() || !counter.count(cancel))
        return {};
    Comparison result;
    result.moment = moment;
    const auto hours = [](std::int64_t us) { return static_cast<double>(std::max<std::int64_t>(0, us)) / usPerHour; };
    result.hoursBefore = hours(std::min(moment, snapshot.totals.last) - snapshot.totals.first);
    result.hoursAfter = hours(snapshot.totals.last - std::max(moment, snapshot.totals.first));
    result.before = counter.total().before;
    result.after = counter.total().after;
    result.addresses = counter.addresses();
    result.accounts = counter.accounts();
    for (const Incident& incident : snapshot.incidents)
        result.incidents.push_back(incidentLine(incident, counter));
    result.enough = snapshot.totals.last - moment >= leastAfterUs;
    result.verdict = verdictOf(snapshot, result);
    return result;
}

} // namespace postmortem
