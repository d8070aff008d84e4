// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Postfix as it logs through syslog: smtpd's connections, sign-ins and refusals, and the life of each message in the
// queue. postfixjoiner.h puts them together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of Postfix's LineFact. Connections are named by key (smtpd: its pid; postscreen: the client's address and
/// port), messages by queueId.
enum class PostfixKind : std::uint16_t {
    Connect,
    Disconnect, ///< number and count: AUTH commands accepted and tried, 0 where the line does not say
    SaslFailed, ///< account may be empty; reason
    Client,     ///< a message begins; account and mechanism if it is signed in; detail: queue id that it had before a
                ///< content filter
    Pickup,     ///< a message begins, submitted on the server itself
    Rejected,   ///< a recipient was refused; sender, recipient, reason
    Queued,     ///< sender, number: recipients, count: bytes
    Delivery, ///< ip: of the next server; recipient, sender: the recipient before aliases, service: the delivering one, detail: the answer,
              ///< number: a PostfixStatus
    Notification, ///< detail: queue id of a bounce or delay notice about this message
    Removed,
    ClientSays, ///< smtpd -v: text, a line of the dialogue
    ServerSays,
};

enum class PostfixStatus : std::uint32_t { Sent, Deferred, Bounced };

class PostfixDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Postfix"; }
    [[nodiscard]] bool owns(std::string_view program) const override { return program.starts_with("postfix"); }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
