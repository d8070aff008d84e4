// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mailenable/mailenable.h"

#include "importers/formats/mailenable/mailenablejoiner.h"
#include "model/decoding/commandrow.h"

namespace postmortem {

namespace {

Protocol protocolOf(std::string_view agent)
{
    if (agent.starts_with("SMTP"))
        return Protocol::Smtp;
    return agent.starts_with("POP") ? Protocol::Pop3 : Protocol::Imap;
}

ScanStatus takeRow(const CommandRow& row, LineFact& fact)
{
    const auto ip = IpAddress::parse(row.address);
    if (!ip || !row.whole)
        return ScanStatus::Bad;
    fact.ip = *ip;
    fact.key = row.socket;
    fact.service = row.agent;
    fact.protocol = protocolOf(row.agent);
    const bool out = row.agent.starts_with("SMTP-OU");
    fact.kind = static_cast<std::uint16_t>(out ? MailEnableKind::Outgoing : MailEnableKind::Incoming);
    fact.queueId = row.message;
    fact.sender = row.verb;
    fact.text = row.command;
    fact.detail = row.reply;
    fact.account = row.user;
    fact.number = row.w3c ? MailEnableJoiner::w3c : 0;
    return ScanStatus::Match;
}

ScanStatus scanRow(std::string_view line, LineFact& fact)
{
    const bool w3c = takeIso8601(line, fact.stamp);
    if ((!w3c && !takeUsDate(line, fact.stamp)) || !line.starts_with(w3c ? ' ' : '\t'))
        return ScanStatus::Bad;
    line.remove_prefix(1);
    const std::optional<CommandRow> row = commandRow(line);
    if (row && row->w3c == w3c && row->stamp.empty())
        return takeRow(*row, fact);
    return w3c || isCommandAgent(line.substr(0, line.find('\t'))) ? ScanStatus::Bad
                                                                  : ScanStatus::Ignored; // a debug log's row
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
