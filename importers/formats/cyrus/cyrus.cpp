// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/cyrus/cyrus.h"

#include "importers/dialogue/words.h"
#include "model/query/logindecoder.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

/// Services by the names of a set-up that does not put "cyrus/" before them. Others have an "imapd" and a "pop3d" too.
constexpr std::array<std::string_view, 9> services{"imap",  "imaps",    "imapd", "pop3",     "pop3s",
                                                   "pop3d", "lmtpunix", "lmtpd", "timsieved"};

Protocol protocolOf(std::string_view program)
{
    const std::size_t slash = program.rfind('/');
    const std::string_view service = slash == std::string_view::npos ? program : program.substr(slash + 1);
    if (service.starts_with("imap"))
        return Protocol::Imap;
    return service.starts_with("pop3") ? Protocol::Pop3 : Protocol::Other;
}

Mechanism mechanismOf(std::string_view word, Protocol protocol)
{
    if (word.ends_with("+TLS"))
        word.remove_suffix(4);
    return word == "plaintext" ? plainCommand(protocol) : saslMechanism(word);
}

/// "host [192.0.2.1] user plaintext+TLS User logged in SESSIONID=<…>", what follows "login: ".
ScanStatus scanLogin(std::string_view text, LineFact& fact)
{
    std::string_view rest = trimmed(takeBracketed(text, fact.ip));
    const std::size_t end = rest.find(" User logged in");
    if (end != std::string_view::npos)
        rest = rest.substr(0, end);
    const std::size_t blank = rest.rfind(' ');
    if (blank == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.account = trimmed(rest.substr(0, blank));
    fact.mechanism = mechanismOf(rest.substr(blank + 1), fact.protocol);
    return loginMatch(fact, LoginKind::LoginOk);
}

/// The code in "SASL(-13)" says whether a name or a password was wrong; a client that gave up or a mechanism that is not
/// offered is no attempt.
bool refused(std::string_view why, Reason& reason)
{
    if (why.contains("SASL(-20)") || why.contains("user not found")) {
        reason = Reason::UnknownUser;
        return true;
    }
    reason = Reason::BadCredentials;
    return why.contains("SASL(-13)") || why.contains("authentication failure");
}

/// "host [192.0.2.1] plaintext (user) [SASL(-13): authentication failure: checkpass failed]", what follows "badlogin: ";
/// older ones write the user and the reason without brackets. The user is the client's word: Cyrus' own stand last.
ScanStatus scanBadLogin(std::string_view text, LineFact& fact)
{
    const std::string_view rest = trimmed(takeBracketed(text, fact.ip));
    const std::size_t mechanismEnd = rest.find(' ');
    if (mechanismEnd == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.mechanism = mechanismOf(rest.substr(0, mechanismEnd), fact.protocol);
    const std::size_t why = rest.rfind("SASL(");
    if (why == std::string_view::npos || !refused(rest.substr(why), fact.reason))
        return ScanStatus::Ignored;
    std::string_view user = rest.substr(mechanismEnd, why - mechanismEnd);
    if (user.ends_with('['))
        user.remove_suffix(1);
    user = trimmed(user);
    if (user.starts_with('(') && user.ends_with(')'))
        user = user.substr(1, user.size() - 2);
    fact.account = user;
    return loginMatch(fact, LoginKind::LoginFailed);
}

} // namespace

bool CyrusDaemon::owns(std::string_view program) const
{
    return program.starts_with("cyrus") || std::ranges::contains(services, program);
}

ScanStatus CyrusDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    fact.protocol = protocolOf(line.program);
    if (line.message.starts_with("login: "))
        return scanLogin(line.message.substr(7), fact);
    if (line.message.starts_with("badlogin: "))
        return scanBadLogin(line.message.substr(10), fact);
    return ScanStatus::Ignored;
}

} // namespace postmortem
