// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/pop3conversation.h"

#include "importers/dialogue/words.h"

#include <utility>

namespace postmortem {

namespace {

Reason failureReason(std::string_view text)
{
    if (contains(text, "TEMPORAR") || contains(text, "[SYS/") || contains(text, "[IN-USE]"))
        return Reason::TemporaryFailure;
    if (contains(text, "UNKNOWN USER OR") || contains(text, "UNKNOWN USER NAME OR") || contains(text, "USER OR PASS"))
        return Reason::BadCredentials;
    if (contains(text, "UNKNOWN USER") || contains(text, "NO SUCH USER") || contains(text, "NO SUCH MAILBOX"))
        return Reason::UnknownUser;
    return Reason::BadCredentials;
}

} // namespace

void Pop3Conversation::clientSays(std::string_view line, SessionLog&)
{
    if (m_inAuth) {
        m_inAuth = false;
        m_sasl.response(line);
        return;
    }
    const auto [word, argument] = splitWord(trimmed(line));
    Verb verb = Verb::Other;
    if (word.size() == 4 && startsWithWord(word, "USER")) {
        verb = Verb::User;
        m_user = argument;
    } else if (word.size() == 4 && startsWithWord(word, "PASS")) {
        verb = Verb::Pass;
        // A password may begin or end with blanks (RFC 1939, 7): all that follows the one blank.
        m_password = line.size() > 5 ? line.substr(line.find(word) + 5) : std::string_view();
    } else if (word.size() == 4 && startsWithWord(word, "APOP")) {
        verb = Verb::Apop;
        m_user = splitWord(argument).first;
    } else if (word.size() == 4 && startsWithWord(word, "AUTH") && !argument.empty()) {
        verb = Verb::Auth;
        m_sasl.begin(argument);
    }
    constexpr std::size_t mostWaiting = 1000;
    if (m_waiting.size() < mostWaiting)
        m_waiting.push_back(verb);
}

void Pop3Conversation::serverSays(std::string_view line, SessionLog& log)
{
    const bool ok = line.starts_with("+OK");
    if (!ok && !line.starts_with("-ERR")) {
        if (line.starts_with("+ ") && !m_waiting.empty() && m_waiting.front() == Verb::Auth) {
            m_sasl.challenge(line.substr(2));
            m_inAuth = true;
        }
        return; // a line of a listing or of a message
    }
    answered(ok, line, log);
}

void Pop3Conversation::answered(bool ok, std::string_view text, SessionLog& log)
{
    if (m_waiting.empty())
        return; // the greeting
    const Verb verb = m_waiting.front();
    m_waiting.pop_front();
    if (std::exchange(m_inAuth, false) && verb == Verb::Auth)
        m_sasl.hiddenResponse(text);
    if (verb == Verb::Auth) {
        if (ok)
            log.loginOk(m_sasl.account(), m_sasl.mechanism(), m_sasl.password());
        else if (m_sasl.answered() && !m_sasl.cancelled() && failureReason(text) != Reason::TemporaryFailure)
            log.loginFailed(m_sasl.account(), m_sasl.mechanism(), failureReason(text));
        return;
    }
    if (verb != Verb::Pass && verb != Verb::Apop)
        return;
    const Mechanism mechanism = verb == Verb::Apop ? Mechanism::Apop : Mechanism::User;
    // Where the log hides the password ("****"), its weakness cannot be judged.
    const bool shown = m_password.find_first_not_of('*') != std::string::npos;
    if (ok)
        log.loginOk(m_user, mechanism, shown ? std::string_view(m_password) : std::string_view());
    else if (failureReason(text) != Reason::TemporaryFailure)
        log.loginFailed(m_user, mechanism, failureReason(text));
    m_password.clear();
}

void Pop3Conversation::end(SessionLog&) {}

} // namespace postmortem
