// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IceWarp, Merak and VisNetic mail server logs: SMTP, POP3 and IMAP dialogue with the peer's address and a thread id.
// Two line forms: "ip [0A84] 10:31:29 >>> text" (IceWarp 9 and later; the date is in the file's name) and
// "ip [00000A84] Thu, 22 Apr 2004 22:01:42 +0200 >>> text" (Merak 5 to 8).

#include "importers/formats/format.h"

namespace postmortem {

class IceWarpFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "IceWarp"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::optional<Greeting> greeting(const Sample& sample) const override;
    [[nodiscard]] std::string stream(const Sample& sample) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
    [[nodiscard]] std::string describe(const Sample& sample) const override;
};

} // namespace postmortem
