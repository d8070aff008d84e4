// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/logindaemons/loginjoiner.h"

#include "importers/formats/logindaemons/loginfacts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace postmortem {

namespace {

/// Sessions held open at most: many daemons write no line at a session's end.
constexpr std::size_t mostOpen = 200'000;
/// A process that serves clients in turn (Cyrus) has another one after such a pause, whatever the address.
constexpr std::int64_t longestPause = 30 * usPerMinute;
/// PAM delays its answer to a wrong password.
constexpr std::int64_t pamWindow = 15 * usPerSecond;

std::size_t hashOf(const std::string& process)
{
    return std::hash<std::string>()(process);
}

} // namespace

std::string LoginJoiner::keyOf(const LineFact& fact) const
{
    std::string key(fact.host);
    key += ' ';
    key += fact.key;
    return key;
}

void LoginJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (static_cast<LoginKind>(fact.kind)) {
    case LoginKind::Connect:
        m_sessions.erase(keyOf(fact));
        session(fact).log.connected();
        break;
    case LoginKind::LoginOk: {
        Open& open = session(fact);
        open.log.loginOk(fact.account, fact.mechanism, {}, fact.count);
        open.signedIn = true;
        break;
    }
    case LoginKind::LoginFailed: loginFailed(fact); break;
    case LoginKind::Unknown: m_unknown = keyOf(fact); break;
    case LoginKind::Checked: checked(fact); break;
    case LoginKind::Ended:
        if (const auto found = m_sessions.find(keyOf(fact)); found != m_sessions.end()) {
            found->second.log.at(m_place);
            found->second.log.disconnected();
            m_sessions.erase(found);
        }
        break;
    }
}

LoginJoiner::Open& LoginJoiner::session(const LineFact& fact)
{
    std::string key = keyOf(fact);
    const auto found = m_sessions.find(key);
    if (found != m_sessions.end()) {
        Open& open = found->second;
        const bool same = fact.ip == IpAddress() || open.ip == fact.ip;
        const bool recent = !m_place.time.known() || !open.log.place().time.known()
                            || m_place.time - open.log.place().time <= longestPause;
        if (same && recent && !(open.signedIn && fact.ip != IpAddress())) {
            open.log.at(m_place);
            return open;
        }
        m_sessions.erase(found);
    }
    if (m_sessions.size() >= mostOpen)
        m_sessions.clear();
    const SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, m_place);
    return m_sessions.insert_or_assign(std::move(key), Open{log, fact.ip, false}).first->second;
}

void LoginJoiner::loginFailed(const LineFact& fact)
{
    Open& open = session(fact);
    const EventRow row = open.log.loginFailed(fact.account, fact.mechanism, fact.reason, fact.count);
    if (fact.reason == Reason::TemporaryFailure)
        return;
    m_failures.smtp(open.ip, m_place.time, row, fact.count, true); // saslauthd may tell it too
    m_own.push_back({hashOf(keyOf(fact)), m_place.time, row, fact.count, !fact.account.empty()});
}

void LoginJoiner::checked(const LineFact& fact)
{
    const std::string process = keyOf(fact);
    const Reason reason = m_unknown == process ? Reason::UnknownUser : fact.reason;
    m_unknown.clear();
    m_checked.push_back(
        {hashOf(process), m_place, fact.ip, std::string(fact.account), reason, fact.protocol, fact.count});
}

void LoginJoiner::tellChecked(const Checked& failure)
{
    SessionLog log(*m_context.builder, failure.protocol, failure.ip, {}, failure.place);
    log.loginFailed(failure.user, Mechanism::None, failure.reason, failure.count);
}

void LoginJoiner::finish()
{
    const auto byProcess = [](const Own& own) { return std::pair(own.process, own.time); };
    std::ranges::stable_sort(m_own, {}, byProcess);
    for (const Checked& failure : m_checked) {
        const TimeUs from = failure.place.time + -pamWindow;
        const TimeUs to = failure.place.time + pamWindow;
        auto match = std::ranges::lower_bound(m_own, std::pair(failure.process, from), {}, byProcess);
        const auto fits = [&] {
            return match != m_own.end() && match->process == failure.process && match->time <= to;
        };
        while (fits() && match->left == 0)
            ++match;
        if (!fits()) {
            tellChecked(failure);
            continue;
        }
        match->left -= std::min(match->left, failure.count);
        if (!match->named && !failure.user.empty())
            m_context.builder->setSubject(match->row, m_context.builder->account(failure.user).value);
        match->named = match->named || !failure.user.empty();
    }
    m_own.clear();
    m_checked.clear();
    m_sessions.clear();
}

} // namespace postmortem
