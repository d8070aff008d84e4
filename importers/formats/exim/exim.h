// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Exim's main log, reject log and panic log, in its own files or through syslog ("Log files" of its specification; the
// forms of 3.x to 4.98, also as cPanel and DirectAdmin set them up). eximjoiner.h puts the lines together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of Exim's LineFact. A client is told by ip, key (the pid, if logged), service (its port, if logged) and detail
/// (its HELO name); account and mechanism are there if it has signed in.
enum class EximKind : std::uint16_t {
    Connect,
    Disconnect,
    NoMail,      ///< the connection is over and brought no message
    AuthFailed,  ///< account, mechanism, reason
    AuthRefused, ///< AUTH where it is not offered; text: its argument
    Refused,     ///< a recipient; sender, recipient, reason
    Rejected,    ///< a message; sender
    TurnedAway,  ///< the connection was refused
    Incomplete,  ///< a message was begun and given up; sender
    Arrived,   ///< queueId, sender, number: bytes, text: recipients if logged; protocol Other: submitted on the server
               ///< itself; recipient: not empty for one that no client offered, as a bounce
    Delivered, ///< queueId, recipient, service: "local" when into a mailbox of this server; ip, detail: the queue id that
               ///< the other server has named, if it is one of Exim's
    Deferred,  ///< queueId, recipient, detail: the reason
    Bounced,   ///< the same
    Completed, ///< queueId
};

class EximDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Exim"; }
    [[nodiscard]] bool owns(std::string_view program) const override { return program.starts_with("exim"); }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
