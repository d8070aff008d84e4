// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text log of Halon's SMTP server: "Mar  3 06:22:03 (info) smtpd: [session] text". The text is "Connection from
// [ip]:port to …", "[SMTP] [RCPT] RCPT TO:<…>" for what the client says, or "[SMTP] [___] 250 …" for the server, with '|'
// between the lines of a reply.

#include "importers/formats/format.h"

namespace postmortem {

class HalonFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Halon"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
