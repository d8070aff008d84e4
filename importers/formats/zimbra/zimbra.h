// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Zimbra's audit.log and mailbox.log: "stamp LEVEL [thread] [name=…;ip=…;oip=…;] security - cmd=Auth; account=…;
// protocol=…; error=…;". Zimbra's Postfix asks it for passwords (protocol soap, oproto smtp), so its lines belong to the
// story of syslog's. ip is the proxy where there is an oip, which is then the client.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Of a fact: ip, account, protocol, reason; key is the thread.
enum class ZimbraKind : std::uint16_t {
    LoginOk,
    LoginFailed,
    Refused, ///< what mailbox.log says of a failure that audit.log tells too
};

class ZimbraDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Zimbra"; }
    [[nodiscard]] bool owns(std::string_view program) const override { return program == zimbraProgram; }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
