// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/accesslog.h"

#include "importers/dialogue/words.h"
#include "importers/formats/exchange/accessjoiner.h"
#include "importers/formats/exchange/csv.h"
#include "importers/formats/exchange/rows.h"

#include <array>

namespace postmortem {

namespace {

struct Command {
    std::string_view word;
    AccessRow row;
    Protocol protocol;
};

Command commandOf(std::string_view word)
{
    static constexpr std::array<Command, 16> commands{{
        {"OPENSESSION", AccessRow::Opened, Protocol::Other},
        {"CLOSESESSION", AccessRow::Closed, Protocol::Other},
        {"PASS", AccessRow::Password, Protocol::Pop3},
        {"APOP", AccessRow::Apop, Protocol::Pop3},
        {"AUTH", AccessRow::Auth, Protocol::Pop3},
        {"LOGIN", AccessRow::Login, Protocol::Imap},
        {"AUTHENTICATE", AccessRow::Authenticate, Protocol::Imap},
        {"USER", AccessRow::Other, Protocol::Pop3},
        {"STAT", AccessRow::Other, Protocol::Pop3},
        {"RETR", AccessRow::Other, Protocol::Pop3},
        {"UIDL", AccessRow::Other, Protocol::Pop3},
        {"QUIT", AccessRow::Other, Protocol::Pop3},
        {"LOGOUT", AccessRow::Other, Protocol::Imap},
        {"SELECT", AccessRow::Other, Protocol::Imap},
        {"CAPABILITY", AccessRow::Other, Protocol::Imap},
        {"FETCH", AccessRow::Other, Protocol::Imap},
    }};
    for (const Command& command : commands) {
        if (word.size() == command.word.size() && startsWithWord(word, command.word))
            return command;
    }
    return {word, AccessRow::Other, Protocol::Other};
}

/// By the server's port, where it is the usual one.
Protocol protocolOfPort(std::string_view endpoint)
{
    const std::string_view port = exchange::endpointPort(endpoint);
    if (port == "110" || port == "995" || port == "1995" || port == "9955")
        return Protocol::Pop3;
    return port == "143" || port == "993" || port == "1993" || port == "9933" ? Protocol::Imap : Protocol::Other;
}

Protocol protocolOf(const Sample& sample)
{
    const std::string_view type = exchange::logType(sample);
    if (type.starts_with("POP3"))
        return Protocol::Pop3;
    if (type.starts_with("IMAP"))
        return Protocol::Imap;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (ExchangeAccessFormat().scan(line, fact) == ScanStatus::Match && fact.protocol != Protocol::Other)
            return fact.protocol;
    }
    return Protocol::Other;
}

/// "POP3BE20260512-1.LOG", or a port where only the front end knocks.
bool isBackEnd(const Sample& sample)
{
    const std::string_view name = sample.name.substr(sample.name.rfind('/') + 1);
    if (contains(name, "POP3BE") || contains(name, "IMAP4BE"))
        return true;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        if (ExchangeAccessFormat().scan(line, fact) != ScanStatus::Match)
            continue;
        const std::string_view port = exchange::endpointPort(fact.service);
        return port == "1995" || port == "1993" || port == "9955" || port == "9933";
    }
    return false;
}

} // namespace

int ExchangeAccessFormat::recognise(const Sample& sample) const
{
    const std::string_view type = exchange::logType(sample);
    return exchange::recogniseRows(*this, sample, type.starts_with("POP3") ? "POP3" : "IMAP4");
}

ScanStatus ExchangeAccessFormat::scan(std::string_view line, LineFact& fact) const
{
    if (line.starts_with('#'))
        return ScanStatus::Ignored;
    std::string_view rest = line;
    if (!takeIso8601(rest, fact.stamp) || !rest.starts_with(','))
        return ScanStatus::Bad;
    enum Column : std::size_t {
        Session,
        Sequence,
        Server,
        Client,
        User,
        Duration,
        Asked,
        Sent,
        Verb,
        Words,
        Outcome,
        All
    };
    std::array<CsvCell, All> cells{};
    CsvCutter cutter(rest.substr(1));
    std::size_t count = 0;
    while (count < All && cutter.next(cells[count]))
        ++count;
    if (count <= Verb || !exchange::isSessionId(cells[Session].text) || !exchange::isNumber(cells[Sequence].text)
        || !exchange::isNumber(cells[Duration].text))
        return ScanStatus::Bad;
    const Command command = commandOf(cells[Verb].text);
    fact.protocol = command.protocol == Protocol::Other ? protocolOfPort(cells[Server].text) : command.protocol;
    fact.key = cells[Session].text;
    fact.service = cells[Server].text;
    fact.ip = exchange::endpointAddress(cells[Client].text);
    fact.account = cells[User].text;
    fact.number = cells[User].doubled ? 1 : 0;
    fact.text = cells[Words].text;
    fact.detail = cells[Outcome].text;
    fact.kind = static_cast<std::uint16_t>(command.row);
    return ScanStatus::Match;
}

std::unique_ptr<Joiner> ExchangeAccessFormat::joiner() const
{
    return std::make_unique<ExchangeAccessJoiner>();
}

std::string ExchangeAccessFormat::describe(const Sample& sample) const
{
    const Protocol protocol = protocolOf(sample);
    std::string name = protocol == Protocol::Pop3   ? "Exchange POP3"
                       : protocol == Protocol::Imap ? "Exchange IMAP4"
                                                    : "Exchange POP3 or IMAP4";
    if (isBackEnd(sample))
        name += " back end";
    return name;
}

} // namespace postmortem
