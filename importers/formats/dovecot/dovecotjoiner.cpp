// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/dovecot/dovecotjoiner.h"

#include "importers/formats/dovecot/dovecot.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace postmortem {

namespace {

/// Sessions held open at most; a log without session ends would else grow without bound.
constexpr std::size_t mostOpen = 200'000;
/// Dovecot ends a login dialogue after three minutes.
constexpr std::int64_t longestDialogue = 3 * usPerMinute + 10 * usPerSecond;

} // namespace

void DovecotJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (static_cast<DovecotKind>(fact.kind)) {
    case DovecotKind::LoginOk: loginOk(fact); break;
    case DovecotKind::LoginEnded: loginEnded(fact); break;
    case DovecotKind::Checked: checked(fact); break;
    case DovecotKind::SessionEnded: sessionEnded(fact); break;
    }
}

SessionLog DovecotJoiner::openSession(const LineFact& fact) const
{
    return {*m_context.builder, fact.protocol, fact.ip, fact.key, m_place};
}

std::uint32_t DovecotJoiner::tell(SessionLog& session, const Checked& failure, std::uint32_t most)
{
    const std::uint32_t count = std::min(failure.count, most);
    session.at(failure.place);
    session.loginFailed(failure.user, Mechanism::None, failure.reason, count);
    return count;
}

std::uint32_t DovecotJoiner::tellChecked(SessionLog& session, std::string_view id, std::uint32_t most)
{
    if (id.empty())
        return 0;
    const auto found = m_checked.find(id);
    if (found == m_checked.end())
        return 0;
    const CheckedList list = std::move(found->second);
    m_checked.erase(found);
    std::uint32_t told = 0;
    for (const Checked& failure : list) {
        if (told == most)
            break; // several password databases refused the same attempt
        told += tell(session, failure, most - told);
    }
    session.at(m_place);
    return told;
}

std::uint32_t DovecotJoiner::tellUnclaimed(SessionLog& session, const IpAddress& ip, std::uint32_t most)
{
    const auto found = m_unclaimed.find(ip);
    if (found == m_unclaimed.end())
        return 0;
    CheckedList& list = found->second;
    const auto recent = [this](const Checked& failure) {
        return failure.place.time.known() && m_place.time.known()
               && m_place.time - failure.place.time <= longestDialogue;
    };
    auto first = list.end();
    std::uint32_t told = 0;
    while (first != list.begin() && told < most && recent(*std::prev(first))) {
        --first;
        told += tell(session, *first, most - told);
    }
    list.erase(first, list.end());
    if (list.empty())
        m_unclaimed.erase(found);
    session.at(m_place);
    return told;
}

void DovecotJoiner::loginOk(const LineFact& fact)
{
    SessionLog session = openSession(fact);
    tellChecked(session, fact.key, std::numeric_limits<std::uint32_t>::max());
    session.loginOk(fact.account, fact.mechanism, {}, fact.count);
    if (!fact.key.empty() && m_sessions.size() < mostOpen)
        m_sessions.insert_or_assign(std::string(fact.key), session);
}

void DovecotJoiner::loginEnded(const LineFact& fact)
{
    SessionLog session = openSession(fact);
    // A repeated line stands for dialogues of the same outcome.
    const std::uint32_t attempts = fact.number * fact.count;
    std::uint32_t told = tellChecked(session, fact.key, attempts);
    if (told < attempts)
        told += tellUnclaimed(session, fact.ip, attempts - told);
    if (attempts > told)
        session.loginFailed(fact.account, fact.mechanism, fact.reason, attempts - told);
    session.disconnected();
}

void DovecotJoiner::checked(const LineFact& fact)
{
    if (fact.key.empty()) {
        m_unclaimed[fact.ip].push_back({m_place, fact.ip, std::string(fact.account), fact.reason, fact.count});
        return;
    }
    m_checked.try_emplace(fact.key).first->second.push_back(
        {m_place, fact.ip, std::string(fact.account), fact.reason, fact.count});
}

void DovecotJoiner::sessionEnded(const LineFact& fact)
{
    const auto found = m_sessions.find(fact.key);
    if (found == m_sessions.end())
        return;
    found->second.at(m_place);
    found->second.disconnected();
    m_sessions.erase(found);
}

void DovecotJoiner::finish()
{
    // Dialogues whose end the log does not show: which protocol they spoke is not known.
    std::vector<const std::pair<const std::string, CheckedList>*> left;
    for (const auto& entry : m_checked)
        left.push_back(&entry);
    std::ranges::sort(left, {}, [](const auto* entry) {
        return std::pair(entry->second.front().place.source, entry->second.front().place.line);
    });
    for (const auto* entry : left) {
        const Checked& first = entry->second.front();
        SessionLog session(*m_context.builder, Protocol::Other, first.ip, entry->first, first.place);
        for (const Checked& failure : entry->second) {
            session.at(failure.place);
            session.loginFailed(failure.user, Mechanism::None, failure.reason, failure.count);
        }
    }
    m_checked.clear();
    m_sessions.clear();
    handOver();
}

/// What no login dialogue claimed, in the order of the log.
void DovecotJoiner::handOver()
{
    CheckedList left;
    for (auto& [ip, list] : m_unclaimed)
        std::ranges::move(list, std::back_inserter(left));
    std::ranges::sort(left, {},
                      [](const Checked& failure) { return std::pair(failure.place.source, failure.place.line); });
    for (const Checked& failure : left)
        m_failures.service(failure.ip, failure.place, failure.user, failure.reason, failure.count);
    m_unclaimed.clear();
}

} // namespace postmortem
