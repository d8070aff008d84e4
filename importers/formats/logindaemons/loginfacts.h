// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the lines of simple POP3 and IMAP daemons say, whichever wrote them: somebody connects, signs in or fails to, and
// leaves. Shared by the daemons of this folder and by those that do more besides (Courier, Cyrus, vpopmail).

#include "importers/formats/syslog/syslogdaemon.h"

namespace postmortem {

/// Kinds of a login daemon's LineFact; key names the session (pid, or address and port), ip may be missing where the
/// session's first line has told it.
enum class LoginKind : std::uint16_t {
    Connect,     ///< ip
    LoginOk,     ///< account, mechanism, protocol
    LoginFailed, ///< the same, and reason
    Checked,     ///< the library that the daemon asks refused account: a failure that the daemon tells too
    Unknown,     ///< the same library's word that the account does not exist, before its Checked
    Ended,
};

ScanStatus loginMatch(LineFact& fact, LoginKind kind);

/// The mechanism of a login in clear text with the protocol's own commands.
[[nodiscard]] constexpr Mechanism plainCommand(Protocol protocol)
{
    return protocol == Protocol::Pop3 ? Mechanism::User : Mechanism::ImapLogin;
}

/// PAM's words in a daemon's name: "pam_unix(imap:auth): authentication failure; logname= … rhost=192.0.2.1  user=x".
[[nodiscard]] ScanStatus scanPam(std::string_view message, LineFact& fact);

/// A daemon all of whose lines are logins: it needs a scanner only.
class LoginDaemon : public SyslogDaemon {
public:
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
