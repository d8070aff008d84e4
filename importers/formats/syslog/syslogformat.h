// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Mail logs written through syslog: the header is peeled here, the message is the daemon's (see syslogdaemon.h). Lines of
// programs that are no mail daemons are knowingly ignored, but for the logger's own notices that it lost lines.

#include "importers/formats/format.h"

namespace postmortem {

class SyslogFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Syslog"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
    [[nodiscard]] std::string describe(const Sample& sample) const override;
    [[nodiscard]] std::string withDaemons(std::string shown, const Daemons& seen) const override;
};

} // namespace postmortem
