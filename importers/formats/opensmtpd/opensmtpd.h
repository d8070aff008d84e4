// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// OpenSMTPD as it logs through syslog, in its three wordings: sentences ("smtp-in: New session … from host …", up to
// 5.9), attributes with "event=" (6.0 to 6.5) and without (6.6 and later). opensmtpdjoiner.h puts the lines together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of OpenSMTPD's LineFact; key is the session id, queueId the message id (which envelope ids begin with).
enum class OpenSmtpdKind : std::uint16_t {
    Connect, ///< ip; count 0: a connection on the server itself
    Disconnect,
    SignedIn,    ///< account
    AuthFailed,  ///< account
    AuthRefused, ///< the answer to an AUTH command; mechanism, reason
    Refused,     ///< a recipient; recipient, reason None: no rule takes it
    Offered,     ///< a message was not accepted; sender
    Counted,     ///< a message was accepted; queueId, number: recipients, count: bytes
    Accepted,    ///< an envelope of one was; queueId, sender, recipient (may be empty), count: bytes, if logged
    Delivered,   ///< queueId, recipient, service: "local" when into a mailbox of this server
    Deferred,    ///< queueId, recipient, detail: the other server's words
    Bounced,     ///< the same
};

class OpenSmtpdDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "OpenSMTPD"; }
    [[nodiscard]] bool owns(std::string_view program) const override
    {
        return program == "smtpd" || program == "opensmtpd";
    }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
