// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// MailEnable: one row is a command with its reply. Activity logs are separated by tabs,
// "05/24/17 16:04:36<SMTP-IN><message.MAI><socket><address><verb><command><reply><bytes out><bytes in><user>" (POP and
// IMAP have no message column, newer versions a subject behind the user); W3C logs by blanks, with '+' for a blank in a
// field. Debug logs repeat relay decisions without saying about whom. The end of DATA has no row: when another one of
// the connection follows, the message was accepted.

#include "importers/formats/format.h"

namespace postmortem {

class MailEnableFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "MailEnable"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
