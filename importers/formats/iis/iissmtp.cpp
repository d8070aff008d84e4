// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/iis/iissmtp.h"

#include "importers/dialogue/words.h"
#include "importers/formats/iis/iisjoiner.h"

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

constexpr std::string_view allFields =
    "date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method "
    "cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken "
    "cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)";
constexpr std::string_view serviceName = "SMTPSVC";

/// Up to the separator, which is removed with it.
std::string_view takeUntil(std::string_view& text, std::string_view separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + separator.size());
    return part;
}

bool isVerb(std::string_view word)
{
    static constexpr std::array<std::string_view, 15> verbs{"EHLO", "HELO", "MAIL",     "RCPT",    "DATA",
                                                            "BDAT", "QUIT", "RSET",     "TIMEOUT", "XXXX",
                                                            "NOOP", "VRFY", "STARTTLS", "AUTH",    "HELP"};
    return std::ranges::any_of(
        verbs, [&](std::string_view verb) { return word.size() == verb.size() && startsWithWord(word, verb); });
}

bool number(std::string_view text, std::uint32_t& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

std::string_view meaning(std::string_view cell)
{
    return cell == "-" ? std::string_view() : cell;
}

/// A row of SMTP: the service's name stands in it, or a verb as a whole column.
bool scanW3c(std::string_view line, LineFact& fact)
{
    std::string_view rest = line;
    if (takeIso8601(rest, fact.stamp))
        fact.stamp.kind = Stamp::Kind::Utc;
    else if (!takeClock(rest, fact.stamp))
        return false;
    if (!rest.starts_with(' '))
        return false;
    bool smtp = false;
    for (std::string_view left = rest.substr(1); !left.empty() && !smtp;) {
        const std::string_view column = takeUntil(left, " ");
        smtp = column.starts_with(serviceName) || isVerb(column);
    }
    fact.text = line;
    fact.kind = static_cast<std::uint16_t>(IisRow::W3cRow);
    return smtp;
}

/// "ip, name, 4/23/2009, 9:47:02, SMTPSVC1, SERVER, s-ip, ms, in, out, 250, 0, RCPT, -, TO:<a@b>,": the argument may hold
/// ", " too and is the last column.
bool scanIis(std::string_view line, LineFact& fact)
{
    std::string_view rest = line;
    const std::string_view ip = takeUntil(rest, ", ");
    fact.key = meaning(takeUntil(rest, ", "));
    if (!takeShortDate(rest, fact.stamp) || !rest.starts_with(", "))
        return false;
    rest.remove_prefix(2);
    if (!rest.starts_with(serviceName))
        return false;
    constexpr int beforeStatus = 6;
    for (int i = 0; i < beforeStatus; ++i)
        takeUntil(rest, ", ");
    if (!number(takeUntil(rest, ", "), fact.number))
        return false;
    takeUntil(rest, ", "); // the system's status
    fact.service = meaning(takeUntil(rest, ", "));
    takeUntil(rest, ", "); // the target, always '-'
    if (rest.ends_with(','))
        rest.remove_suffix(1);
    fact.text = meaning(rest);
    fact.ip = IpAddress::parse(ip).value_or(IpAddress());
    fact.kind = static_cast<std::uint16_t>(IisRow::Command);
    return true;
}

/// "ip - name [11/Oct/2006:13:16:39 -0600] "RCPT -?+TO:+<a@b> SMTP" 250 32": the argument may hold quotes, so the end is
/// looked for from the back.
bool scanNcsa(std::string_view line, LineFact& fact)
{
    std::string_view rest = line;
    const auto ip = IpAddress::parse(takeUntil(rest, " "));
    takeUntil(rest, " ");
    fact.key = meaning(takeUntil(rest, " "));
    if (!ip || !rest.starts_with('['))
        return false;
    rest.remove_prefix(1);
    if (!takeCommonLog(rest, fact.stamp) || !rest.starts_with("] \""))
        return false;
    rest.remove_prefix(3);
    constexpr std::string_view protocolEnd = " SMTP\" ";
    const std::size_t end = rest.rfind(protocolEnd);
    if (end == std::string_view::npos)
        return false;
    std::string_view status = rest.substr(end + protocolEnd.size());
    rest = rest.substr(0, end);
    fact.service = meaning(takeUntil(rest, " "));
    takeUntil(rest, "-");
    fact.text = rest.starts_with('?') ? rest.substr(1) : std::string_view();
    fact.ip = *ip;
    fact.kind = static_cast<std::uint16_t>(IisRow::Command);
    return number(takeUntil(status, " "), fact.number);
}

} // namespace

int IisSmtpFormat::recognise(const Sample& sample) const
{
    // Any W3C log may hold a column that reads like a verb; the service's name or its maker must be there too.
    const bool ours = std::ranges::any_of(sample.lines, [](std::string_view line) {
        return line.starts_with("#Software: Microsoft") || line.find(serviceName) != std::string_view::npos
               || line.find(" SMTP\" ") != std::string_view::npos;
    });
    const bool rows = std::ranges::any_of(sample.lines, [&](std::string_view line) {
        LineFact fact;
        return scan(line, fact) == ScanStatus::Match && fact.kind != static_cast<std::uint16_t>(IisRow::W3cFields);
    });
    return ours && rows ? understoodPercent(*this, sample) : 0;
}

ScanStatus IisSmtpFormat::scan(std::string_view line, LineFact& fact) const
{
    fact.protocol = Protocol::Smtp;
    if (line.starts_with("#Fields: ")) {
        fact.kind = static_cast<std::uint16_t>(IisRow::W3cFields);
        fact.text = line;
        return ScanStatus::Match;
    }
    if (line.starts_with('#'))
        return ScanStatus::Ignored;
    for (auto form : {scanW3c, scanIis, scanNcsa}) {
        LineFact tried = fact;
        if (form(line, tried)) {
            fact = tried;
            return ScanStatus::Match;
        }
    }
    return ScanStatus::Bad;
}

std::unique_ptr<Joiner> IisSmtpFormat::joiner() const
{
    return std::make_unique<IisSmtpJoiner>();
}

void W3cColumns::learn(std::string_view fieldsLine)
{
    takeUntil(fieldsLine, "#Fields: ");
    std::string_view rest = fieldsLine.empty() ? allFields : fieldsLine;
    m_count = 0;
    while (!rest.empty() && m_count < m_fields.size()) {
        const std::string_view name = takeUntil(rest, " ");
        if (name.empty())
            continue;
        m_fields[m_count++] = name == "c-ip"           ? Field::Client
                              : name == "cs-username"  ? Field::Name
                              : name == "cs-method"    ? Field::Verb
                              : name == "cs-uri-query" ? Field::Query
                              : name == "sc-status"    ? Field::Status
                                                       : Field::Other;
    }
}

bool W3cColumns::cut(std::string_view row, LineFact& fact) const
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_count && !row.empty(); ++i) {
        const std::string_view cell = meaning(takeUntil(row, " "));
        switch (m_fields[i]) {
        case Field::Client:
            fact.ip = IpAddress::parse(cell).value_or(IpAddress());
            ++found;
            break;
        case Field::Name: fact.key = cell; break;
        case Field::Verb:
            fact.service = cell;
            ++found;
            break;
        case Field::Query: fact.text = cell; break;
        case Field::Status:
            if (!number(cell, fact.number))
                return false;
            ++found;
            break;
        case Field::Other: break;
        }
    }
    constexpr std::size_t needed = 3;
    return found == needed;
}

} // namespace postmortem
