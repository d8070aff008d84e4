// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/qmail/vpopmail.h"

#include "importers/dialogue/words.h"
#include "model/query/logindecoder.h"

namespace postmortem {

namespace {

/// "user@domain:192.0.2.1". The user is the client's word and may hold colons, a domain does not.
bool takeUserAndAddress(std::string_view text, LineFact& fact)
{
    const std::size_t at = text.rfind('@');
    std::size_t colon = at == std::string_view::npos ? at : text.find(':', at);
    auto ip = colon == std::string_view::npos ? std::nullopt : IpAddress::parse(text.substr(colon + 1));
    if (!ip) {
        colon = text.rfind(':');
        ip = colon == std::string_view::npos ? std::nullopt : IpAddress::parse(text.substr(colon + 1));
    }
    if (!ip)
        return false;
    fact.ip = *ip;
    fact.account = text.substr(0, colon);
    if (fact.account.ends_with('@')) // no domain was given
        fact.account.remove_suffix(1);
    return true;
}

ScanStatus login(LineFact& fact, LoginKind kind, std::string_view who, Reason reason)
{
    fact.reason = reason;
    return takeUserAndAddress(who, fact) ? loginMatch(fact, kind) : ScanStatus::Ignored;
}

Protocol protocolOf(std::string_view service)
{
    if (service.starts_with("pop3"))
        return Protocol::Pop3;
    if (service.starts_with("imap"))
        return Protocol::Imap;
    return service.starts_with("smtp") || service.starts_with("submission") ? Protocol::Smtp : Protocol::Other;
}

/// "pop3: (PLAIN) login success user@domain:192.0.2.1", what follows "vchkpw-".
ScanStatus scanChecker(std::string_view text, LineFact& fact)
{
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos)
        return ScanStatus::Ignored;
    fact.protocol = protocolOf(text.substr(0, colon));
    text.remove_prefix(colon + 2);
    if (text.starts_with('(')) {
        const std::size_t close = text.find(") ");
        if (close == std::string_view::npos)
            return ScanStatus::Ignored;
        fact.mechanism = saslMechanism(text.substr(1, close - 1));
        text.remove_prefix(close + 2);
    }
    constexpr std::string_view ok = "login success ";
    constexpr std::string_view wrong = "password fail ";
    constexpr std::string_view unknown = "vpopmail user not found ";
    constexpr std::string_view empty = "null password given ";
    if (text.starts_with(ok))
        return login(fact, LoginKind::LoginOk, text.substr(ok.size()), Reason::None);
    if (text.starts_with(unknown))
        return login(fact, LoginKind::LoginFailed, text.substr(unknown.size()), Reason::UnknownUser);
    if (text.starts_with(empty))
        return login(fact, LoginKind::LoginFailed, text.substr(empty.size()), Reason::BadPassword);
    if (!text.starts_with(wrong))
        return ScanStatus::Ignored;
    text.remove_prefix(wrong.size());
    if (text.starts_with("(pass: '")) {
        const std::size_t end = text.rfind("') ");
        if (end == std::string_view::npos)
            return ScanStatus::Ignored;
        text.remove_prefix(end + 3);
    }
    return login(fact, LoginKind::LoginFailed, text, Reason::BadPassword);
}

/// Plesk: "SMTP connect from host [192.0.2.1]", "FAILED: user - password incorrect from host [192.0.2.1]",
/// "SMTP user name : logged in from host [192.0.2.1]".
ScanStatus scanPlesk(std::string_view text, LineFact& fact)
{
    fact.protocol = Protocol::Smtp;
    const std::size_t address = text.rfind('[');
    if (address == std::string_view::npos)
        return ScanStatus::Ignored;
    takeBracketed(text.substr(address), fact.ip);
    constexpr std::string_view connect = "SMTP connect from ";
    constexpr std::string_view failed = "FAILED: ";
    constexpr std::string_view user = "SMTP user ";
    if (text.starts_with(connect))
        return loginMatch(fact, LoginKind::Connect);
    if (text.starts_with(failed)) {
        const std::size_t why = text.rfind(" - ", address);
        if (why == std::string_view::npos || why < failed.size())
            return ScanStatus::Ignored;
        fact.account = text.substr(failed.size(), why - failed.size());
        fact.reason = contains(text.substr(why), "PASSWORD") ? Reason::BadPassword : Reason::UnknownUser;
        return loginMatch(fact, LoginKind::LoginFailed);
    }
    if (!text.starts_with(user) || !text.contains(" logged in from "))
        return ScanStatus::Ignored;
    fact.account = splitWord(text.substr(user.size())).first;
    return loginMatch(fact, LoginKind::LoginOk);
}

} // namespace

bool isPasswordChecker(std::string_view program)
{
    return program == "vpopmail" || program == "vchkpw" || program == "smtp_auth";
}

ScanStatus scanPasswordChecker(const SyslogLine& line, LineFact& fact)
{
    std::string_view text = line.message;
    if (line.program == "smtp_auth")
        return scanPlesk(text, fact);
    constexpr std::string_view checker = "vchkpw-";
    if (!text.starts_with(checker))
        return ScanStatus::Ignored;
    return scanChecker(text.substr(checker.size()), fact);
}

} // namespace postmortem
