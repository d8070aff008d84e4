// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The POP3 and IMAP4 logs of Exchange 2013 and later: one row a command with its outcome, the session's id and both
// endpoints. The back end logs again what the front end passes on to it ("POP3BE….LOG"): where both are there, the front
// end's rows count, which name the real client.

#include "importers/formats/format.h"

namespace postmortem {

/// Kinds of its LineFact: key session id, ip the client, account the user column, text the parameters, detail the
/// context as it stands between the quotes; number 1 when the user column has doubled quotes.
enum class AccessRow : std::uint16_t { Opened, Closed, Password, Apop, Auth, Login, Authenticate, Other };

class ExchangeAccessFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Exchange client access log"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::string stream(const Sample& sample) const override { return describe(sample); }
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
    /// "Exchange POP3", "Exchange IMAP4 back end".
    [[nodiscard]] std::string describe(const Sample& sample) const override;
};

} // namespace postmortem
