// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mdaemon/mdaemonjoiner.h"

#include "importers/dialogue/greeting.h"

#include <functional>

namespace postmortem {

namespace {

constexpr std::size_t mostRemembered = 1'000'000;

DialogueKind dialogueKind(MDaemonKind kind)
{
    switch (kind) {
    case MDaemonKind::Sent: return DialogueKind::Sent;
    case MDaemonKind::Received: return DialogueKind::Received;
    case MDaemonKind::Account: return DialogueKind::Account;
    case MDaemonKind::Note: return DialogueKind::Note;
    case MDaemonKind::Ended: return DialogueKind::Disconnected;
    default: return DialogueKind::Connected;
    }
}

} // namespace

void MDaemonJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_dialogue.begin(context);
    m_block.clear();
    m_ungreeted.clear();
    if (m_greeting)
        context.clock->anchor(*m_greeting);
}

/// Whether another file has shown the session that begins here. The peer's port makes its beginning unique.
bool MDaemonJoiner::isRepeated(const LineFact& fact)
{
    if (m_seen.size() >= mostRemembered)
        m_seen.clear();
    const std::size_t hash = std::hash<std::string_view>()(fact.text) ^ (static_cast<std::size_t>(fact.stamp.us) * 31);
    const auto [place, isNew] = m_seen.try_emplace(hash, m_context.source);
    return !isNew && place->second != m_context.source;
}

void MDaemonJoiner::take(const LineFact& fact)
{
    const auto kind = static_cast<MDaemonKind>(fact.kind);
    if (kind == MDaemonKind::Separator) {
        m_block.clear();
    } else if (kind == MDaemonKind::Number) {
        m_block = fact.detail;
    } else if (!fact.key.empty()) {
        dialogue(fact);
    } else {
        if (m_block.empty())
            m_block = "block"; // a block without its head
        LineFact named = fact;
        named.key = m_block;
        dialogue(named);
    }
}

void MDaemonJoiner::dialogue(const LineFact& fact)
{
    const auto kind = static_cast<MDaemonKind>(fact.kind);
    if (kind == MDaemonKind::Connected) {
        m_repeated.erase(std::string(fact.key));
        if (m_repeated.size() < mostRemembered && isRepeated(fact))
            m_repeated.insert(std::string(fact.key));
        m_ungreeted = fact.key;
    } else if (kind == MDaemonKind::Sent && fact.key == m_ungreeted) {
        m_ungreeted.clear();
        if (const auto greeting = momentOfGreeting(fact.text))
            m_greeting = greeting;
    }
    if (m_repeated.contains(std::string(fact.key)))
        return;
    LineFact said = fact;
    said.kind = static_cast<std::uint16_t>(dialogueKind(kind));
    m_dialogue.take(said);
}

void MDaemonJoiner::finish()
{
    m_dialogue.finish();
}

} // namespace postmortem
