// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/protocollog.h"

#include "importers/dialogue/conversation.h"
#include "importers/formats/exchange/csv.h"
#include "importers/formats/exchange/protocoljoiner.h"
#include "importers/formats/exchange/rows.h"
#include "importers/formats/exchange/tracking.h"

#include <array>

namespace postmortem {

namespace {

bool kindOf(std::string_view event, ProtocolRow& kind)
{
    if (event.size() != 1)
        return false;
    switch (event.front()) {
    case '+': kind = ProtocolRow::Connected; return true;
    case '-': kind = ProtocolRow::Disconnected; return true;
    case '>': kind = ProtocolRow::Sent; return true;
    case '<': kind = ProtocolRow::Received; return true;
    case '*': kind = ProtocolRow::Remark; return true;
    default: return false;
    }
}

/// Whether the server that logs is the client: by the header, else by who speaks like a server.
bool isSendLog(const Sample& sample)
{
    const std::string_view type = exchange::logType(sample);
    if (!type.empty())
        return type.find("Send") != std::string_view::npos;
    int votes = 0;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (ExchangeProtocolFormat().scan(line, fact) != ScanStatus::Match || !looksLikeReply(fact.text))
            continue;
        votes += fact.kind == static_cast<std::uint16_t>(ProtocolRow::Received) ? 1 : -1;
    }
    return votes > 0;
}

} // namespace

int ExchangeProtocolFormat::recognise(const Sample& sample) const
{
    return exchange::recogniseRows(*this, sample, "Protocol Log");
}

ScanStatus ExchangeProtocolFormat::scan(std::string_view line, LineFact& fact) const
{
    if (line.starts_with('#'))
        return ScanStatus::Ignored;
    std::string_view rest = line;
    if (!takeIso8601(rest, fact.stamp) || !rest.starts_with(','))
        return ScanStatus::Bad;
    enum Column : std::size_t { Connector, Session, Sequence, Local, Remote, Event, Data, Context, Columns };
    std::array<CsvCell, Columns> cells{};
    CsvCutter cutter(rest.substr(1));
    std::size_t count = 0;
    while (count < Columns && cutter.next(cells[count]))
        ++count;
    ProtocolRow kind = ProtocolRow::Remark;
    if (count <= Event || !exchange::isSessionId(cells[Session].text) || !exchange::isNumber(cells[Sequence].text)
        || !kindOf(cells[Event].text, kind))
        return ScanStatus::Bad;
    fact.host = cells[Connector].text;
    fact.key = cells[Session].text;
    fact.service = cells[Local].text;
    fact.account = cells[Remote].text;
    fact.ip = exchange::endpointAddress(cells[Remote].text);
    fact.text = cells[Data].text;
    fact.detail = cells[Context].text;
    fact.number = (cells[Data].doubled ? DataHasQuotes : 0U) | (cells[Context].doubled ? ContextHasQuotes : 0U);
    fact.kind = static_cast<std::uint16_t>(kind);
    fact.protocol = Protocol::Smtp;
    return ScanStatus::Match;
}

std::string ExchangeProtocolFormat::stream(const Sample& sample) const
{
    return std::string(isSendLog(sample) ? exchange::sentStream : exchange::receivedStream);
}

std::unique_ptr<Joiner> ExchangeProtocolFormat::joiner() const
{
    return std::make_unique<ExchangeProtocolJoiner>();
}

std::string ExchangeProtocolFormat::describe(const Sample& sample) const
{
    const std::string_view type = exchange::logType(sample);
    if (type.starts_with("POP3"))
        return "Exchange POP3";
    if (type.starts_with("IMAP"))
        return "Exchange IMAP4";
    return isSendLog(sample) ? "Exchange SMTP send" : "Exchange SMTP receive";
}

} // namespace postmortem
