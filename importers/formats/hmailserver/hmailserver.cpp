// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/hmailserver/hmailserver.h"

#include "importers/dialogue/words.h"
#include "importers/formats/hmailserver/hmailserverjoiner.h"

#include <algorithm>

namespace postmortem {

namespace {

/// The text up to the next tab, removed from `line` with the tab; false when there is no tab.
bool takeColumn(std::string_view& line, std::string_view& column)
{
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos)
        return false;
    column = line.substr(0, tab);
    line.remove_prefix(tab + 1);
    return true;
}

bool takeQuoted(std::string_view& line, std::string_view& column)
{
    if (!takeColumn(line, column) || column.size() < 2 || column.front() != '"' || column.back() != '"')
        return false;
    column = column.substr(1, column.size() - 2);
    return true;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool takeStamp(std::string_view column, Stamp& stamp)
{
    return takeIso8601(column, stamp) && column.empty();
}

/// The message without its quotes; marks one that does not end in a quote.
bool unquote(std::string_view message, LineFact& fact)
{
    if (message.empty() || message.front() != '"')
        return false;
    message.remove_prefix(1);
    if (message.empty() || message.back() != '"')
        fact.detail = "cut";
    else
        message.remove_suffix(1);
    fact.text = message;
    return true;
}

/// Says nothing; but a message that goes on in the next line is told to the joiner.
ScanStatus nothing(LineFact& fact)
{
    fact.kind = static_cast<std::uint16_t>(HMailServerKind::Text);
    return fact.detail.empty() ? ScanStatus::Ignored : ScanStatus::Match;
}

/// thread<tab>"time"<tab>"words"
bool takeThreadsWords(std::string_view line, LineFact& fact)
{
    std::string_view thread;
    std::string_view time;
    return takeColumn(line, thread) && isNumber(thread) && takeQuoted(line, time) && takeStamp(time, fact.stamp)
           && unquote(line, fact);
}

/// APPLICATION, DEBUG, TCPIP and ERROR: no session, no address.
ScanStatus scanServer(std::string_view line, LineFact& fact)
{
    constexpr std::string_view end = "Ending session ";
    if (!takeThreadsWords(line, fact))
        return ScanStatus::Bad;
    if (fact.service == "DEBUG" && fact.text.starts_with(end) && isNumber(fact.text.substr(end.size()))) {
        fact.key = fact.text.substr(end.size());
        fact.kind = static_cast<std::uint16_t>(HMailServerKind::EndOfSession);
        return ScanStatus::Match;
    }
    if (fact.service == "APPLICATION" && fact.text == "Starting servers...") {
        fact.kind = static_cast<std::uint16_t>(HMailServerKind::ServerStarts);
        return ScanStatus::Match;
    }
    return nothing(fact);
}

Protocol protocolOf(std::string_view service)
{
    if (service.starts_with("SMTP"))
        return Protocol::Smtp;
    return service.starts_with("POP3") ? Protocol::Pop3 : Protocol::Imap;
}

/// SMTPD, SMTPC, POP3D, POP3C and IMAPD.
ScanStatus scanDialogue(std::string_view line, LineFact& fact)
{
    std::string_view thread;
    std::string_view time;
    std::string_view address;
    if (!takeColumn(line, thread) || !isNumber(thread) || !takeColumn(line, fact.key) || !isNumber(fact.key)
        || !takeQuoted(line, time) || !takeStamp(time, fact.stamp) || !takeQuoted(line, address)
        || !unquote(line, fact))
        return ScanStatus::Bad;
    const auto ip = IpAddress::parse(address);
    if (!ip)
        return ScanStatus::Bad;
    if (fact.service == "POP3C")
        return nothing(fact); // mail that is fetched from elsewhere
    fact.ip = *ip;
    fact.protocol = protocolOf(fact.service);
    DialogueKind kind = DialogueKind::Sent;
    if (fact.text.starts_with("RECEIVED: ")) {
        kind = DialogueKind::Received;
        fact.text.remove_prefix(10);
    } else if (fact.text.starts_with("SENT: ")) {
        fact.text.remove_prefix(6);
    } else {
        return nothing(fact);
    }
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

/// AWStats' log: "time from to address address SMTP ? code bytes". It says again what the SMTP log says.
bool isAwstats(std::string_view line)
{
    Stamp stamp;
    std::string_view column;
    if (!takeColumn(line, column) || !takeStamp(column, stamp))
        return false;
    for (int i = 0; i < 4; ++i) {
        if (!takeColumn(line, column))
            return false;
    }
    return takeColumn(line, column) && column == "SMTP";
}

/// What a script of the administrator wrote into the events log, a file in UTF-16.
ScanStatus scanEvent(std::string_view line, LineFact& fact)
{
    return takeThreadsWords(line, fact) ? nothing(fact) : ScanStatus::Bad;
}

ScanStatus scanColumns(std::string_view line, LineFact& fact)
{
    if (!line.starts_with('"'))
        return isAwstats(line) ? ScanStatus::Ignored : scanEvent(line, fact);
    if (!takeQuoted(line, fact.service))
        return ScanStatus::Bad;
    if (fact.service == "SMTPD" || fact.service == "SMTPC" || fact.service == "POP3D" || fact.service == "POP3C"
        || fact.service == "IMAPD")
        return scanDialogue(line, fact);
    if (fact.service == "APPLICATION" || fact.service == "DEBUG" || fact.service == "TCPIP" || fact.service == "ERROR")
        return scanServer(line, fact);
    return ScanStatus::Bad;
}

} // namespace

int HMailServerFormat::recognise(const Sample& sample) const
{
    std::size_t fit = 0;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        fit += scanColumns(line, fact) != ScanStatus::Bad ? 1U : 0U;
    }
    return sample.lines.empty() ? 0 : static_cast<int>(fit * 100 / sample.lines.size());
}

ScanStatus HMailServerFormat::scan(std::string_view line, LineFact& fact) const
{
    const ScanStatus status = scanColumns(line, fact);
    if (status != ScanStatus::Bad || line.ends_with('"'))
        return status;
    const std::uint32_t number = fact.line;
    fact = LineFact();
    fact.line = number;
    fact.text = line;
    fact.detail = "cut";
    return nothing(fact);
}

std::unique_ptr<Joiner> HMailServerFormat::joiner() const
{
    return std::make_unique<HMailServerJoiner>();
}

} // namespace postmortem
