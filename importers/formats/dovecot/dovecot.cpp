// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/dovecot/dovecot.h"

#include "importers/dialogue/words.h"
#include "importers/formats/dovecot/dovecotjoiner.h"
#include "model/query/logindecoder.h"

#include <charconv>

namespace postmortem {

namespace {

constexpr std::string_view none{};

ScanStatus match(LineFact& fact, DovecotKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

/// "Info: " and so on, which Dovecot's own log file puts behind the service.
void dropLevel(std::string_view& text)
{
    for (const std::string_view level : {"Info: ", "Warning: ", "Error: ", "Debug: "}) {
        if (text.starts_with(level)) {
            text.remove_prefix(level.size());
            return;
        }
    }
}

/// Which protocol a login process serves.
bool protocolOfLogin(std::string_view service, Protocol& protocol)
{
    if (service == "pop3-login")
        protocol = Protocol::Pop3;
    else if (service == "imap-login")
        protocol = Protocol::Imap;
    else if (service == "submission-login")
        protocol = Protocol::Smtp;
    else if (service == "managesieve-login")
        protocol = Protocol::Other;
    else
        return false;
    return true;
}

/// "user=<x>, method=PLAIN, rip=192.0.2.1, lip=…, session=<…>". The user is the client's word and may hold any text, so
/// it ends where Dovecot's last elements begin.
bool scanElements(std::string_view text, LineFact& fact)
{
    const std::size_t rip = text.rfind(", rip=");
    if (rip == std::string_view::npos)
        return false;
    const std::string_view address = text.substr(rip + 6);
    if (const auto ip = IpAddress::parse(address.substr(0, address.find(','))))
        fact.ip = *ip;
    if (const std::size_t session = address.find(", session=<"); session != std::string_view::npos) {
        fact.key = address.substr(session + 11);
        fact.key = fact.key.substr(0, fact.key.find('>'));
    } else {
        fact.key = none;
    }
    std::string_view head = text.substr(0, rip);
    if (const std::size_t method = head.rfind(">, method="); method != std::string_view::npos) {
        fact.mechanism = saslMechanism(head.substr(method + 10));
        head = head.substr(0, method + 1);
    }
    const std::size_t user = head.find("user=<");
    if (user == std::string_view::npos || !head.ends_with('>'))
        return true; // some set-ups log no user
    fact.account = head.substr(user + 6, head.size() - user - 7);
    return true;
}

/// "auth failed, 3 attempts in 12 secs" (2.x) or "3 authentication attempts" (1.x) in the first brackets.
std::uint32_t failedAttempts(std::string_view text)
{
    std::size_t at = text.find("(auth failed, ");
    if (at != std::string_view::npos) {
        at += 14;
    } else {
        at = text.find(" authentication attempts)");
        const std::size_t open = at == std::string_view::npos ? at : text.rfind('(', at);
        if (open == std::string_view::npos)
            return 0;
        at = open + 1;
    }
    std::uint32_t number = 0;
    std::from_chars(text.data() + at, text.data() + text.size(), number);
    return number;
}

ScanStatus scanLogin(std::string_view text, LineFact& fact)
{
    for (const std::string_view ok : {"Login: ", "Logged in: "}) {
        if (text.starts_with(ok))
            return scanElements(text.substr(ok.size()), fact) ? match(fact, DovecotKind::LoginOk) : ScanStatus::Ignored;
    }
    const bool ended =
        text.starts_with("Disconnected") || text.starts_with("Aborted login") || text.starts_with("Login aborted");
    if (!ended)
        return ScanStatus::Ignored;
    // What Dovecot says stands before the client's words.
    const std::size_t user = text.find("user=<");
    fact.number = failedAttempts(text.substr(0, user));
    fact.reason = Reason::BadCredentials;
    return scanElements(user == std::string_view::npos ? text : text.substr(user), fact)
               ? match(fact, DovecotKind::LoginEnded)
               : ScanStatus::Ignored;
}

/// Whether the authentication service says with these words that a password or a name is wrong.
bool refuses(std::string_view why, Reason& reason)
{
    if (why.find("trying the next passdb") != std::string_view::npos)
        return false;
    if (contains(why, "UNKNOWN USER")) {
        reason = Reason::UnknownUser;
        return true;
    }
    reason = Reason::BadPassword;
    return contains(why, "PASSWORD MISMATCH") || contains(why, "INVALID CREDENTIALS")
           || why.starts_with("pam_authenticate() failed: ") || contains(why, "CREDENTIALS MISMATCH");
}

/// "pam(user,192.0.2.1,<session>): why", with what an auth worker puts before it. The user may hold any text: what the
/// service adds stands at the end of the brackets.
ScanStatus scanCheck(std::string_view text, LineFact& fact)
{
    if (text.starts_with("conn ")) {
        const std::size_t worker = text.find("): auth-worker<");
        const std::size_t end = worker == std::string_view::npos ? worker : text.find(">: ", worker);
        if (end == std::string_view::npos)
            return ScanStatus::Ignored;
        text.remove_prefix(end + 3);
    }
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind("): ");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open
        || !refuses(text.substr(close + 3), fact.reason))
        return ScanStatus::Ignored;
    std::string_view who = text.substr(open + 1, close - open - 1);
    fact.key = none;
    if (who.ends_with('>')) {
        const std::size_t session = who.rfind(",<");
        if (session == std::string_view::npos)
            return ScanStatus::Ignored;
        fact.key = who.substr(session + 2, who.size() - session - 3);
        who = who.substr(0, session);
    }
    const std::size_t comma = who.rfind(',');
    const auto ip = comma == std::string_view::npos ? std::nullopt : IpAddress::parse(who.substr(comma + 1));
    if (!ip)
        return ScanStatus::Ignored;
    fact.ip = *ip;
    fact.account = who.substr(0, comma);
    return match(fact, DovecotKind::Checked);
}

/// "pop3(user)<123><session>: Disconnected: …". The session id is the last in angle brackets before the colon.
ScanStatus scanSession(std::string_view text, LineFact& fact)
{
    const std::size_t end = text.find(">: Disconnected");
    if (end == std::string_view::npos)
        return ScanStatus::Ignored;
    const std::size_t open = text.rfind('<', end);
    if (open == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.key = text.substr(open + 1, end - open - 1);
    return match(fact, DovecotKind::SessionEnded);
}

} // namespace

ScanStatus DovecotDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    std::string_view text = line.message;
    const std::size_t end = text.find_first_of(":(");
    if (end == std::string_view::npos)
        return ScanStatus::Ignored;
    const std::string_view service = text.substr(0, end);
    if (protocolOfLogin(service, fact.protocol)) {
        text.remove_prefix(std::min(text.size(), end + 2));
        dropLevel(text);
        return scanLogin(text, fact);
    }
    if (service == "auth" || service == "auth-worker") {
        // "auth(default)" and "auth-worker(138)" name the process; in "auth(user,ip,<session>): why" the brackets are
        // the client's (2.4).
        std::size_t from = end;
        if (text[end] == '(') {
            const std::size_t close = text.find("): ", end);
            const std::string_view inside =
                text.substr(end + 1, close == std::string_view::npos ? close : close - end - 1);
            if (inside.find(',') == std::string_view::npos && close != std::string_view::npos)
                from = close + 1;
            else
                return scanCheck(text, fact);
        }
        text.remove_prefix(std::min(text.size(), from + 2));
        dropLevel(text);
        return scanCheck(text, fact);
    }
    if (service == "imap" || service == "pop3" || service == "submission" || service == "IMAP" || service == "POP3")
        return scanSession(text, fact);
    return ScanStatus::Ignored;
}

std::unique_ptr<DaemonJoiner> DovecotDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<DovecotJoiner>(failures);
}

} // namespace postmortem
