// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Haraka, in its own file ("2026-03-03T06:22:03.123Z [NOTICE] [UUID.1] [core] connect ip=…") and through syslog. The UUID
// names the connection, a number behind it the transaction, one more the delivery. harakajoiner.h puts them together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of Haraka's LineFact; key is the connection's UUID, queueId the UUID with the transaction's number.
enum class HarakaKind : std::uint16_t {
    Connect,    ///< ip; detail: the address that was connected to
    Trusted,    ///< the client may relay by its address
    AuthLine,   ///< text: a line of the client's that an AUTH plugin took, "AUTH" for the command without its argument
    AuthGiven,  ///< text: the argument of AUTH, where the log shows the dialogue
    AuthFailed, ///< the plugin delays its refusal
    Sender,     ///< sender
    HostList,   ///< recipient: a plugin that knows the domains of this server took it
    Accepted,   ///< recipient
    Refused,    ///< recipient, reason
    Message,    ///< number: bytes
    Queued,
    Disconnect, ///< number: recipients refused, count: 1 if the client was allowed to relay, recipient and reason of the
                ///< last refusal, detail: the HELO name
    Delivered,  ///< number: recipients, ip: the other server, detail: its name for the message if it is a Haraka too
    Deferred,   ///< recipient, detail: the other server's reply
    Bounced,
};

/// Scans what follows the stamp: "[NOTICE] [UUID] [core] …". Bad when it is no line of Haraka's.
[[nodiscard]] ScanStatus scanHaraka(std::string_view text, LineFact& fact);

class HarakaFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Haraka"; }
    [[nodiscard]] int recognise(const Sample& sample) const override { return understoodPercent(*this, sample); }
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

class HarakaDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Haraka"; }
    [[nodiscard]] bool owns(std::string_view program) const override
    {
        return program == "haraka" || program == "Haraka";
    }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
