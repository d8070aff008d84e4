// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small POP3 daemons with a few lines each: popa3d, vm-pop3d and gnu-pop3d, solid-pop3d, and perdition, a proxy. All have
// one process a connection.

#include "importers/formats/logindaemons/loginfacts.h"

namespace postmortem {

class Popa3dDaemon final : public LoginDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "popa3d"; }
    [[nodiscard]] bool owns(std::string_view program) const override { return program == "popa3d"; }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
};

class VmPop3dDaemon final : public LoginDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "vm-pop3d"; }
    [[nodiscard]] bool owns(std::string_view program) const override
    {
        return program == "vm-pop3d" || program == "gnu-pop3d";
    }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
};

class SolidPop3dDaemon final : public LoginDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "solid-pop3d"; }
    [[nodiscard]] bool owns(std::string_view program) const override
    {
        return program == "solid-pop3d" || program == "spop3d";
    }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
};

class PerditionDaemon final : public LoginDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "perdition"; }
    [[nodiscard]] bool owns(std::string_view program) const override { return program.starts_with("perdition"); }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
};

} // namespace postmortem
