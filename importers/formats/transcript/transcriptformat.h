// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bare transcripts without stamps or addresses, as people paste them: SMTP with ">>>" (said by the logging server) and
// "<<<" (received), or POP3, IMAP and SMTP as plain dialogue. Sessions begin with a greeting; an empty line ends one.

#include "importers/formats/format.h"

namespace postmortem {

class TranscriptFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Transcript"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] bool emptyLinesMatter() const override { return true; }
    [[nodiscard]] std::string stream(const Sample& sample) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
