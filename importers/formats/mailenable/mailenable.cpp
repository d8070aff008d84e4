// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mailenable/mailenable.h"

#include "importers/dialogue/words.h"
#include "importers/formats/mailenable/mailenablejoiner.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The text up to the next separator, removed from `line` with it; false when there is none.
bool takeColumn(std::string_view& line, char separator, std::string_view& column)
{
    const std::size_t at = line.find(separator);
    if (at == std::string_view::npos)
        return false;
    column = line.substr(0, at);
    line.remove_prefix(at + 1);
    return true;
}

/// The last column, removed from `line` with the separator before it.
std::string_view takeLast(std::string_view& line, char separator)
{
    const std::size_t at = line.rfind(separator);
    const std::string_view column = at == std::string_view::npos ? line : line.substr(at + 1);
    line = line.substr(0, at == std::string_view::npos ? 0 : at);
    return column;
}

bool setService(std::string_view agent, LineFact& fact)
{
    fact.service = agent;
    fact.protocol = agent.starts_with("SMTP-")  ? Protocol::Smtp
                    : agent.starts_with("POP")  ? Protocol::Pop3
                    : agent.starts_with("IMAP") ? Protocol::Imap
                                                : Protocol::Other;
    const bool out = agent == "SMTP-OU" || agent == "SMTP-OUT";
    fact.kind = static_cast<std::uint16_t>(out ? MailEnableKind::Outgoing : MailEnableKind::Incoming);
    return fact.protocol != Protocol::Other && (out || agent.ends_with("-IN"));
}

bool setPeer(std::string_view address, std::string_view socket, LineFact& fact)
{
    const auto ip = IpAddress::parse(address);
    if (!ip || !isNumber(socket))
        return false;
    fact.ip = *ip;
    fact.key = socket;
    return true;
}

/// "reply<bytes out><bytes in><user><subject>", where the last two may be missing. Read from its end, because what
/// stands before is the client's text and may hold tabs.
bool takeTail(std::string_view& line, LineFact& fact)
{
    std::array<std::string_view, 4> last; // from the end
    std::string_view rest = line;
    for (std::string_view& column : last)
        column = takeLast(rest, '\t');
    std::size_t behind = 0; // columns behind the numbers
    if (isNumber(last[1]) && isNumber(last[2]))
        behind = 1;
    else if (isNumber(last[2]) && isNumber(last[3]))
        behind = 2;
    else if (!isNumber(last[0]) || !isNumber(last[1]))
        return false;
    if (behind > 0)
        fact.account = last[behind - 1];
    for (std::size_t i = 0; i < behind + 2; ++i)
        takeLast(line, '\t');
    fact.detail = takeLast(line, '\t');
    return true;
}

/// What follows "05/24/17 16:04:36<tab>".
ScanStatus scanActivity(std::string_view line, LineFact& fact)
{
    std::string_view agent;
    std::string_view socket;
    std::string_view address;
    if (!takeColumn(line, '\t', agent) || !setService(agent, fact))
        return ScanStatus::Ignored; // a debug log's row
    if (fact.protocol == Protocol::Smtp && !takeColumn(line, '\t', fact.queueId))
        return ScanStatus::Bad;
    if (!takeColumn(line, '\t', socket) || !takeColumn(line, '\t', address) || !setPeer(address, socket, fact)
        || !takeColumn(line, '\t', fact.sender) || !takeTail(line, fact))
        return ScanStatus::Bad;
    fact.text = line;
    return ScanStatus::Match;
}

/// What follows "2011-09-03 20:03:50 ": "address agent server socket verb command reply computer out in [user]".
ScanStatus scanW3c(std::string_view line, LineFact& fact)
{
    std::string_view address;
    std::string_view agent;
    std::string_view socket;
    std::string_view skipped;
    if (!takeColumn(line, ' ', address) || !takeColumn(line, ' ', agent) || !setService(agent, fact)
        || !takeColumn(line, ' ', skipped) || !takeColumn(line, ' ', socket) || !setPeer(address, socket, fact)
        || !takeColumn(line, ' ', fact.sender) || !takeColumn(line, ' ', fact.text)
        || !takeColumn(line, ' ', fact.detail) || !takeColumn(line, ' ', skipped))
        return ScanStatus::Bad;
    const auto [sent, afterSent] = splitWord(line);
    const auto [received, user] = splitWord(afterSent);
    if (!isNumber(sent) || !isNumber(received))
        return ScanStatus::Bad;
    fact.account = user == "-" ? std::string_view() : user;
    fact.number = MailEnableJoiner::w3c;
    return ScanStatus::Match;
}

ScanStatus scanRow(std::string_view line, LineFact& fact)
{
    if (takeIso8601(line, fact.stamp))
        return line.starts_with(' ') ? scanW3c(line.substr(1), fact) : ScanStatus::Bad;
    if (takeUsDate(line, fact.stamp))
        return line.starts_with('\t') ? scanActivity(line.substr(1), fact) : ScanStatus::Bad;
    return ScanStatus::Bad;
}

/// "[05/22/17 00:00:29]****************** LOG FILE STARTED".
bool isStart(std::string_view line)
{
    Stamp stamp;
    if (!line.starts_with('['))
        return false;
    line.remove_prefix(1);
    return takeUsDate(line, stamp) && line.starts_with("]***");
}

bool isDebug(std::string_view line)
{
    Stamp stamp;
    return takeUsDate(line, stamp) && (line.starts_with("\tME-I") || line.starts_with("\tME-E"));
}

} // namespace

/// Other products write W3C logs too, and other rows begin with such dates: rows with an agent count, and debug rows
/// with a message number.
int MailEnableFormat::recognise(const Sample& sample) const
{
    std::size_t rows = 0;
    std::size_t fit = 0;
    for (const std::string_view line : sample.lines) {
        if (line.starts_with("#Software: MailEnable"))
            ++fit;
        if (line.starts_with('#') && !line.starts_with("#Software"))
            continue;
        ++rows;
        LineFact fact;
        fit += isStart(line) || isDebug(line) || scanRow(line, fact) == ScanStatus::Match ? 1U : 0U;
    }
    return rows == 0 ? 0 : static_cast<int>(fit * 100 / rows);
}

ScanStatus MailEnableFormat::scan(std::string_view line, LineFact& fact) const
{
    return line.starts_with('#') || isStart(line) ? ScanStatus::Ignored : scanRow(line, fact);
}

std::unique_ptr<Joiner> MailEnableFormat::joiner() const
{
    return std::make_unique<MailEnableJoiner>();
}

} // namespace postmortem
