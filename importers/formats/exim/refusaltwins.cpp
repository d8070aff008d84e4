// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exim/refusaltwins.h"

#include <utility>

namespace postmortem {

bool RefusalTwins::isSecond(std::uint64_t& last, std::uint64_t refusal)
{
    ++m_lines;
    if (last != refusal) {
        last = refusal;
        return false;
    }
    last = 0;
    ++m_pairs;
    return true;
}

void RefusalTwins::hold(const LineFact& fact, const Place& place, const SessionLog& log)
{
    m_held.push_back({fact, place, log, std::string(fact.account), std::string(fact.sender),
                      std::string(fact.recipient), std::string(fact.text)});
}

bool RefusalTwins::full() const
{
    constexpr std::size_t enough = 10'000;
    return m_held.size() >= enough;
}

std::vector<RefusalTwins::Held> RefusalTwins::release()
{
    std::vector<Held> held = std::exchange(m_held, {});
    // A pair may be torn where the log begins or the logger lost a line.
    const std::uint64_t alone = m_lines - 2 * m_pairs;
    if (alone <= 1 + m_lines / 50)
        return {};
    for (Held& one : held) {
        one.fact.account = one.account;
        one.fact.sender = one.sender;
        one.fact.recipient = one.recipient;
        one.fact.text = one.text;
    }
    return held;
}

} // namespace postmortem
