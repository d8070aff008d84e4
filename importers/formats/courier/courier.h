// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Courier mail server through syslog: its POP3 and IMAP daemons (a line a login), courieresmtpd (connections,
// refusals, failed AUTH), courierd (messages and who has which recipient) and the delivering modules. courierjoiner.h
// puts them together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of Courier's LineFact beside those of LoginKind. Messages are named by queueId, SMTP connections by address and
/// key, the client's port.
enum class CourierKind : std::uint16_t {
    Started = 100, ///< an SMTP connection
    AuthFailed,    ///< text: what the client gave with AUTH, mechanism
    Refused,       ///< sender, recipient, reason
    NewMessage,    ///< account if it is signed in; detail: the HELO name
    Recipient,     ///< sender, recipient, service: the module that has it
    Answer,        ///< recipient, detail: the other server's reply or the module's words
    Delivered,     ///< recipient, service, number: bytes where the module tells
    Deferred,
    Failed,
    Completed,
};

class CourierDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Courier"; }
    [[nodiscard]] bool owns(std::string_view program) const override;
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
