// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// University of Washington imapd and ipop3d (also Panda and the c-client servers of Debian's ipopd), which log through
// syslog with one process a connection.

#include "importers/formats/logindaemons/loginfacts.h"

namespace postmortem {

class UwImapDaemon final : public LoginDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "UW imapd"; }
    [[nodiscard]] bool owns(std::string_view program) const override;
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
};

} // namespace postmortem
