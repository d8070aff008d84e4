// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/event.h"
#include "model/events/tables.h"

#include <array>

namespace postmortem {

namespace {

template <class Enum, std::size_t count>
std::string_view nameIn(const std::array<std::string_view, count>& names, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < count ? names[index] : std::string_view();
}

} // namespace

std::string_view name(EventKind kind)
{
    static constexpr std::array<std::string_view, eventKindCount> names{
        "connect",       "disconnect",       "login-ok",  "login-failed", "mail-from", "rcpt-accepted", "rcpt-refused",
        "relay-refused", "message-accepted", "delivered", "deferred",     "bounced",   "notice"};
    return nameIn(names, kind);
}

std::string_view name(Protocol protocol)
{
    static constexpr std::array<std::string_view, protocolCount> names{"smtp", "pop3", "imap", "other"};
    return nameIn(names, protocol);
}

std::string_view name(Mechanism mechanism)
{
    static constexpr std::array<std::string_view, 14> names{"",     "LOGIN",   "PLAIN",       "CRAM-MD5", "DIGEST-MD5",
                                                            "NTLM", "XOAUTH2", "OAUTHBEARER", "SCRAM",    "GSSAPI",
                                                            "USER", "APOP",    "IMAP LOGIN",  "other"};
    return nameIn(names, mechanism);
}

std::string_view name(Reason reason)
{
    static constexpr std::array<std::string_view, 16> names{
        "",           "wrong password",  "unknown user",      "wrong user or password", "temporary failure",
        "aborted",    "relaying denied", "recipient unknown", "on a block list",        "policy",
        "greylisted", "too many errors", "log lines lost",    "rate limited",           "clock went back",
        "other"};
    return nameIn(names, reason);
}

std::string_view name(RelayAuthority authority)
{
    static constexpr std::array<std::string_view, 7> names{
        "", "local-delivery", "smtp-auth", "pop-before-smtp", "trusted-network", "open-relay", "unknown"};
    return nameIn(names, authority);
}

std::string_view name(Severity severity)
{
    static constexpr std::array<std::string_view, 6> names{"none", "info", "low", "medium", "high", "critical"};
    return nameIn(names, severity);
}

std::string_view name(Confidence confidence)
{
    static constexpr std::array<std::string_view, 3> names{"low", "medium", "high"};
    return nameIn(names, confidence);
}

} // namespace postmortem
