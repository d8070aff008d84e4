// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/imapconversation.h"

#include "importers/dialogue/words.h"

#include <utility>

namespace postmortem {

namespace {

/// One IMAP astring at the front of `text`: quoted (RFC 3501, 4.3) or an atom; removed from text.
std::string takeString(std::string_view& text)
{
    text = trimmed(text);
    std::string value;
    if (text.empty() || text.front() != '"') {
        const auto [word, rest] = splitWord(text);
        text = rest;
        return std::string(word);
    }
    std::size_t at = 1;
    for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        value += text[at];
    }
    text.remove_prefix(std::min(text.size(), at + 1));
    return value;
}

bool isLiteralMark(std::string_view text)
{
    return text.size() >= 3 && text.front() == '{' && text.back() == '}';
}

} // namespace

void ImapConversation::clientSays(std::string_view line, SessionLog&)
{
    if (m_inAuth) {
        m_inAuth = false;
        m_sasl.response(line);
        return;
    }
    if (m_attempt && m_attempt->literals > 0) {
        // A literal's text stands on its own line; the next literal's mark may follow it.
        std::string_view rest = line;
        const std::string value = takeString(rest);
        if (m_attempt->literals == 2)
            m_attempt->user = value;
        else
            m_attempt->password = value;
        --m_attempt->literals;
        if (m_attempt->literals == 1 && !rest.empty() && !isLiteralMark(trimmed(rest))) {
            m_attempt->password = takeString(rest);
            m_attempt->literals = 0;
        }
        return;
    }
    const auto [tag, command] = splitWord(trimmed(line));
    if (startsWithWord(command, "LOGIN ")) {
        Attempt attempt;
        attempt.tag = tag;
        std::string_view arguments = command.substr(6);
        if (isLiteralMark(trimmed(arguments))) {
            attempt.literals = 2;
        } else {
            attempt.user = takeString(arguments);
            if (isLiteralMark(trimmed(arguments)))
                attempt.literals = 1;
            else
                attempt.password = takeString(arguments);
        }
        m_attempt = std::move(attempt);
    } else if (startsWithWord(command, "AUTHENTICATE ")) {
        m_attempt = Attempt{.tag = std::string(tag), .sasl = true, .user = {}, .password = {}, .literals = 0};
        m_sasl.begin(command.substr(13));
    }
}

void ImapConversation::serverSays(std::string_view line, SessionLog& log)
{
    if (!m_attempt)
        return;
    if (line.starts_with("+")) {
        if (m_attempt->sasl) {
            m_sasl.challenge(trimmed(line.substr(1)));
            m_inAuth = true;
        }
        return;
    }
    const auto [tag, rest] = splitWord(line);
    if (tag != m_attempt->tag)
        return;
    const Attempt attempt = std::move(*m_attempt);
    m_attempt.reset();
    if (std::exchange(m_inAuth, false))
        m_sasl.hiddenResponse(rest);
    const std::string& user = attempt.sasl ? m_sasl.account() : attempt.user;
    const std::string& password = attempt.sasl ? m_sasl.password() : attempt.password;
    const Mechanism mechanism = attempt.sasl ? m_sasl.mechanism() : Mechanism::ImapLogin;
    const bool shown = password.find_first_not_of('*') != std::string::npos;
    if (startsWithWord(rest, "OK"))
        log.loginOk(user, mechanism, shown ? std::string_view(password) : std::string_view());
    else if (startsWithWord(rest, "NO") && !contains(rest, "[UNAVAILABLE]")
             && (!attempt.sasl || (m_sasl.answered() && !m_sasl.cancelled())))
        log.loginFailed(user, mechanism, Reason::BadCredentials);
}

void ImapConversation::end(SessionLog&) {}

} // namespace postmortem
