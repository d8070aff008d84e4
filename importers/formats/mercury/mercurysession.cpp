// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mercury/mercurysession.h"

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t mostRecipients = 10'000;

bool isOneOf(std::string_view word, std::span<const std::string_view> words)
{
    return std::ranges::any_of(
        words, [&](std::string_view one) { return word.size() == one.size() && startsWithWord(word, one); });
}

bool isSmtpVerb(std::string_view line)
{
    static constexpr std::array<std::string_view, 9> verbs{"EHLO", "HELO", "MAIL", "RCPT", "DATA",
                                                           "RSET", "QUIT", "AUTH", "NOOP"};
    return isOneOf(splitWord(line).first, verbs);
}

std::uint32_t sizeIn(std::string_view argument)
{
    std::uint32_t size = 0;
    for (std::size_t at = argument.find(' '); at != std::string_view::npos; at = argument.find(' ', at + 1)) {
        const std::string_view parameter = argument.substr(at + 1);
        if (startsWithWord(parameter, "SIZE="))
            std::from_chars(parameter.data() + 5, parameter.data() + parameter.size(), size);
    }
    return size;
}

/// "xxxxxxxx" and "********" stand for a password that is hidden.
std::string shown(std::string_view password)
{
    const bool hidden = password.find_first_not_of('x') == std::string_view::npos
                        || password.find_first_not_of('*') == std::string_view::npos;
    return hidden ? std::string() : std::string(password);
}

} // namespace

MercurySession::MercurySession(CaseBuilder& builder, MercuryLogins& logins, const IpAddress& ip, std::string_view key,
                               Place place)
    : m_logins(logins), m_log(builder, Protocol::Other, ip, key, place), m_ip(ip)
{
    if (ip.known())
        m_connect = place;
}

void MercurySession::says(std::string_view line, Place place)
{
    line = trimmed(line);
    m_log.at(place);
    accept();
    if (m_protocol == Protocol::Other) {
        const Protocol protocol = protocolOfCommand(line);
        m_protocol = protocol == Protocol::Other && isSmtpVerb(line) ? Protocol::Smtp : protocol;
        if (m_protocol != Protocol::Other)
            m_log.setProtocol(m_protocol);
        showConnect();
    }
    switch (m_protocol) {
    case Protocol::Smtp: smtp(line); break;
    case Protocol::Pop3: pop3(line); break;
    case Protocol::Imap: imap(splitWord(line).second); break;
    case Protocol::Other: break;
    }
}

void MercurySession::showConnect()
{
    if (m_connect)
        m_log.connected(*m_connect);
    m_connect.reset();
}

void MercurySession::smtp(std::string_view line)
{
    if (m_responses > 0 && !isSmtpVerb(line)) {
        m_sasl.response(line);
        m_responses = m_sasl.cancelled() ? 0 : m_responses - 1;
        if (m_responses == 0 && !m_sasl.cancelled())
            login(m_sasl.account(), m_sasl.password(), m_sasl.mechanism());
        return;
    }
    m_responses = 0;
    const auto [verb, argument] = splitWord(line);
    if (startsWithWord(line, "EHLO") || startsWithWord(line, "HELO")) {
        m_log.setHelo(argument);
        abandon();
    } else if (startsWithWord(line, "AUTH ")) {
        auth(argument);
    } else if (startsWithWord(verb, "RSET")) {
        abandon();
    } else if (startsWithWord(verb, "QUIT")) {
        decideAtEnd();
    } else {
        message(line);
    }
}

/// MAIL, RCPT and DATA.
void MercurySession::message(std::string_view line)
{
    if (startsWithWord(line, "MAIL FROM:")) {
        abandon();
        m_offered = true;
        m_mailAfterLogin = m_login.has_value();
        m_message.begun = m_log.place();
        m_message.sender = mailboxIn(line.substr(10));
        m_size = sizeIn(line);
    } else if (startsWithWord(line, "RCPT TO:")) {
        if (!m_message.accepted.empty())
            decide(true); // the recipient before was not refused
        if (m_message.accepted.size() < mostRecipients)
            m_message.accepted.push_back({std::string(mailboxIn(line.substr(8))), m_log.place()});
    } else if (startsWithWord(line, "DATA") && !m_message.accepted.empty()) {
        decide(true);
        m_data = m_log.place();
    }
}

void MercurySession::auth(std::string_view argument)
{
    decide(m_mailAfterLogin); // who is signed in cannot do so again (RFC 4954, 4)
    m_sasl.begin(argument);
    const bool initial = m_sasl.answered();
    const Mechanism mechanism = m_sasl.mechanism();
    m_responses = mechanism == Mechanism::Login || mechanism == Mechanism::Ntlm ? 2 : 1;
    if (initial && --m_responses == 0)
        login(m_sasl.account(), m_sasl.password(), mechanism);
}

void MercurySession::relayRefused(Place place)
{
    m_log.at(place);
    if (m_message.accepted.empty())
        return;
    decide(false); // who is signed in may relay
    m_log.rcptRefused(m_message.accepted.back().mailbox, Reason::RelayDenied);
    m_message.accepted.pop_back();
    ++m_message.refused;
}

void MercurySession::pop3(std::string_view line)
{
    static constexpr std::array<std::string_view, 7> needLogin{"STAT", "LIST", "UIDL", "RETR", "DELE", "TOP", "LAST"};
    const auto [verb, argument] = splitWord(line);
    if (isOneOf(verb, needLogin)) {
        decide(true);
    } else if (startsWithWord(line, "USER ")) {
        decide(false);
        m_user = argument;
    } else if (startsWithWord(line, "PASS ")) {
        decide(false);
        login(m_user, shown(argument), Mechanism::User);
    } else if (startsWithWord(line, "APOP ")) {
        decide(false);
        login(std::string(splitWord(argument).first), {}, Mechanism::Apop);
    } else if (startsWithWord(verb, "QUIT")) {
        decide(false);
    }
}

void MercurySession::imap(std::string_view command)
{
    static constexpr std::array<std::string_view, 9> needLogin{"SELECT", "EXAMINE", "LIST", "LSUB",  "STATUS",
                                                               "FETCH",  "APPEND",  "UID",  "CREATE"};
    const auto [verb, argument] = splitWord(command);
    if (isOneOf(verb, needLogin)) {
        decide(true);
    } else if (startsWithWord(command, "LOGIN ")) {
        decide(false);
        std::string_view user = splitWord(argument).first;
        if (user.size() > 1 && user.front() == '"' && user.back() == '"')
            user = user.substr(1, user.size() - 2);
        login(std::string(user), {}, Mechanism::ImapLogin);
    } else if (startsWithWord(verb, "LOGOUT")) {
        decide(false);
    }
}

void MercurySession::login(std::string account, std::string password, Mechanism mechanism)
{
    m_login = MercuryLogin{m_log.place(), std::move(account), std::move(password), mechanism};
    m_mailAfterLogin = false;
}

void MercurySession::decide(bool ok)
{
    if (!m_login)
        return;
    const MercuryLogin login = *std::exchange(m_login, std::nullopt);
    m_mailAfterLogin = false;
    const Place now = m_log.place();
    m_log.at(login.place);
    if (ok)
        m_log.loginOk(login.account, login.mechanism, login.password);
    else
        m_log.loginFailed(login.account, login.mechanism, Reason::BadCredentials);
    m_log.at(now);
    if (m_protocol == Protocol::Smtp)
        m_logins.decided(login, m_ip, ok);
}

/// Nothing that needs a sign-in has come: over POP3 and IMAP that is what clients sign in for, but an SMTP client may
/// only see whether its password is right.
void MercurySession::decideAtEnd()
{
    if (m_login && m_protocol == Protocol::Smtp && !m_mailAfterLogin)
        m_logins.undecided(*std::exchange(m_login, std::nullopt), m_ip, m_log);
    else
        decide(m_mailAfterLogin);
}

/// The client has gone on after the text of its message, or closed the connection: whether before the text's end, the
/// log does not say.
void MercurySession::accept()
{
    if (!m_data)
        return;
    const Place now = m_log.place();
    m_log.at(*m_data);
    m_log.messageAccepted(m_message, {}, m_size);
    m_log.at(now);
    m_data.reset();
    m_message = {};
    m_offered = false;
}

void MercurySession::abandon()
{
    if (m_offered)
        m_log.messageRefused(m_message);
    m_message = {};
    m_offered = false;
}

void MercurySession::end(std::optional<Place> closed)
{
    showConnect();
    if (closed) {
        m_log.at(*closed);
        accept();
    }
    decideAtEnd();
    abandon();
    if (closed)
        m_log.disconnected();
}

} // namespace postmortem
