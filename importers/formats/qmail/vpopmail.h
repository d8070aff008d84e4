// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// vpopmail's password checker ("vchkpw-pop3: password fail user@domain:192.0.2.1"), which serves POP3, IMAP and SMTP of a
// qmail server, and Plesk's smtp_auth. Passwords that they print are passed over.

#include "importers/formats/logindaemons/loginfacts.h"

namespace postmortem {

[[nodiscard]] bool isPasswordChecker(std::string_view program);
/// Facts are of LoginKind.
[[nodiscard]] ScanStatus scanPasswordChecker(const SyslogLine& line, LineFact& fact);

} // namespace postmortem
