// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/hmailserver/hmailserverjoiner.h"

#include "importers/dialogue/words.h"

namespace postmortem {

namespace {

constexpr std::string_view lineBreak = "[nl]";
/// Without debug lines no session's end is told; of those that are kept for it, all are let go at that number.
constexpr std::size_t mostSessions = 100'000;

/// What counts of a reply of several lines, which hMailServer logs as one: SMTP's last line, and IMAP's tagged one.
std::string_view lastLine(const LineFact& fact)
{
    const std::string_view text = fact.text;
    const bool smtp = fact.protocol == Protocol::Smtp && text.size() > 3 && text[3] == '-';
    const bool imap = fact.protocol == Protocol::Imap && text.starts_with("* ");
    const std::size_t at = smtp || imap ? text.rfind(lineBreak) : std::string_view::npos;
    return at == std::string_view::npos ? text : text.substr(at + lineBreak.size());
}

} // namespace

void HMailServerJoiner::begin(const SourceContext& context)
{
    m_dialogue.begin(context);
    m_cutLine = 0;
}

void HMailServerJoiner::take(const LineFact& fact)
{
    const bool forged = m_cutLine != 0 && fact.line == m_cutLine + 1;
    m_cutLine = fact.detail.empty() ? 0 : fact.line;
    if (forged)
        return; // the rest of the message in the line before
    switch (static_cast<HMailServerKind>(fact.kind)) {
    case HMailServerKind::Text: break;
    case HMailServerKind::EndOfSession: endOfSession(fact); break;
    case HMailServerKind::ServerStarts: m_dialogue.finish(); break;
    default: dialogue(fact); break;
    }
}

void HMailServerJoiner::dialogue(const LineFact& fact)
{
    if (m_sessions.size() >= mostSessions)
        m_sessions.clear();
    m_sessions[std::string(fact.key)] = {fact.ip, fact.protocol};
    LineFact said = fact;
    said.detail = {};
    said.text = lastLine(fact);
    // The last of too many guesses is answered by the end of the session, though it was one more failure.
    std::string refusal;
    if (fact.protocol == Protocol::Imap && fact.text.starts_with("* Too many invalid logon attempts.")) {
        refusal = std::string(splitWord(said.text).first) + " NO Too many invalid logon attempts.";
        said.text = refusal;
    }
    m_dialogue.take(said);
}

void HMailServerJoiner::endOfSession(const LineFact& fact)
{
    const auto found = m_sessions.find(std::string(fact.key));
    if (found == m_sessions.end())
        return;
    LineFact end = fact;
    end.ip = found->second.ip;
    end.protocol = found->second.protocol;
    end.kind = static_cast<std::uint16_t>(DialogueKind::Disconnected);
    m_sessions.erase(found);
    m_dialogue.take(end);
}

void HMailServerJoiner::finish()
{
    m_dialogue.finish();
    m_sessions.clear();
}

} // namespace postmortem
