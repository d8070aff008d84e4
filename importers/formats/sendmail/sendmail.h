// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sendmail 8 as it logs through syslog (LogLevel 9 and up shows the most).
// sendmailjoiner.h puts the lines together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of Sendmail's LineFact; key is the pid, which serves one connection.
enum class SendmailKind : std::uint16_t {
    Connect,
    Disconnect,
    SignedIn,   ///< account, mechanism
    AuthFailed, ///< account may be empty; mechanism, reason; ip may be missing
    ManyAuth,   ///< number: AUTH commands of the connection so far
    Refused,    ///< a recipient; recipient, reason; ip may be missing
    Offered,    ///< a message was not accepted; sender
    From, ///< a message: queueId, sender, number: recipients, count: bytes, account: the mechanism's name if signed
          ///< in; protocol Other: submitted on the server itself
    Unaccepted, ///< queueId of a message that a filter refused
    Delivered,  ///< queueId, recipient: a list, service: mailer, ip: of the next server
    Deferred,   ///< queueId, recipient: a list, detail: the other server's words
    Bounced,    ///< the same
    OwnNotice,  ///< detail: queue id of a bounce that the server wrote
    Done,       ///< queueId
};

class SendmailDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Sendmail"; }
    [[nodiscard]] bool owns(std::string_view program) const override;
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

/// The next mailbox of "<a@b>,<c@d>, [more]" or "a,b"; removed. Empty at the end.
[[nodiscard]] std::string_view takeSendmailRecipient(std::string_view& list);

} // namespace postmortem
