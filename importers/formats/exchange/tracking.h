// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Message tracking of Exchange ("MSGTRK….LOG"): one row an event in a message's life. The columns grew with the versions
// and a row tells which it has: 21 to 26 of Exchange 2007 and 2010, and one more, the network message id behind the
// message id, since 2013. What Get-MessageTrackingLog exports has its columns in any order under a header of its own.

#include "importers/formats/format.h"

namespace postmortem {

namespace exchange {

// Sources are joined stream after stream, in the order of the streams' names: a message is known by the session that took
// it, then by message tracking, which ties deliveries to messages, then by the session that delivered it.
inline constexpr std::string_view receivedStream = "Exchange: 1 received";
inline constexpr std::string_view trackedStream = "Exchange: 2 tracked";
inline constexpr std::string_view sentStream = "Exchange: 3 sent";
inline constexpr std::string_view trackingName = "Exchange message tracking";

} // namespace exchange

/// Kinds of its LineFact, beside csvText; text is the row, which the joiner cuts.
enum class TrackingLine : std::uint16_t { Row, ExportHeader, ExportRow };

class ExchangeTrackingFormat final : public Format {
public:
    [[nodiscard]] std::string_view name() const override { return exchange::trackingName; }
    [[nodiscard]] int recognise(const Sample& sample) const override;
    [[nodiscard]] ScanStatus scan(std::string_view line, LineFact& fact) const override;
    [[nodiscard]] std::string stream(const Sample&) const override { return std::string(exchange::trackedStream); }
    [[nodiscard]] std::unique_ptr<Joiner> joiner() const override;
};

} // namespace postmortem
