// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cyrus imapd, pop3d and their kin as they log through syslog: one line a login, without an end of the session. A process
// serves many clients in turn.

#include "importers/formats/logindaemons/loginfacts.h"

namespace postmortem {

class CyrusDaemon final : public LoginDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "Cyrus"; }
    [[nodiscard]] bool owns(std::string_view program) const override;
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
};

} // namespace postmortem
