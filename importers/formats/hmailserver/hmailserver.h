// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// hMailServer 4 and 5: SMTP, POP3 and IMAP dialogue, one line a command or reply, in one file a day or in one for each
// protocol. Columns are separated by tabs (its Logger.cpp):
// "SMTPD"<thread><session>"2014-04-07 19:02:26.083"<"remote address"><"SENT: 220 mail.example.org">. A line break in a
// message is written as [nl], a double quote stands as it is, and the thread changes within a session. hMailServer
// splits commands at CR LF only, so a client can write a bare line feed, and with it a line of its own, into the log:
// such a message lacks its closing quote.

#include "importers/formats/format.h"

namespace postmortem {

class HMailServerFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "hMailServer"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
