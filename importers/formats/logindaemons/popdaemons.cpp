// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/logindaemons/popdaemons.h"

#include "importers/dialogue/words.h"

namespace postmortem {

namespace {

bool setAddress(std::string_view text, LineFact& fact)
{
    const auto ip = IpAddress::parse(text);
    if (ip)
        fact.ip = *ip;
    return ip.has_value();
}

ScanStatus login(LineFact& fact, LoginKind kind, std::string_view account, Reason reason = Reason::None)
{
    fact.account = account;
    fact.reason = reason;
    fact.mechanism = plainCommand(fact.protocol);
    return loginMatch(fact, kind);
}

/// Takes `mark` and what stands behind its last occurrence off the end.
bool takeTail(std::string_view& text, std::string_view mark, std::string_view& tail)
{
    const std::size_t at = text.rfind(mark);
    if (at == std::string_view::npos)
        return false;
    tail = text.substr(at + mark.size());
    text = text.substr(0, at);
    return true;
}

/// perdition: the value of name="…" or name=…, from the last place it stands in.
std::string_view value(std::string_view text, std::string_view name)
{
    const std::size_t at = text.rfind(name);
    if (at == std::string_view::npos)
        return {};
    return quotedOrWord(text.substr(at + name.size()));
}

} // namespace

ScanStatus Popa3dDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    constexpr std::string_view session = "Session from ";
    constexpr std::string_view passed = "Authentication passed for ";
    constexpr std::string_view failed = "Authentication failed for ";
    const std::string_view text = line.message;
    fact.protocol = Protocol::Pop3;
    if (text.starts_with(session) && setAddress(text.substr(session.size()), fact))
        return loginMatch(fact, LoginKind::Connect);
    if (text.starts_with(passed))
        return login(fact, LoginKind::LoginOk, text.substr(passed.size()));
    if (text.starts_with(failed)) {
        // popa3d keeps names that do not exist to itself.
        const std::string_view user = text.substr(failed.size());
        return user == "UNKNOWN USER" ? login(fact, LoginKind::LoginFailed, {}, Reason::UnknownUser)
                                      : login(fact, LoginKind::LoginFailed, user, Reason::BadPassword);
    }
    if (text == "Didn't attempt authentication" || text.starts_with("Connection closed"))
        return loginMatch(fact, LoginKind::Ended);
    return scanPam(text, fact);
}

ScanStatus VmPop3dDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    constexpr std::string_view incoming = "Incoming connection from ";
    std::string_view text = line.message;
    std::string_view tail;
    fact.protocol = Protocol::Pop3;
    if (text.starts_with(incoming) && setAddress(text.substr(incoming.size()), fact))
        return loginMatch(fact, LoginKind::Connect);
    if (text.starts_with("Session ended for "))
        return loginMatch(fact, LoginKind::Ended);
    if (!text.starts_with("User '"))
        return scanPam(text, fact);
    text.remove_prefix(6);
    if (takeTail(text, ", from=", tail) && !setAddress(tail, fact))
        return ScanStatus::Ignored;
    if (takeTail(text, "' - failed auth", tail))
        return login(fact, LoginKind::LoginFailed, text, Reason::BadCredentials);
    if (takeTail(text, "' - logged in", tail) || takeTail(text, "' logged in", tail))
        return login(fact, LoginKind::LoginOk, text);
    return ScanStatus::Ignored;
}

ScanStatus SolidPop3dDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    std::string_view text = line.message;
    std::string_view tail;
    fact.protocol = Protocol::Pop3;
    if (text.starts_with("connect from ")) {
        text.remove_prefix(13);
        return setAddress(text, fact) ? loginMatch(fact, LoginKind::Connect) : ScanStatus::Ignored;
    }
    if (takeTail(text, " - ", tail) && !setAddress(tail, fact))
        return ScanStatus::Ignored;
    if (text.starts_with("user ") && text.ends_with(" authenticated"))
        return login(fact, LoginKind::LoginOk, text.substr(5, text.size() - 5 - 14));
    constexpr std::string_view failed = "authentication failed: ";
    if (!text.starts_with(failed))
        return ScanStatus::Ignored;
    text.remove_prefix(failed.size());
    const Reason reason = text.starts_with("no such user") ? Reason::UnknownUser : Reason::BadPassword;
    const std::size_t colon = text.find(": ");
    return login(fact, LoginKind::LoginFailed,
                 colon == std::string_view::npos ? std::string_view() : text.substr(colon + 2), reason);
}

/// "Auth: 192.0.2.1:4242->198.51.100.5:110 client-secure=plaintext authorisation_id=NONE authentication_id=\"x\"
/// server=\"…\" protocol=POP3 server-secure=plaintext status=\"ok\"", "Connect: 192.0.2.1:4242->…", "Close: …".
ScanStatus PerditionDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    const std::size_t colon = line.message.find(": ");
    const std::size_t arrow = line.message.find("->");
    if (colon == std::string_view::npos || arrow == std::string_view::npos || arrow < colon)
        return ScanStatus::Ignored;
    const std::string_view word = line.message.substr(0, colon);
    std::string_view peer = trimmed(line.message.substr(colon + 1, arrow - colon - 1));
    if (peer.starts_with("client="))
        peer.remove_prefix(7);
    const std::size_t port = peer.rfind(':');
    if (port == std::string_view::npos || !setAddress(peer.substr(0, port), fact))
        return ScanStatus::Ignored;
    const std::string_view text = line.message.substr(arrow);
    fact.protocol =
        contains(line.program, "POP") || value(text, "protocol=").starts_with("POP") ? Protocol::Pop3 : Protocol::Imap;
    if (word == "Connect")
        return loginMatch(fact, LoginKind::Connect);
    if (word == "Close")
        return loginMatch(fact, LoginKind::Ended);
    if (word != "Auth")
        return ScanStatus::Ignored;
    const std::string_view status = value(text, " status=");
    std::string_view user = value(text, "authentication_id=");
    if (user.empty())
        user = value(text, " user=");
    if (status == "ok")
        return login(fact, LoginKind::LoginOk, user);
    return status.starts_with("failed") ? login(fact, LoginKind::LoginFailed, user, Reason::BadCredentials)
                                        : ScanStatus::Ignored;
}

} // namespace postmortem
