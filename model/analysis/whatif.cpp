// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/whatif.h"

#include "model/analysis/words.h"
#include "model/base/largepages.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <span>

namespace postmortem {

namespace {

constexpr std::uint32_t failureLimits[] = {3, 5, 10, 20};
constexpr std::uint32_t recipientLimits[] = {10, 20, 50, 100, 200, 500};

bool hostile(const CaseSnapshot& snap, AddressId id)
{
    return id.valid() && snap.addresses[id.row()].severity >= Severity::Medium;
}

/// Without an address the account decides.
bool hostile(const CaseSnapshot& snap, const Message& message)
{
    if (message.address.valid())
        return hostile(snap, message.address);
    return message.authorityAccount.valid() && snap.accounts[message.authorityAccount.row()].compromised.has_value();
}

/// One of our users, or a device of theirs: not a stranger who failed a few times and never got in.
bool legitimate(const CaseSnapshot& snap, AddressId id)
{
    const Address& address = snap.addresses[id.row()];
    const bool stale = (address.verdicts & (1U << static_cast<unsigned>(FindingKind::StaleClient))) != 0;
    return !hostile(snap, id) && (address.logins > 0 || address.trusted || stale);
}

/// `some` says who would have been touched, in the form for so many.
std::string touchedText(std::uint64_t touched, const QString& some)
{
    return touched == 0 ? words::say(CaseWords::tr("No legitimate user would have been touched."))
                        : words::say(some, touched);
}

/// Blocks an address, for the rest of the log, at its n-th failure within ten minutes.
class FailureLimit final {
public:
    /// `told` are the addresses that the limit before this one would have blocked in time; it becomes this one's.
    FailureLimit(const CaseSnapshot& snap, std::uint32_t limit, std::vector<AddressId>& told)
        : m_snap(snap), m_limit(limit), m_told(told), m_recent(snap.addresses.size()),
          m_blockedAt(snap.addresses.size())
    {
    }

    /// Of the event rows of all sign-ins.
    WhatIf replay(std::span<const std::uint32_t> logins)
    {
        for (const std::uint32_t row : logins)
            attempt(m_snap.events.at(std::size_t{row}));
        m_result.policy = words::say(
            CaseWords::tr("Block an address after %1 failed login(s) in 10 minutes", nullptr, words::plural(m_limit)),
            std::uint64_t{m_limit});
        m_result.about = WhatIf::About::FailedLogins;
        m_result.limit = m_limit;
        m_result.text = text();
        return std::move(m_result);
    }

private:
    void attempt(const Event& event)
    {
        if (!event.address.valid() || !event.time.known())
            return;
        const bool bad = hostile(m_snap, event.address);
        TimeUs& blocked = m_blockedAt[event.address.row()];
        m_result.hostile += bad ? event.count : 0U;
        if (blocked.known()) {
            m_result.stopped += bad ? event.count : 0U;
            return;
        }
        if (event.kind != EventKind::LoginFailed)
            return;
        auto& recent = m_recent[event.address.row()];
        std::erase_if(recent, [&](TimeUs time) { return event.time - time > 10 * usPerMinute; });
        for (std::uint16_t i = 0; i < event.count && recent.size() < m_limit; ++i)
            recent.push_back(event.time);
        if (recent.size() < m_limit)
            return;
        blocked = event.time;
        recent.clear();
        if (legitimate(m_snap, event.address))
            ++m_result.touched;
    }

    /// What the limit would have done to the passwords that were found; what is as with the limit before, in short.
    std::string text() const
    {
        std::string details;
        std::vector<AddressId> blockedInTime;
        boost::unordered_flat_set<std::string_view> told;
        for (const Account& account : m_snap.accounts) {
            if (!account.compromised || !account.compromised->by.valid()
                || !told.insert(m_snap.text(account.name)).second || told.size() > 3)
                continue;
            const AddressId by = account.compromised->by;
            const TimeUs blocked = m_blockedAt[by.row()];
            const bool isTold = std::ranges::find(blockedInTime, by) != blockedInTime.end();
            if (isTold || !blocked.known() || blocked >= account.compromised->at)
                continue;
            blockedInTime.push_back(by);
            details +=
                words::say(
                    CaseWords::tr("%1 would have been blocked at %2, %3 before the first sign-in as %4 that these logs "
                                  "show."),
                    m_snap.addressText(by), words::moment(m_snap, blocked),
                    durationText(account.compromised->at - blocked), words::shown(m_snap.text(account.name)))
                + ' ';
        }
        if (!blockedInTime.empty() && blockedInTime == m_told)
            details = (blockedInTime.size() == 1
                           ? words::say(CaseWords::tr("The same address would have been blocked in time."))
                           : words::say(CaseWords::tr("The same %1 addresses would have been blocked in time."),
                                        std::uint64_t{blockedInTime.size()}))
                      + ' ';
        m_told = blockedInTime;
        return words::say(CaseWords::tr("It would have stopped %1 of %2 sign-in attempt(s) of hostile addresses, those "
                                        "that fitted included.",
                                        nullptr, words::plural(m_result.hostile)),
                          m_result.stopped, m_result.hostile)
               + ' ' + details
               + touchedText(m_result.touched, CaseWords::tr("%1 legitimate address(es) would have been touched.",
                                                             nullptr, words::plural(m_result.touched)));
    }

    const CaseSnapshot& m_snap;
    std::uint32_t m_limit;
    std::vector<AddressId>& m_told;
    std::vector<std::vector<TimeUs>> m_recent; // as many as the limit at most
    std::vector<TimeUs> m_blockedAt;
    WhatIf m_result;
};

LargeVector<std::uint32_t> loginRows(const CaseSnapshot& snap)
{
    LargeVector<std::uint32_t> rows;
    for (std::size_t row = 0; row < snap.events.size(); ++row)
        if (const EventKind kind = snap.events.kinds()[row];
            kind == EventKind::LoginFailed || kind == EventKind::LoginOk)
            rows.push_back(static_cast<std::uint32_t>(row));
    return rows;
}

/// A session that relayed.
struct SessionLoad {
    std::uint64_t recipients = 0; ///< inside and outside: a limit counts all
    std::uint64_t relayed = 0;    ///< of them outside
    bool hostile = false;
    bool known = false; ///< the log tells its client or account
};

std::vector<SessionLoad> sessionLoads(const CaseSnapshot& snap)
{
    boost::unordered_flat_map<std::uint64_t, std::size_t> index;
    std::vector<SessionLoad> loads;
    for (std::size_t row = 0; row < snap.messages.size(); ++row) {
        const Message& message = snap.messages[row];
        if (!message.accepted || message.relayed == 0 || message.local)
            continue;
        const std::uint64_t key = message.session.valid() ? message.session.value : (std::uint64_t{1} << 32) | row;
        const auto [entry, isNew] = index.try_emplace(key, loads.size());
        if (isNew)
            loads.emplace_back();
        SessionLoad& load = loads[entry->second];
        load.recipients += message.recipients;
        load.relayed += message.relayed;
        load.hostile = load.hostile || hostile(snap, message);
        load.known = load.known || message.address.valid() || message.authorityAccount.valid();
    }
    return loads;
}

std::string stoppedText(const WhatIf& result)
{
    return words::say(CaseWords::tr("It would have stopped %1 of %2 spam recipient(s).", nullptr,
                                    words::plural(result.hostile)),
                      result.stopped, result.hostile)
           + ' ';
}

WhatIf replayRecipientLimit(const std::vector<SessionLoad>& loads, std::uint32_t limit)
{
    WhatIf result;
    std::uint64_t unknown = 0;
    for (const SessionLoad& load : loads) {
        const std::uint64_t over = load.recipients > limit ? load.recipients - limit : 0;
        if (load.hostile) {
            result.hostile += load.relayed;
            result.stopped += std::min(over, load.relayed);
        } else if (over > 0) {
            ++(load.known ? result.touched : unknown);
        }
    }
    result.policy =
        words::say(CaseWords::tr("Accept at most %1 recipient(s) in a session", nullptr, words::plural(limit)),
                   std::uint64_t{limit});
    result.about = WhatIf::About::Recipients;
    result.limit = limit;
    result.text = stoppedText(result)
                  + touchedText(result.touched, CaseWords::tr("%1 legitimate session(s) would have been touched.",
                                                              nullptr, words::plural(result.touched)));
    if (unknown > 0)
        result.text += ' '
                       + words::say(CaseWords::tr("Of %1 more session(s) the log does not show whose they were.",
                                                  nullptr, words::plural(unknown)),
                                    unknown);
    return result;
}

/// A yes/no rule: which messages it would have refused.
template <class Refuses>
WhatIf replayRule(const CaseSnapshot& snap, std::string policy, Refuses refuses)
{
    WhatIf result;
    result.policy = std::move(policy);
    TimeUs first;
    boost::unordered_flat_set<std::uint32_t> touched;
    for (const Message& message : snap.messages) {
        if (!message.accepted || message.relayed == 0 || message.local)
            continue;
        const bool bad = hostile(snap, message);
        result.hostile += bad ? message.relayed : 0U;
        if (!refuses(message))
            continue;
        if (!bad) {
            touched.insert(message.address.value);
            continue;
        }
        result.stopped += message.relayed;
        if (message.time.known() && (!first.known() || message.time < first))
            first = message.time;
    }
    result.touched = touched.size();
    result.text =
        (first.known() ? words::say(CaseWords::tr("It would have stopped %1 of %2 spam recipient(s), the first at %3.",
                                                  nullptr, words::plural(result.hostile)),
                                    result.stopped, result.hostile, words::moment(snap, first))
                             + ' '
                       : stoppedText(result))
        + touchedText(result.touched, CaseWords::tr("%1 legitimate client(s) would have been touched.", nullptr,
                                                    words::plural(result.touched)));
    result.suggested = result.stopped > 0 && result.touched == 0;
    return result;
}

/// Of limits in ascending order, the smallest that touches nobody and stops something is suggested.
void keepLimits(CaseSnapshot& snap, std::vector<WhatIf> results)
{
    if (std::ranges::all_of(results, [](const WhatIf& result) { return result.hostile == 0; }))
        return;
    const auto best =
        std::ranges::find_if(results, [](const WhatIf& result) { return result.touched == 0 && result.stopped > 0; });
    if (best != results.end())
        best->suggested = true;
    std::ranges::move(results, std::back_inserter(snap.whatIfs));
}

void keepRule(CaseSnapshot& snap, WhatIf result)
{
    if (result.stopped > 0)
        snap.whatIfs.push_back(std::move(result));
}

} // namespace

void replayPolicies(CaseSnapshot& snap, const std::stop_token& stop)
{
    std::vector<WhatIf> results;
    const LargeVector<std::uint32_t> logins = loginRows(snap);
    std::vector<AddressId> told;
    for (std::uint32_t limit : failureLimits) {
        if (stop.stop_requested())
            return;
        results.push_back(FailureLimit(snap, limit, told).replay(logins));
    }
    keepLimits(snap, std::move(results));
    results.clear();
    const std::vector<SessionLoad> loads = sessionLoads(snap);
    for (std::uint32_t limit : recipientLimits)
        results.push_back(replayRecipientLimit(loads, limit));
    keepLimits(snap, std::move(results));
    keepRule(snap,
             replayRule(snap, words::say(CaseWords::tr("Trust private networks only")), [&](const Message& message) {
                 return (message.authority == RelayAuthority::TrustedNetwork
                         || message.authority == RelayAuthority::OpenRelay)
                        && message.address.valid() && !snap.addresses[message.address.row()].ip.isPrivate();
             }));
    // Where a log hides AUTH, whom that would touch is not known.
    constexpr auto smtp = static_cast<std::size_t>(Protocol::Smtp);
    if (snap.totals.logins[smtp] + snap.totals.failedLogins[smtp] > 0)
        keepRule(snap,
                 replayRule(snap, words::say(CaseWords::tr("Require AUTH for all relaying")),
                            [](const Message& message) { return message.authority != RelayAuthority::SmtpAuth; }));
    keepRule(snap, replayRule(snap, words::say(CaseWords::tr("No POP before SMTP")), [](const Message& message) {
                 return message.authority == RelayAuthority::PopBeforeSmtp;
             }));
}

} // namespace postmortem
