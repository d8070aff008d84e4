// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/tracking.h"

#include "importers/formats/exchange/csvrecords.h"
#include "importers/formats/exchange/rows.h"
#include "importers/formats/exchange/trackingjoiner.h"
#include "importers/formats/exchange/trackingrow.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr std::size_t leastFields = 5;

bool isExportHeader(std::string_view line)
{
    constexpr std::size_t longest = 2000;
    return line.size() < longest && line.find("EventId") != std::string_view::npos
           && exchange::TableColumns::fields(line, exchange::trackingExportNames()) >= leastFields;
}

/// A row of an export begins with a quote, and one of its first cells is a date.
bool findStamp(std::string_view line, Stamp& stamp)
{
    constexpr std::size_t mostCells = 12;
    CsvCutter cutter(line);
    CsvCell cell;
    for (std::size_t i = 0; i < mostCells && cutter.next(cell); ++i) {
        if (exchange::cellStamp(cell.text, stamp))
            return true;
    }
    return false;
}

} // namespace

int ExchangeTrackingFormat::recognise(const Sample& sample) const
{
    const bool rows = std::ranges::any_of(sample.lines, [&](std::string_view line) {
        LineFact fact;
        return scan(line, fact) == ScanStatus::Match && fact.kind != exchange::csvText
               && fact.kind != static_cast<std::uint16_t>(TrackingLine::ExportRow);
    });
    const bool named = exchange::logType(sample).find("Message Tracking") != std::string_view::npos;
    return rows || named ? exchange::recordPercent(*this, sample) : 0;
}

ScanStatus ExchangeTrackingFormat::scan(std::string_view line, LineFact& fact) const
{
    if (line.starts_with('#') && !line.contains("\",") && !line.ends_with('"')) // else it may end a cell
        return ScanStatus::Ignored;
    fact.text = line;
    fact.protocol = Protocol::Smtp;
    std::string_view rest = line;
    exchange::TrackingRow row;
    if (takeIso8601(rest, fact.stamp) && rest.starts_with(',') && exchange::cutTrackingRow(line, row)) {
        fact.kind = static_cast<std::uint16_t>(TrackingLine::Row);
        return ScanStatus::Match;
    }
    if (isExportHeader(line)) {
        fact.kind = static_cast<std::uint16_t>(TrackingLine::ExportHeader);
        return ScanStatus::Match;
    }
    const bool exported = line.starts_with('"') && findStamp(line, fact.stamp);
    fact.kind = exported ? static_cast<std::uint16_t>(TrackingLine::ExportRow) : exchange::csvText;
    return ScanStatus::Match;
}

std::unique_ptr<Joiner> ExchangeTrackingFormat::joiner() const
{
    return std::make_unique<exchange::CsvRecords>(*this, std::make_unique<ExchangeTrackingJoiner>());
}

} // namespace postmortem
