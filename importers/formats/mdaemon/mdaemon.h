// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// MDaemon's SMTP-(in), SMTP-(out), POP and IMAP logs: "Mon 2010-08-30 11:03:10: --> 220 …" (sent) and "<-- …"
// (received). By default a session is written whole when it ends, between lines of dashes, so that stamps go back from
// block to block; logged in real time, sessions interleave and "[8439:11]" before the text tells them apart. Newer
// versions put the kind of line before it ("05: ") and a head above the file.

#include "importers/formats/format.h"

namespace postmortem {

class MDaemonFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "MDaemon"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::optional<Greeting> greeting(const Sample& sample) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
