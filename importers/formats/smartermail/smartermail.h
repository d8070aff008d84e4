// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SmarterMail: SMTP, POP3 and IMAP dialogue as "[2017.10.02] 17:38:02 [address][session] cmd: …" (received) and "rsp: …"
// (sent), and delivery logs as "[2017.10.02] 17:38:02 [spool number] CMD: …" (sent!) and "RSP: …". Newer versions leave
// the date to the file's name. The lines of a long reply are joined without anything between them, and what a client
// answers to AUTH is left out: "Authenticated as …" tells who signed in, and nothing who failed to.

#include "importers/formats/format.h"

namespace postmortem {

class SmarterMailFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "SmarterMail"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
