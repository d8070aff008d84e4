// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dovecot 1.0 to 2.4 as it logs through syslog or into its own file: the login processes' line at the end of each login
// dialogue, the authentication service's line for each failure, and the end of each session. dovecotjoiner.h puts them
// together.

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of Dovecot's LineFact; key is Dovecot's session id where the line has one.
enum class DovecotKind : std::uint16_t {
    LoginOk,      ///< ip, account, mechanism, protocol
    LoginEnded,   ///< without success; number: failed attempts, 0 when there were none
    Checked,      ///< the authentication service refused account from ip; reason
    SessionEnded, ///< key only
};

class DovecotDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Dovecot"; }
    [[nodiscard]] bool owns(std::string_view program) const override { return program == "dovecot"; }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
