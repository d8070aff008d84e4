// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/smtpconversation.h"

#include "importers/dialogue/recipientwords.h"
#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"

#include <utility>

namespace postmortem {

namespace {

/// The queue id in "… Message id ABC accepted …", "… queued as ABC", "… id=ABC"; empty when none is named.
std::string_view queueIdIn(std::string_view text)
{
    for (const std::string_view mark : {"Message id ", "queued as ", "id=", "Queued mail for delivery as "}) {
        if (const std::size_t at = text.find(mark); at != std::string_view::npos) {
            std::string_view id = splitWord(text.substr(at + mark.size())).first;
            while (!id.empty() && (id.back() == ';' || id.back() == ')' || id.back() == ','))
                id.remove_suffix(1);
            return id;
        }
    }
    return {};
}

} // namespace

void SmtpConversation::clientSays(std::string_view line, SessionLog& log)
{
    if (m_inData) {
        // IceWarp logs the size of the text instead of the text: "2809 bytes (overall data transfer speed=… B/s)".
        if (line.find(" bytes (overall data transfer") != std::string_view::npos)
            m_size = leadingNumber(line);
        return;
    }
    if (m_inAuth) {
        m_inAuth = false;
        m_sasl.response(line);
        return;
    }
    const auto [verb, argument] = splitWord(trimmed(line));
    Command command{Verb::Other, std::string(argument), log.place()};
    if (startsWithWord(line, "EHLO") || startsWithWord(line, "HELO")) {
        command.verb = Verb::Helo;
        log.setHelo(argument);
    } else if (startsWithWord(line, "AUTH") && verb.size() == 4) {
        command.verb = Verb::Auth;
        m_sasl.begin(argument);
    } else if (startsWithWord(line, "MAIL FROM:") || startsWithWord(line, "MAIL FROM ")) {
        command.verb = Verb::Mail;
        command.argument = mailboxIn(line.substr(10));
    } else if (startsWithWord(line, "RCPT TO:") || startsWithWord(line, "RCPT TO ")) {
        command.verb = Verb::Rcpt;
        command.argument = mailboxIn(line.substr(8));
    } else if (startsWithWord(line, "DATA") && verb.size() == 4) {
        command.verb = Verb::Data;
    } else if (startsWithWord(line, "BDAT") && contains(line, " LAST")) {
        command.verb = Verb::Data;
    } else if (startsWithWord(line, "RSET")) {
        command.verb = Verb::Reset;
    } else if (startsWithWord(line, "STARTTLS")) {
        command.verb = Verb::StartTls;
    } else if (startsWithWord(line, "QUIT")) {
        command.verb = Verb::Quit;
    }
    constexpr std::size_t mostWaiting = 1000; // a client cannot make us hoard commands
    if (m_waiting.size() < mostWaiting)
        m_waiting.push_back(std::move(command));
}

void SmtpConversation::serverSays(std::string_view line, SessionLog& log)
{
    const unsigned code = replyCode(line);
    if (code == 250 && !m_waiting.empty() && m_waiting.front().verb == Verb::Helo)
        learnAddress(line, m_waiting.front().argument, log);
    if (code == 0 || (line.size() > 3 && line[3] == '-'))
        return; // not the last line of a reply
    reply(code, line.size() > 4 ? line.substr(4) : std::string_view(), log);
}

/// "250-host Hello name [192.0.2.1], pleased to meet you": where the log has no address column, the server's answer to
/// the greeting tells who the client is. The name in it is the client's own word and may be an address too.
void SmtpConversation::learnAddress(std::string_view line, std::string_view helo, SessionLog& log)
{
    const std::size_t name = helo.empty() ? std::string_view::npos : line.find(helo);
    const std::string_view rest = name == std::string_view::npos ? line : line.substr(name + helo.size());
    const std::size_t open = rest.rfind('[');
    const std::size_t close = open == std::string_view::npos ? open : rest.find(']', open);
    if (close == std::string_view::npos || log.hasAddress())
        return;
    if (const auto ip = IpAddress::parse(rest.substr(open + 1, close - open - 1)))
        log.setAddress(*ip);
}

void SmtpConversation::reply(unsigned code, std::string_view text, SessionLog& log)
{
    if (m_inData) {
        m_inData = false;
        dataReply(code, text, log);
        return;
    }
    if (m_waiting.empty())
        return; // the greeting, or a time-out
    const Verb verb = m_waiting.front().verb;
    if (verb == Verb::Auth && code == 334) {
        m_inAuth = true;
        m_sasl.challenge(text);
        return; // the AUTH command goes on waiting
    }
    const Command command = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (std::exchange(m_inAuth, false) && verb == Verb::Auth)
        m_sasl.hiddenResponse(text);
    switch (verb) {
    case Verb::Auth: authReply(code, text, log); break;
    case Verb::Mail: mailReply(command, code, log); break;
    case Verb::Rcpt: rcptReply(command, code, text, log); break;
    case Verb::Data:
        if (code == 354)
            m_inData = true;
        else if (code / 100 == 2)
            dataReply(code, text, log);
        break;
    case Verb::Reset:
    case Verb::Helo:
        if (code / 100 == 2)
            abandonMessage(log);
        break;
    default: break;
    }
}

void SmtpConversation::authReply(unsigned code, std::string_view text, SessionLog& log)
{
    if (code == 235) {
        log.loginOk(m_sasl.account(), m_sasl.mechanism(), m_sasl.password());
        return;
    }
    if (m_sasl.cancelled() || !m_sasl.answered() || code == 503 || code == 504 || code == 530 || code == 538)
        return; // broken off by the client, or the server did not let it try
    if (code / 100 == 4 && code != 435 && code != 454 && code != 421)
        return;
    const bool temporary = code / 100 == 4 && code != 435;
    const Reason reason = temporary                                                          ? Reason::TemporaryFailure
                          : contains(text, "UNKNOWN USER") || contains(text, "NO SUCH USER") ? Reason::UnknownUser
                                                                                             : Reason::BadCredentials;
    if (!temporary)
        log.loginFailed(m_sasl.account(), m_sasl.mechanism(), reason);
}

void SmtpConversation::mailReply(const Command& command, unsigned code, SessionLog& log)
{
    if (code / 100 != 2)
        return;
    abandonMessage(log);
    m_haveSender = true;
    m_message.begun = command.place;
    m_message.sender = command.argument;
}

void SmtpConversation::rcptReply(const Command& command, unsigned code, std::string_view text, SessionLog& log)
{
    if (code / 100 == 2) {
        m_message.accepted.push_back({command.argument, log.place()});
        if (m_words)
            m_words->taken(log.builder(), command.argument, text);
    } else {
        ++m_message.refused;
        log.rcptRefused(command.argument, refusalReason(code, text));
    }
}

void SmtpConversation::dataReply(unsigned code, std::string_view text, SessionLog& log)
{
    if (code / 100 == 2) {
        log.messageAccepted(m_message, m_queueId.empty() ? queueIdIn(text) : m_queueId, m_size);
        m_message = {};
        m_haveSender = false;
    }
    m_size = 0;
    m_queueId.clear();
    abandonMessage(log);
}

void SmtpConversation::notesMessage(std::string_view queueId, std::uint32_t bytes)
{
    if (!m_inData)
        return;
    if (!queueId.empty())
        m_queueId = queueId;
    if (bytes > 0)
        m_size = bytes;
}

void SmtpConversation::abandonMessage(SessionLog& log)
{
    if (m_haveSender)
        log.messageRefused(m_message);
    m_message = {};
    m_haveSender = false;
}

void SmtpConversation::end(SessionLog& log)
{
    abandonMessage(log);
}

} // namespace postmortem
