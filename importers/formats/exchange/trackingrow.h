// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One row of message tracking by its fields, however its file orders them.

#include "importers/formats/exchange/table.h"

#include <array>
#include <string_view>

namespace postmortem::exchange {

enum class TrackingField : std::uint8_t {
    Time,
    ClientIp,
    ClientHost,
    ServerIp,
    SourceContext,
    Connector,
    Source,
    Event,
    InternalId,
    MessageId,
    NetworkId,
    Recipients,
    Status,
    Bytes,
    Sender,
    ReturnPath,
    Directionality,
    OriginalClientIp,
    CustomData,
};
inline constexpr std::size_t trackingFields = 19;

struct TrackingRow {
    std::array<CsvCell, trackingFields> cells{};
    [[nodiscard]] std::string_view operator[](TrackingField field) const
    {
        return cells[static_cast<std::size_t>(field)].text;
    }
    [[nodiscard]] const CsvCell& cell(TrackingField field) const { return cells[static_cast<std::size_t>(field)]; }
};

/// A row of the server's own file; false when the line is none.
[[nodiscard]] bool cutTrackingRow(std::string_view line, TrackingRow& row);
/// Names of the exports' columns, for TableColumns.
[[nodiscard]] std::span<const std::string_view> trackingExportNames();

} // namespace postmortem::exchange
