// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Message traces of Microsoft 365 as CSV: the summary (one row a recipient: "Received,Sender Address,Recipient
// Address,…,Status,To IP,From IP,…", or Get-MessageTrace's export) and the extended report (one row a message, recipients
// with their events in one cell: "a@b##Receive, Deliver;…"). The header names the columns. Only accepted messages stand in
// it, no sign-ins and no refusals. Stamps are UTC.

#include "importers/formats/format.h"

namespace postmortem {

/// Kinds of its LineFact, beside csvText; text is the row, which the joiner cuts by the header.
enum class TraceLine : std::uint16_t { Header, Row };

class MessageTraceFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return "Microsoft 365 message trace"; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
