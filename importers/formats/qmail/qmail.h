// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qmail: its queue (qmail-send), its listeners (tcpserver), and what the usual additions say of recipients (CHKUSER,
// spamdyke). Written through multilog, with a TAI64N stamp or that made readable, or through splogger and syslog, where
// the password checker's lines are, too (vpopmail.h).
// qmailjoiner.h puts the lines together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of qmail's LineFact beside those of LoginKind. queueId is the message's number in the queue, key a delivery's number, or the pid of a
/// listener's child.
enum class QmailKind : std::uint16_t {
    Connect = 100, ///< ip, protocol
    Ended,         ///< key
    Accepted,      ///< recipient of sender, by ip, signed in as account
    Refused,       ///< the same, and reason
    Bounce,        ///< queueId has a bounce; detail: the process that queues it
    Info,          ///< queueId, sender, number: bytes, detail: the process that queued it
    Starting,      ///< key, queueId, recipient, number: 1 for a mailbox of this server
    Delivered,     ///< key, detail
    Deferred,
    Failed,
    Ending, ///< queueId
};

/// Scans what follows the stamp. Bad when it is none of those programs' words.
[[nodiscard]] ScanStatus scanQmail(std::string_view text, LineFact& fact);

class QmailFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "qmail"; }
    [[nodiscard]] int recognise(const Sample& sample) const override { return understoodPercent(*this, sample); }
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

class QmailDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "qmail"; }
    [[nodiscard]] bool owns(std::string_view program) const override;
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
