// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/logindaemons/uwimap.h"

#include "importers/dialogue/words.h"
#include "model/query/logindecoder.h"

#include <array>

namespace postmortem {

namespace {

struct Phrase {
    std::string_view text;
    LoginKind kind;
};

/// How a line that names a user begins. What the client may choose stands behind.
constexpr std::array<Phrase, 10> phrases{{
    {"Login failed user=", LoginKind::LoginFailed},
    {"Login failure user=", LoginKind::LoginFailed},
    {"Login user=", LoginKind::LoginOk},
    {"Authenticated user=", LoginKind::LoginOk},
    {"Auth user=", LoginKind::LoginOk},
    {"APOP user=", LoginKind::LoginOk},
    {"Logout user=", LoginKind::Ended},
    {"Autologout user=", LoginKind::Ended},
    {"Killed user=", LoginKind::Ended},
    {"Login excessive login failures user=", LoginKind::Ended},
}};

/// "x auth=y host=name [192.0.2.1] nmsgs=3/5": the host is the last one named, since a user may hold any text.
bool scanUser(std::string_view text, LineFact& fact)
{
    const std::size_t host = text.rfind(" host=");
    if (host == std::string_view::npos)
        return false;
    const std::string_view rest = takeBracketed(text.substr(host), fact.ip);
    std::string_view user = text.substr(0, host);
    if (const std::size_t auth = user.rfind(" auth="); auth != std::string_view::npos)
        user = user.substr(0, auth);
    fact.account = user;
    if (const std::size_t mechanism = rest.find("mech="); mechanism != std::string_view::npos)
        fact.mechanism = saslMechanism(splitWord(rest.substr(mechanism + 5)).first);
    return true;
}

/// "imap service init from 192.0.2.1", "connect from host (192.0.2.1)".
bool scanConnect(std::string_view text, LineFact& fact)
{
    std::string_view address;
    if (const std::size_t at = text.find(" service init from "); at < 16)
        address = splitWord(text.substr(at + 19)).first;
    const auto ip = IpAddress::parse(address);
    if (ip)
        fact.ip = *ip;
    return ip.has_value();
}

/// "AUTHENTICATE PLAIN failure host=name [192.0.2.1]": the name is not told.
ScanStatus scanAuthenticate(std::string_view text, LineFact& fact)
{
    const auto [mechanism, rest] = splitWord(text);
    if (!rest.starts_with("failure host="))
        return ScanStatus::Ignored;
    takeBracketed(rest, fact.ip);
    fact.mechanism = saslMechanism(mechanism);
    fact.reason = Reason::BadCredentials;
    return loginMatch(fact, LoginKind::LoginFailed);
}

} // namespace

bool UwImapDaemon::owns(std::string_view program) const
{
    return program == "imapd" || program == "ipop3d" || program == "ipop2d" || program == "imap4d";
}

ScanStatus UwImapDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    fact.protocol = line.program.starts_with("ipop") ? Protocol::Pop3 : Protocol::Imap;
    for (const Phrase& phrase : phrases) {
        if (!line.message.starts_with(phrase.text))
            continue;
        fact.mechanism = phrase.text.starts_with("APOP") ? Mechanism::Apop : plainCommand(fact.protocol);
        fact.reason = phrase.kind == LoginKind::LoginFailed ? Reason::BadCredentials : Reason::None;
        return scanUser(line.message.substr(phrase.text.size()), fact) ? loginMatch(fact, phrase.kind)
                                                                       : ScanStatus::Ignored;
    }
    if (line.message.starts_with("AUTHENTICATE "))
        return scanAuthenticate(line.message.substr(13), fact);
    if (scanConnect(line.message, fact))
        return loginMatch(fact, LoginKind::Connect);
    return scanPam(line.message, fact);
}

} // namespace postmortem
