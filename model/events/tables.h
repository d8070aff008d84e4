// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables beside the events: sessions, messages, accounts, addresses. A row is a plain value; its id is its row
// number. Importers fill sessions and messages, the analysis fills the rest.

#include "model/events/event.h"
#include "model/events/ipaddress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace postmortem {

enum class Severity : std::uint8_t { None, Info, Low, Medium, High, Critical };
enum class Confidence : std::uint8_t { Low, Medium, High };
[[nodiscard]] std::string_view name(Severity severity); ///< "none" is null in JSON
[[nodiscard]] std::string_view name(Confidence confidence);

/// A connection of one client, from its connect line to its end, or as much of it as the log shows.
struct Session {
    SourceId source;
    LineNumber firstLine = 0;
    LineNumber lastLine = 0;
    TimeUs first;
    TimeUs last;
    AddressId address;
    AccountId account; ///< of its (last) successful login
    StringId key;      ///< pid, thread id or session id as the log names it
    StringId helo;
    std::uint32_t failedLogins = 0;
    std::uint32_t logins = 0;
    std::uint32_t messages = 0;
    std::uint32_t recipients = 0; ///< accepted for accepted messages
    std::uint32_t refused = 0;    ///< recipients refused, for whatever reason
    Protocol protocol = Protocol::Other;
    bool outbound = false; ///< the logging server was the client
    /// Its lines are all the lines from firstLine to lastLine (whole-session formats), or are found by its key.
    bool contiguous = false;
};

/// A message that a client offered. Recipients count only if the message itself was accepted.
struct Message {
    SourceId source;
    LineNumber line = 0; ///< the line that proves acceptance, or where it began
    TimeUs time;
    SessionId session;
    AddressId address;
    AccountId account;          ///< signed in by SMTP AUTH in its session
    AccountId authorityAccount; ///< whose login allowed the relaying: AUTH or POP before SMTP
    StringId queueId;
    StringId sender;
    std::uint32_t recipients = 0; ///< accepted
    std::uint32_t relayed = 0;    ///< of them outside the local domains
    std::uint32_t refused = 0;
    std::uint32_t delivered = 0;
    std::uint32_t deferred = 0; ///< recipients deferred at least once
    std::uint32_t bounced = 0;
    std::uint32_t size = 0;               ///< bytes, saturating; 0 when not known
    std::int32_t secondsSinceSignIn = -1; ///< POP before SMTP: since the POP3/IMAP login
    Mechanism mechanism = Mechanism::None;
    RelayAuthority authority = RelayAuthority::None; ///< of its remote recipients
    bool accepted = false;
    bool local = false; ///< submitted on the server itself (pickup, sendmail), no client address
};

/// How an account's password was found.
struct Compromise {
    TimeUs at;
    AddressId by;
    std::string how; ///< a plain sentence
    LineRef where;
    std::uint32_t failuresBefore = 0; ///< by the same address or set of addresses
};

struct Account {
    StringId name;
    std::uint32_t failedLogins = 0;
    std::uint32_t logins = 0;
    std::uint32_t addresses = 0; ///< distinct addresses that tried or used it
    std::uint32_t messages = 0;
    std::uint32_t recipients = 0;
    std::uint32_t relayedRecipients = 0;
    TimeUs first;
    TimeUs last;
    Severity severity = Severity::None;
    std::optional<Compromise> compromised;
};

struct Address {
    IpAddress ip;
    std::uint32_t sessions = 0;
    std::uint32_t failedLogins = 0;
    std::uint32_t logins = 0;
    std::uint32_t accountsTried = 0; ///< distinct names, opened or not
    std::uint32_t messages = 0;
    std::uint32_t recipients = 0;
    std::uint32_t relayedRecipients = 0;
    std::uint32_t relayRefused = 0;
    std::uint32_t verdicts = 0; ///< bit 1 << FindingKind for every finding that names it as the actor
    std::uint8_t relayBy = 0;   ///< bit 1 << RelayAuthority
    Severity severity = Severity::None;
    bool trusted = false; ///< inside a trusted network
    TimeUs first;
    TimeUs last;
    std::vector<AccountId> opened; ///< accounts it signed in to, in order of first success
};

} // namespace postmortem
