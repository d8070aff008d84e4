// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/described/describedformat.h"

#include "importers/dialogue/words.h"
#include "importers/formats/described/describedjoiner.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

std::uint32_t numberIn(std::string_view text)
{
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "192.0.2.1", "[192.0.2.1]:25", "192.0.2.1:25".
bool takeAddress(std::string_view text, IpAddress& ip)
{
    auto parsed = IpAddress::parse(text);
    if (!parsed)
        parsed = IpAddress::parse(text.substr(0, text.rfind(':')));
    ip = parsed.value_or(IpAddress{});
    return parsed.has_value();
}

/// False for an address that is none.
bool setField(LineField field, std::string_view value, LineFact& fact)
{
    switch (field) {
    case LineField::Stamp: break;
    case LineField::Host: fact.host = value; break;
    case LineField::Key: fact.key = value; break;
    case LineField::Ip: return takeAddress(value, fact.ip);
    case LineField::Account: fact.account = trimmed(value); break;
    case LineField::Sender: fact.sender = value; break;
    case LineField::Recipient: fact.recipient = value; break;
    case LineField::Recipients: fact.detail = value; break;
    case LineField::Queue: fact.queueId = value; break;
    case LineField::Size: fact.number = numberIn(value); break;
    case LineField::Count: fact.count = std::max(1U, numberIn(value)); break;
    case LineField::Text: fact.text = value; break;
    case LineField::Protocol: fact.protocol = protocolNamed(value); break;
    case LineField::Mechanism: fact.mechanism = mechanismNamed(value); break;
    }
    return true;
}

/// Fills in what the line says; false when the pattern has taken for an address what is none.
bool fill(const DescribedLine& described, std::string_view line, LineFact& fact)
{
    if (described.protocol != Protocol::Other)
        fact.protocol = described.protocol;
    fact.mechanism = described.mechanism;
    fact.reason = described.reason;
    return std::ranges::all_of(described.fields, [&](const auto& entry) {
        const std::string_view value = LinePattern::group(line, entry.second);
        return value.empty() || setField(entry.first, value, fact);
    });
}

} // namespace

DescribedFormat::DescribedFormat(Description description)
    : m_description(std::make_shared<const Description>(std::move(description)))
{
}

/// A stamp alone proves nothing: one line at least has to be one of those that are described.
int DescribedFormat::recognise(const Sample& sample) const
{
    std::size_t headers = 0;
    bool known = false;
    for (const std::string_view line : sample.lines) {
        LineFact fact;
        const ScanStatus status = scan(line, fact);
        headers += status != ScanStatus::Bad ? 1U : 0U;
        known = known || status == ScanStatus::Match;
    }
    return known ? static_cast<int>(headers * 100 / sample.lines.size()) : 0;
}

/// Reads the header and removes it.
bool DescribedFormat::peel(std::string_view& line, LineFact& fact) const
{
    if (m_description->header.match(line) != MatchStatus::Match)
        return false;
    std::string_view stamp;
    for (const auto& [field, number] : m_description->headerFields) {
        const std::string_view value = LinePattern::group(line, number);
        if (field == LineField::Stamp)
            stamp = value;
        else if (!value.empty())
            setField(field, value, fact);
    }
    line = LinePattern::rest(line);
    return std::ranges::any_of(m_description->stamps, [&](const StampLayout& layout) {
        std::string_view rest = stamp;
        return layout.take(rest, fact.stamp) && rest.empty();
    });
}

ScanStatus DescribedFormat::scan(std::string_view line, LineFact& fact) const
{
    if (!peel(line, fact))
        return ScanStatus::Bad;
    const auto& lines = m_description->lines;
    const LineFact header = fact;
    ScanStatus otherwise = ScanStatus::Ignored;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const DescribedLine& one = lines[i];
        if (line.find(one.contains) == std::string_view::npos)
            continue;
        const MatchStatus status = one.pattern ? one.pattern->match(line) : MatchStatus::Match;
        if (status == MatchStatus::TooHard)
            return ScanStatus::Bad;
        if (status == MatchStatus::NoMatch)
            continue;
        if (one.event == DescribedEvent::Ignored)
            return ScanStatus::Ignored;
        fact = header;
        fact.kind = static_cast<std::uint16_t>(i);
        if (fill(one, line, fact))
            return ScanStatus::Match;
        otherwise = ScanStatus::Bad;
    }
    return otherwise;
}

std::unique_ptr<Joiner> DescribedFormat::joiner() const
{
    return std::make_unique<DescribedJoiner>(m_description);
}

std::vector<std::unique_ptr<Format>> describedFormats(const QString& folder, std::vector<Error>& problems)
{
    std::vector<std::unique_ptr<Format>> list;
    const QDir place(folder);
    for (const QString& name : place.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString path = place.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            problems.push_back({ErrorCode::Unreadable, file.errorString().toStdString(), path.toStdString(), 0});
            continue;
        }
        if (auto description = parseDescription(file.readAll(), path.toStdString()))
            list.push_back(std::make_unique<DescribedFormat>(std::move(*description)));
        else
            problems.push_back(description.error());
    }
    return list;
}

} // namespace postmortem
