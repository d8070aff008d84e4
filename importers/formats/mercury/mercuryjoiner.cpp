// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mercury/mercuryjoiner.h"

#include <vector>

namespace postmortem {

namespace {

constexpr std::size_t mostOpen = 100'000;
constexpr std::size_t mostClosing = 1000; // sessions whose end is waited with

} // namespace

void MercuryJoiner::begin(const SourceContext& context)
{
    m_context = context;
}

void MercuryJoiner::connect(const LineFact& fact, const Place& place)
{
    const std::string key(fact.key);
    close(key);
    while (m_open.size() >= mostOpen && !m_begun.empty()) {
        close(m_begun.front());
        m_begun.pop_front();
    }
    if (m_begun.size() >= 2 * mostOpen)
        m_begun.pop_front();
    m_begun.push_back(key);
    m_open[key].session = std::make_unique<MercurySession>(*m_context.builder, m_logins, fact.ip, fact.key, place);
}

void MercuryJoiner::close(const std::string& key)
{
    const auto found = m_open.find(key);
    if (found == m_open.end())
        return;
    found->second.session->end(found->second.closed);
    m_open.erase(found);
}

void MercuryJoiner::take(const LineFact& fact)
{
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    const auto kind = static_cast<MercuryKind>(fact.kind);
    auto found = m_open.find(std::string(fact.key));
    const bool open = found != m_open.end() && !found->second.closed;
    if (found == m_open.end() || (kind == MercuryKind::Connected && !open)) {
        connect(fact, place);
        found = m_open.find(std::string(fact.key));
        if (kind == MercuryKind::Connected)
            return;
    }
    if (kind == MercuryKind::Closed && open && found->second.session->isFrom(fact.ip)) {
        found->second.closed = place;
        m_closing.push_back(found->first);
        if (m_closing.size() > mostClosing) {
            const std::string oldest = std::move(m_closing.front());
            m_closing.pop_front();
            if (const auto over = m_open.find(oldest); over != m_open.end() && over->second.closed)
                close(oldest);
        }
        return;
    }
    found->second.closed.reset(); // it was the client that said it
    if (kind == MercuryKind::RelayRefused)
        found->second.session->relayRefused(place);
    else
        found->second.session->says(fact.text, place);
}

void MercuryJoiner::finish()
{
    std::vector<std::string> keys;
    for (const auto& [key, open] : m_open)
        keys.push_back(key);
    for (const std::string& key : keys)
        close(key);
    m_logins.finish();
    m_closing.clear();
    m_begun.clear();
}

} // namespace postmortem
