// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The SMTP protocol logs of Exchange 2007 and later: one row a command, reply or remark, with the connector, the session's
// id and both endpoints ("RECV….LOG" and "SEND….LOG"; the columns are the same in all versions). Exchange 2007 and 2010
// write POP3 and IMAP4 in the same columns.

#include "importers/formats/format.h"

namespace postmortem {

/// Kinds of its LineFact: key session id, host connector, ip and account (as text) the remote endpoint, service the local
/// one, text the data, detail the context; number has ProtocolRowFlag.
enum class ProtocolRow : std::uint16_t { Connected, Disconnected, Sent, Received, Remark };
enum ProtocolRowFlag : std::uint32_t { DataHasQuotes = 1, ContextHasQuotes = 2 };

class ExchangeProtocolFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Exchange protocol log"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::string stream(const Sample& sample) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
    [[nodiscard]] std::string describe(const Sample& sample) const override;
};

} // namespace postmortem
