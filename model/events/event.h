// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an event is, and the vocabulary of kinds, protocols, mechanisms and reasons. The names that functions here
// return are part of the command line's JSON contract.

#include "model/base/ids.h"
#include "model/base/timeus.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace postmortem {

enum class EventKind : std::uint8_t {
    Connect,
    Disconnect,
    LoginOk,
    LoginFailed,
    MailFrom,
    RcptAccepted,
    RcptRefused,
    RelayRefused, ///< a recipient refused because relaying is denied
    MessageAccepted,
    Delivered,
    Deferred,
    Bounced,
    Notice,
};
constexpr std::size_t eventKindCount = 13;

enum class Protocol : std::uint8_t { Smtp, Pop3, Imap, Other };
constexpr std::size_t protocolCount = 4;

enum class Mechanism : std::uint8_t {
    None,
    Login,
    Plain,
    CramMd5,
    DigestMd5,
    Ntlm,
    XOAuth2,
    OAuthBearer,
    Scram,
    Gssapi,
    User, ///< POP3 USER/PASS
    Apop,
    ImapLogin, ///< the IMAP LOGIN command
    Other,
};

/// Why a login failed, a recipient was refused, or what a notice is about; what the log line itself says.
enum class Reason : std::uint8_t {
    None,
    BadPassword,
    UnknownUser,
    BadCredentials,   ///< user or password; the server does not say which
    TemporaryFailure, ///< the server could not check; not an attempt that says anything about the client
    Aborted,
    RelayDenied,
    UserUnknown,
    BlockList, ///< refused because an address is on a block list
    Policy,
    Greylisted,
    TooManyErrors,
    LostMessages, ///< the logger dropped lines
    RateLimited,
    TimeWentBack,
    Other,
};

/// Why the server accepted a recipient. See domain.md: relay authority.
enum class RelayAuthority : std::uint8_t {
    None,
    LocalDelivery,
    SmtpAuth,
    PopBeforeSmtp,
    TrustedNetwork,
    OpenRelay,
    Unknown
};

/// "login-failed" and so on (json.md).
[[nodiscard]] std::string_view name(EventKind kind);
[[nodiscard]] std::string_view name(Protocol protocol);
[[nodiscard]] std::string_view name(Mechanism mechanism);
[[nodiscard]] std::string_view name(Reason reason);
[[nodiscard]] std::string_view name(RelayAuthority authority);

/// One event, gathered from its columns. `count` is the number of attempts or recipients the line stands for.
struct Event {
    TimeUs time;
    LineNumber line = 0;
    AddressId address;
    SessionId session;
    MessageId message;
    /// login kinds: the AccountId's value; other kinds: a StringId's value (recipient, sender, or the notice's text)
    std::uint32_t subject = StringId::none;
    SourceId source;
    std::uint16_t count = 1;
    EventKind kind = EventKind::Notice;
    Protocol protocol = Protocol::Other;
    Mechanism mechanism = Mechanism::None;
    Reason reason = Reason::None;

    [[nodiscard]] bool isLogin() const { return kind == EventKind::LoginOk || kind == EventKind::LoginFailed; }
    /// The account of a login; for other kinds ask the event's message or session.
    [[nodiscard]] AccountId loginAccount() const
    {
        AccountId id;
        if (isLogin())
            id.value = subject;
        return id;
    }
    [[nodiscard]] StringId text() const
    {
        StringId id;
        if (!isLogin())
            id.value = subject;
        return id;
    }
    [[nodiscard]] LineRef where() const { return {source, line}; }
};

} // namespace postmortem
