// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/tracejson.h"

#include "importers/dialogue/words.h"
#include "importers/formats/exchange/messagetrace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

/// Keys of a trace that matter, and the columns of the summary that say the same.
struct Key {
    std::string_view json;
    std::string_view column;
};
constexpr std::array keys{Key{"Received", "Received"},
                          Key{"SenderAddress", "Sender Address"},
                          Key{"RecipientAddress", "Recipient Address"},
                          Key{"Status", "Status"},
                          Key{"ToIP", "To IP"},
                          Key{"FromIP", "From IP"},
                          Key{"Size", "Size"},
                          Key{"MessageId", "Message ID"},
                          Key{"MessageTraceId", "Message Trace ID"}};

bool isOurs(std::string_view key)
{
    return std::ranges::find(keys, key, &Key::json) != keys.end();
}

/// Takes `"Key": value` apart, a comma behind it or not.
bool takeField(std::string_view text, std::string_view& key, std::string_view& value)
{
    const std::size_t quote = text.starts_with('"') ? text.find('"', 1) : std::string_view::npos;
    if (quote == std::string_view::npos)
        return false;
    key = text.substr(1, quote - 1);
    std::string_view rest = trimmed(text.substr(quote + 1));
    if (!rest.starts_with(':'))
        return false;
    rest = trimmed(rest.substr(1));
    if (rest.ends_with(','))
        rest.remove_suffix(1);
    value = rest;
    return !value.empty();
}

void readStamp(std::string_view value, LineFact& fact)
{
    if (value.starts_with('"') && takeIso8601(value = value.substr(1), fact.stamp))
        fact.stamp.kind = Stamp::Kind::Utc;
}

std::string csvCell(const QJsonValue& value)
{
    std::string text =
        value.isDouble() ? std::to_string(static_cast<std::int64_t>(value.toDouble())) : value.toString().toStdString();
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c == '\n' || c == '\r' ? ' ' : c);
    return cell + '"';
}

} // namespace

int TraceJsonFormat::recognise(const Sample& sample) const
{
    const auto holds = [&](std::string_view key) {
        return std::ranges::any_of(sample.lines, [&](std::string_view line) { return line.contains(key); });
    };
    return holds("\"MessageTraceId\"") && holds("\"SenderAddress\"") && holds("\"RecipientAddress\"")
               ? understoodPercent(*this, sample)
               : 0;
}

ScanStatus TraceJsonFormat::scan(std::string_view line, LineFact& fact) const
{
    fact.protocol = Protocol::Smtp;
    std::string_view text = trimmed(line);
    if (text.ends_with(','))
        text.remove_suffix(1);
    if (text.starts_with("{\"") && text.ends_with('}')) {
        constexpr std::string_view received = "\"Received\":";
        fact.kind = static_cast<std::uint16_t>(TraceJsonLine::Object);
        fact.text = text;
        if (const std::size_t at = text.find(received); at != std::string_view::npos)
            readStamp(trimmed(text.substr(at + received.size())), fact);
        return ScanStatus::Match;
    }
    if (text == "}") {
        fact.kind = static_cast<std::uint16_t>(TraceJsonLine::End);
        return ScanStatus::Match;
    }
    if (text.empty() || text == "{" || text == "[" || text == "]" || text == "]}")
        return ScanStatus::Ignored;
    if (!takeField(text, fact.service, fact.text))
        return ScanStatus::Bad;
    fact.kind = static_cast<std::uint16_t>(TraceJsonLine::Field);
    if (fact.service == "Received")
        readStamp(fact.text, fact);
    return isOurs(fact.service) ? ScanStatus::Match : ScanStatus::Ignored;
}

std::unique_ptr<Joiner> TraceJsonFormat::joiner() const
{
    return std::make_unique<TraceJsonJoiner>();
}

void TraceJsonJoiner::begin(const SourceContext& context)
{
    m_object.clear();
    m_rows.begin(context);
    std::string header;
    for (const Key& key : keys)
        header += (header.empty() ? "" : ",") + std::string(key.column);
    LineFact fact;
    fact.kind = static_cast<std::uint16_t>(TraceLine::Header);
    fact.text = header;
    m_rows.take(fact);
}

void TraceJsonJoiner::take(const LineFact& fact)
{
    switch (static_cast<TraceJsonLine>(fact.kind)) {
    case TraceJsonLine::Field:
        m_object += m_object.empty() ? '{' : ',';
        m_object.append("\"").append(fact.service).append("\":").append(fact.text);
        break;
    case TraceJsonLine::Object: row(fact.text, fact); break;
    case TraceJsonLine::End:
        if (!m_object.empty())
            row(m_object + '}', fact);
        m_object.clear();
        break;
    }
}

void TraceJsonJoiner::row(std::string_view object, const LineFact& fact)
{
    const QJsonObject entry =
        QJsonDocument::fromJson(QByteArray(object.data(), static_cast<qsizetype>(object.size()))).object();
    if (entry.isEmpty())
        return;
    std::string cells;
    for (const Key& key : keys)
        cells += (cells.empty() ? "" : ",")
                 + csvCell(entry.value(QLatin1StringView(key.json.data(), static_cast<qsizetype>(key.json.size()))));
    LineFact one;
    one.kind = static_cast<std::uint16_t>(TraceLine::Row);
    one.line = fact.line;
    one.text = cells;
    m_rows.take(one);
}

} // namespace postmortem
