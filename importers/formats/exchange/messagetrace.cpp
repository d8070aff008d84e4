// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/messagetrace.h"

#include "importers/formats/exchange/csv.h"
#include "importers/formats/exchange/csvrecords.h"
#include "importers/formats/exchange/messagetracejoiner.h"

#include <algorithm>

namespace postmortem {

namespace {

using exchange::TableColumns;

bool isHeader(std::string_view line)
{
    constexpr std::size_t longest = 4000;
    if (line.size() >= longest || line.find('@') != std::string_view::npos || line.find(',') == std::string_view::npos)
        return false;
    constexpr std::size_t least = 5;
    TableColumns columns;
    columns.learn(line, traceColumnNames());
    return columns.has(static_cast<std::size_t>(TraceField::Time))
           && columns.has(static_cast<std::size_t>(TraceField::Sender))
           && (columns.has(static_cast<std::size_t>(TraceField::Status))
               || columns.has(static_cast<std::size_t>(TraceField::RecipientStatus)))
           && (columns.has(static_cast<std::size_t>(TraceField::InternetId))
               || columns.has(static_cast<std::size_t>(TraceField::TraceId)))
           && TableColumns::fields(line, traceColumnNames()) >= least;
}

} // namespace

int MessageTraceFormat::recognise(const Sample& sample) const
{
    const bool header = std::ranges::any_of(sample.lines, isHeader);
    return header ? exchange::recordPercent(*this, sample) : 0;
}

ScanStatus MessageTraceFormat::scan(std::string_view line, LineFact& fact) const
{
    fact.text = line;
    fact.protocol = Protocol::Smtp;
    if (line.starts_with("#TYPE "))
        return ScanStatus::Ignored; // PowerShell's own
    constexpr std::size_t mostCells = 20;
    CsvCutter cutter(line);
    CsvCell cell;
    std::size_t cells = 0;
    bool stamped = false;
    while (cells < mostCells && cutter.next(cell)) {
        stamped = stamped || exchange::cellStamp(cell.text, fact.stamp);
        ++cells;
    }
    if (stamped)
        fact.stamp.kind = Stamp::Kind::Utc;
    constexpr std::size_t leastCells = 5;
    fact.kind = static_cast<std::uint16_t>(TraceLine::Row);
    if (stamped && cells >= leastCells)
        return ScanStatus::Match;
    fact.kind = isHeader(line) ? static_cast<std::uint16_t>(TraceLine::Header) : exchange::csvText;
    return ScanStatus::Match;
}

std::unique_ptr<Joiner> MessageTraceFormat::joiner() const
{
    return std::make_unique<exchange::CsvRecords>(*this, std::make_unique<MessageTraceJoiner>());
}

} // namespace postmortem
