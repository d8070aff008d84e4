// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/described/description.h"

#include "importers/dialogue/words.h"
#include "importers/importwords.h"
#include "model/base/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>

namespace postmortem {

namespace {

constexpr int descriptionVersion = 1;
constexpr std::size_t mostLines = 1000; // a fact holds the number of its line's description in 16 bits

using namespace std::string_view_literals;

constexpr std::array eventNames{"ignored"sv,      "connect"sv, "disconnect"sv,   "login-ok"sv,
                                "login-failed"sv, "message"sv, "rcpt-refused"sv, "delivered"sv,
                                "deferred"sv,     "bounced"sv, "notice"sv};
constexpr std::array fieldNames{"stamp"sv,   "host"sv,   "key"sv,       "protocol"sv,   "ip"sv,
                                "account"sv, "sender"sv, "recipient"sv, "recipients"sv, "queue"sv,
                                "size"sv,    "count"sv,  "text"sv,      "mechanism"sv};
constexpr std::size_t headerFieldCount = 4; // stamp, host, key, protocol

bool sameWord(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, upperAscii, upperAscii);
}

std::string listed(auto&& names)
{
    std::string text;
    for (const std::string_view one : names)
        text += (text.empty() || one.empty() ? "" : ", ") + std::string(one);
    return text;
}

/// Reads the values of one description; the first thing that is wrong is kept, with its key.
class Reader final {
public:
    explicit Reader(std::string file) : m_file(std::move(file)) {}

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }
    void fail(const std::string& key, const QString& words)
    {
        const std::string why = words.toStdString();
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, key.empty() ? why : key + ": " + why, m_file, 0};
    }

    std::string text(const QJsonObject& object, const std::string& at, const char* key, bool needed)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isString() || value.toString().isEmpty())
            fail(at + key, FormatWords::tr("a text is needed"));
        return value.toString().toStdString();
    }

    /// The index of a word among `names`, 0 when the key is not there.
    std::size_t choice(const QJsonObject& object, const std::string& at, const char* key, auto&& names, bool needed)
    {
        const std::string word = text(object, at, key, needed);
        if (word.empty())
            return 0;
        const auto found = std::ranges::find(names, std::string_view(word));
        if (found == names.end())
            fail(at + key,
                 FormatWords::tr("\"%1\" is none of %2").arg(words::filledIn(word), words::filledIn(listed(names))));
        return static_cast<std::size_t>(found - names.begin());
    }

    /// Refuses keys that nobody reads: most are misspelt.
    void onlyKeys(const QJsonObject& object, const std::string& at, const QStringList& known)
    {
        for (const QString& key : object.keys()) {
            if (!known.contains(key))
                fail(at + key.toStdString(), FormatWords::tr("there is no such key"));
        }
    }

    std::optional<LinePattern> pattern(const QJsonObject& object, const std::string& at, bool needed,
                                       std::span<const std::string_view> allowed, FieldGroups& fields)
    {
        const std::string expression = text(object, at, "pattern", needed);
        if (expression.empty())
            return std::nullopt;
        auto compiled = LinePattern::compile(expression);
        if (!compiled) {
            fail(at + "pattern", words::filledIn(compiled.error().message));
            return std::nullopt;
        }
        for (const auto& [name, number] : compiled->names()) {
            const auto field = std::ranges::find(allowed, std::string_view(name));
            if (field == allowed.end())
                fail(at + "pattern", FormatWords::tr("the group \"%1\" is none of %2")
                                         .arg(words::filledIn(name), words::filledIn(listed(allowed))));
            fields.emplace_back(
                static_cast<LineField>(std::ranges::find(fieldNames, std::string_view(name)) - fieldNames.begin()),
                number);
        }
        return std::move(*compiled);
    }

private:
    std::string m_file;
    std::optional<Error> m_error;
};

/// The names of an enumeration of `count` members, by name().
template <class Enum, std::size_t count>
std::array<std::string_view, count> namesOf()
{
    std::array<std::string_view, count> names;
    for (std::size_t i = 0; i < count; ++i)
        names[i] = name(static_cast<Enum>(i));
    return names;
}

const auto& mechanismNames()
{
    static const auto names = namesOf<Mechanism, static_cast<std::size_t>(Mechanism::Other) + 1>();
    return names;
}

const auto& reasonNames()
{
    static const auto names = namesOf<Reason, static_cast<std::size_t>(Reason::Other) + 1>();
    return names;
}

bool has(const FieldGroups& fields, LineField field)
{
    return std::ranges::contains(fields, field, &FieldGroups::value_type::first);
}

void readHeader(Reader& reader, const QJsonObject& root, Description& description)
{
    const QJsonValue value = root.value(QLatin1StringView("header"));
    if (!value.isObject())
        return reader.fail("header", FormatWords::tr("an object is needed"));
    const QJsonObject header = value.toObject();
    reader.onlyKeys(header, "header.", {QStringLiteral("pattern"), QStringLiteral("stamps")});
    auto pattern = reader.pattern(header, "header.", true, std::span(fieldNames).first(headerFieldCount),
                                  description.headerFields);
    if (!pattern)
        return;
    if (!has(description.headerFields, LineField::Stamp))
        reader.fail("header.pattern", FormatWords::tr("it has no group \"stamp\""));
    description.header = std::move(*pattern);
    const QJsonArray stamps = header.value(QLatin1StringView("stamps")).toArray();
    if (stamps.isEmpty())
        reader.fail("header.stamps", FormatWords::tr("a list of stamp forms is needed"));
    for (const auto& stamp : stamps) {
        const std::string layout = stamp.toString().toStdString();
        if (const std::string problem = StampLayout::problem(layout); !problem.empty())
            reader.fail("header.stamps", words::filledIn("\"" + layout + "\": " + problem));
        description.stamps.emplace_back(layout);
    }
}

/// What an event cannot do without. A connection's address may stand in its first line only.
void checkFields(Reader& reader, const std::string& at, const Description& description, const DescribedLine& line)
{
    const auto need = [&](LineField field) {
        if (!has(line.fields, field))
            reader.fail(at + "pattern", FormatWords::tr("its event needs a group \"%1\"")
                                            .arg(words::filledIn(fieldNames[static_cast<std::size_t>(field)])));
    };
    const bool keyed = has(description.headerFields, LineField::Key) || has(line.fields, LineField::Key);
    switch (line.event) {
    case DescribedEvent::LoginOk:
    case DescribedEvent::LoginFailed:
    case DescribedEvent::Connect:
        if (!keyed || line.event == DescribedEvent::Connect)
            need(LineField::Ip);
        break;
    case DescribedEvent::Disconnect:
        if (!keyed)
            reader.fail(at + "event", FormatWords::tr("an end needs a group \"key\", in the line or in the header"));
        break;
    case DescribedEvent::Delivered:
    case DescribedEvent::Deferred:
    case DescribedEvent::Bounced: need(LineField::Recipient); break;
    case DescribedEvent::Message:
        if (!description.recipientsInDeliveries && !has(line.fields, LineField::Recipients))
            need(LineField::Recipient);
        break;
    case DescribedEvent::Notice: need(LineField::Text); break;
    case DescribedEvent::RcptRefused:
    case DescribedEvent::Ignored: break;
    }
}

DescribedLine readLine(Reader& reader, const QJsonObject& object, const std::string& at, const Description& description)
{
    reader.onlyKeys(object, at,
                    {QStringLiteral("contains"), QStringLiteral("pattern"), QStringLiteral("event"),
                     QStringLiteral("protocol"), QStringLiteral("mechanism"), QStringLiteral("reason"),
                     QStringLiteral("local")});
    DescribedLine line;
    line.event = static_cast<DescribedEvent>(reader.choice(object, at, "event", eventNames, true));
    line.contains = reader.text(object, at, "contains", true);
    line.pattern = reader.pattern(object, at, line.event != DescribedEvent::Ignored, std::span(fieldNames).subspan(1),
                                  line.fields);
    static constexpr std::array protocols{"other"sv, "smtp"sv, "pop3"sv, "imap"sv};
    if (const std::size_t index = reader.choice(object, at, "protocol", protocols, false); index < protocols.size())
        line.protocol = protocolNamed(protocols[index]);
    line.mechanism = static_cast<Mechanism>(reader.choice(object, at, "mechanism", mechanismNames(), false));
    line.reason = static_cast<Reason>(reader.choice(object, at, "reason", reasonNames(), false));
    if (const QJsonValue local = object.value(QLatin1StringView("local")); !local.isUndefined() && !local.isBool())
        reader.fail(at + "local", FormatWords::tr("true or false is needed"));
    else
        line.local = local.toBool();
    if (!reader.failed())
        checkFields(reader, at, description, line);
    return line;
}

} // namespace

std::string_view name(DescribedEvent event)
{
    return eventNames[static_cast<std::size_t>(event)];
}

Protocol protocolNamed(std::string_view word)
{
    if (startsWithWord(word, "SMTP") || startsWithWord(word, "SUBMISSION") || startsWithWord(word, "ESMTP"))
        return Protocol::Smtp;
    if (startsWithWord(word, "POP"))
        return Protocol::Pop3;
    return startsWithWord(word, "IMAP") ? Protocol::Imap : Protocol::Other;
}

Mechanism mechanismNamed(std::string_view word)
{
    if (startsWithWord(word, "SCRAM"))
        return Mechanism::Scram;
    const auto& names = mechanismNames();
    const auto found = std::ranges::find_if(names, [&](std::string_view one) { return sameWord(one, word); });
    return found == names.end() ? Mechanism::Other : static_cast<Mechanism>(found - names.begin());
}

Result<Description> parseDescription(const QByteArray& json, const std::string& file)
{
    Reader reader(file);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (document.isNull())
        return std::unexpected(Error{ErrorCode::BadInput,
                                     FormatWords::tr("no JSON: %1").arg(problem.errorString()).toStdString(), file,
                                     static_cast<std::uint64_t>(problem.offset)});
    const QJsonObject root = document.object();
    reader.onlyKeys(root, {},
                    {QStringLiteral("version"), QStringLiteral("name"), QStringLiteral("header"),
                     QStringLiteral("recipients"), QStringLiteral("lines")});
    if (root.value(QLatin1StringView("version")).toInt() != descriptionVersion)
        reader.fail("version", FormatWords::tr("it is %1 that is understood").arg(descriptionVersion));
    Description description;
    description.name = reader.text(root, {}, "name", true);
    static constexpr std::array places{"in messages"sv, "in deliveries"sv};
    description.recipientsInDeliveries = reader.choice(root, {}, "recipients", places, false) == 1;
    readHeader(reader, root, description);
    const QJsonArray lines = root.value(QLatin1StringView("lines")).toArray();
    if (lines.isEmpty() || static_cast<std::size_t>(lines.size()) > mostLines)
        reader.fail("lines", FormatWords::tr("a list of 1 to %1 lines is needed").arg(mostLines));
    for (qsizetype i = 0; i < lines.size() && !reader.failed(); ++i)
        description.lines.push_back(
            readLine(reader, lines[i].toObject(), "lines[" + std::to_string(i) + "].", description));
    if (reader.failed())
        return std::unexpected(reader.error());
    return description;
}

} // namespace postmortem
