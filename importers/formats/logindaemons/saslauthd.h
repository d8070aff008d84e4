// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// saslauthd (and Plesk's), which other daemons ask: it tells who failed, not from where. What a server tells too is not
// counted again.

#include "importers/formats/logindaemons/loginfacts.h"

namespace postmortem {

class SaslauthdDaemon final : public SyslogDaemon {
public:
    [[nodiscard]] std::string_view name() const override { return "saslauthd"; }
    [[nodiscard]] bool owns(std::string_view program) const override
    {
        return program == "saslauthd" || program == "plesk_saslauthd";
    }
    [[nodiscard]] ScanStatus scan(const SyslogLine& line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<DaemonJoiner> joiner(SaslFailures& failures) const override;
};

} // namespace postmortem
