// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data files of the checklist: read, checked, joined.

#include "model/remediation/checklistmaker.h"

#include "model/base/sentence.h"
#include "model/remediation/checklistvalues.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace postmortem {

namespace {

constexpr int formatVersion = 1;

/// Reads the values of one file; the first thing that is wrong is kept, with the place where it stands.
class FileReader final {
public:
    explicit FileReader(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const { return *m_error; }
    void fail(const QString& key, const QString& why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, (key.isEmpty() ? why : key + QStringLiteral(": ") + why).toStdString(),
                            m_file.toStdString(), 0};
    }

    QString text(const QJsonObject& object, const QString& at, const QString& key, bool needed = true)
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isString() || value.toString().trimmed().isEmpty())
            fail(at + u'.' + key, ChecklistWords::tr("a text is needed"));
        return value.toString();
    }
    QStringList texts(const QJsonObject& object, const QString& at, const QString& key)
    {
        const QJsonValue value = object.value(key);
        const QString place = at.isEmpty() ? key : at + u'.' + key;
        QStringList list;
        if (value.isUndefined())
            return list;
        if (!value.isArray())
            fail(place, ChecklistWords::tr("a list is needed"));
        for (const QJsonValue& entry : value.toArray()) {
            if (!entry.isString())
                fail(place, ChecklistWords::tr("a list of texts is needed"));
            list += entry.toString();
        }
        return list;
    }
    std::vector<FindingKind> findings(const QJsonObject& object, const QString& at)
    {
        std::vector<FindingKind> kinds;
        for (const QString& word : texts(object, at, QStringLiteral("findings"))) {
            std::optional<FindingKind> kind;
            for (std::size_t i = 0; i < findingKindCount; ++i)
                if (QString::fromUtf8(name(static_cast<FindingKind>(i))) == word)
                    kind = static_cast<FindingKind>(i);
            if (!kind)
                fail(at + QStringLiteral(".findings"), ChecklistWords::tr("there is no finding \"%1\"").arg(word));
            else
                kinds.push_back(*kind);
        }
        return kinds;
    }
    /// Refuses keys that nobody reads: most are misspelt.
    void onlyKeys(const QJsonObject& object, const QString& at, const QStringList& known)
    {
        for (const QString& key : object.keys())
            if (!known.contains(key))
                fail(at.isEmpty() ? key : at + u'.' + key, ChecklistWords::tr("this key is not known"));
    }
    /// Every {{name}} must be known, and in a shell command must not stand inside quotes: it brings its own.
    void checkPlaceholders(const QString& text, const QString& at, bool command, Shell shell)
    {
        static const QRegularExpression placeholder(QStringLiteral("\\{\\{(.*?)\\}\\}"));
        for (const QString& line : text.split(u'\n')) {
            auto matches = placeholder.globalMatch(line);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const QString name = match.captured(1).section(u'+', 0, 0);
                const bool known = match.captured(1).contains(u'+')
                                       ? isJoined(match.captured(1)) && command
                                       : isWordValue(name) || (command && isListValue(name));
                if (!known)
                    fail(at, ChecklistWords::tr("there is no value {{%1}} for this place").arg(match.captured(1)));
                const bool names = QStringList{QStringLiteral("account"), QStringLiteral("account_localpart"),
                                               QStringLiteral("tried_account"), QStringLiteral("block_list")}
                                       .contains(name);
                if (names && shell != Shell::Gui && insideQuotes(line.left(match.capturedStart())))
                    fail(at, ChecklistWords::tr("{{%1}} must not stand inside quotes").arg(name));
                if (command && name == QStringLiteral("accounts") && shell != Shell::Gui)
                    fail(at, ChecklistWords::tr("commands take {{account}}, one line for each"));
            }
        }
    }

private:
    /// "address+, ": all values of a list with a blank, or a comma and a blank, between them.
    static bool isJoined(const QString& placeholder)
    {
        const QString between = placeholder.section(u'+', 1);
        return isListValue(placeholder.section(u'+', 0, 0)) && (between == u" " || between == u", ");
    }
    static bool insideQuotes(QStringView before)
    {
        QChar open;
        for (QChar c : before) {
            if (open.isNull() && (c == u'\'' || c == u'"'))
                open = c;
            else if (c == open)
                open = QChar();
        }
        return !open.isNull();
    }

    QString m_file;
    std::optional<Error> m_error;
};

template <class Value, std::size_t size>
std::optional<Value> byName(const std::array<Value, size>& all, const QString& word)
{
    for (Value value : all)
        if (name(value) == word)
            return value;
    return std::nullopt;
}

CommandTemplate readCommand(FileReader& reader, const QJsonObject& object, const QString& at, const QString& server)
{
    constexpr std::array shells = {Shell::Sh, Shell::PowerShell, Shell::Cmd, Shell::Table, Shell::Gui};
    reader.onlyKeys(object, at, {QStringLiteral("shell"), QStringLiteral("lines"), QStringLiteral("findings")});
    CommandTemplate command;
    command.server = server;
    const QString shell = reader.text(object, at, QStringLiteral("shell"));
    if (const auto known = byName(shells, shell))
        command.shell = *known;
    else
        reader.fail(at + QStringLiteral(".shell"), ChecklistWords::tr("\"%1\" is no shell").arg(shell));
    const QStringList lines = reader.texts(object, at, QStringLiteral("lines"));
    if (lines.empty())
        reader.fail(at + QStringLiteral(".lines"), ChecklistWords::tr("at least one line is needed"));
    command.text = lines.join(u'\n');
    command.findings = reader.findings(object, at);
    reader.checkPlaceholders(command.text, at + QStringLiteral(".lines"), true, command.shell);
    return command;
}

std::vector<CommandTemplate> readCommands(FileReader& reader, const QJsonObject& object, const QString& at,
                                          const QString& server)
{
    std::vector<CommandTemplate> commands;
    const QJsonArray array = object.value(QStringLiteral("commands")).toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        commands.push_back(
            readCommand(reader, array.at(i).toObject(), QStringLiteral("%1.commands[%2]").arg(at).arg(i), server));
    return commands;
}

StepDefinition readStep(FileReader& reader, const QJsonObject& object, const QString& at, const QString& server)
{
    reader.onlyKeys(object, at,
                    {QStringLiteral("id"), QStringLiteral("phase"), QStringLiteral("text"), QStringLiteral("reason"),
                     QStringLiteral("condition"), QStringLiteral("commands")});
    StepDefinition step;
    step.id = reader.text(object, at, QStringLiteral("id"));
    const QString phase = reader.text(object, at, QStringLiteral("phase"));
    if (const auto known = byName(checklistPhases, phase))
        step.phase = *known;
    else
        reader.fail(at + QStringLiteral(".phase"), ChecklistWords::tr("\"%1\" is no phase").arg(phase));
    step.text = reader.text(object, at, QStringLiteral("text"));
    step.reason = reader.text(object, at, QStringLiteral("reason"));
    reader.checkPlaceholders(step.text, at + QStringLiteral(".text"), false, Shell::Gui);
    reader.checkPlaceholders(step.reason, at + QStringLiteral(".reason"), false, Shell::Gui);
    const QJsonObject condition = object.value(QStringLiteral("condition")).toObject();
    const QString there = at + QStringLiteral(".condition");
    reader.onlyKeys(condition, there, {QStringLiteral("findings"), QStringLiteral("servers"), QStringLiteral("needs")});
    step.findings = reader.findings(condition, there);
    step.servers = reader.texts(condition, there, QStringLiteral("servers"));
    step.needs = reader.text(condition, there, QStringLiteral("needs"), false);
    if (!step.needs.isEmpty() && !isListValue(step.needs))
        reader.fail(there + QStringLiteral(".needs"), ChecklistWords::tr("there is no list \"%1\"").arg(step.needs));
    if (!server.isEmpty() && step.servers.empty())
        step.servers = QStringList{server};
    step.commands = readCommands(reader, object, at, server);
    return step;
}

} // namespace

Result<> ChecklistLibrary::add(const QByteArray& json, const QString& file)
{
    FileReader reader(file);
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return std::unexpected(Error{ErrorCode::BadInput, parse.errorString().toStdString(), file.toStdString(),
                                     static_cast<std::uint64_t>(parse.offset)});
    reader.onlyKeys(root, {},
                    {QStringLiteral("format"), QStringLiteral("server"), QStringLiteral("steps"),
                     QStringLiteral("without-unix"), QStringLiteral("brings")});
    if (root.value(QStringLiteral("format")).toInt() != formatVersion)
        reader.fail(QStringLiteral("format"), ChecklistWords::tr("only format %1 is understood").arg(formatVersion));
    const QString server = root.value(QStringLiteral("server")).toString();
    const QStringList withoutUnix = reader.texts(root, {}, QStringLiteral("without-unix"));
    const QStringList brings = reader.texts(root, {}, QStringLiteral("brings"));
    if (!root.value(QStringLiteral("steps")).isArray())
        reader.fail(QStringLiteral("steps"), ChecklistWords::tr("a list is needed"));
    const QJsonArray array = root.value(QStringLiteral("steps")).toArray();
    std::vector<StepDefinition> steps = m_steps;
    for (qsizetype i = 0; i < array.size() && !reader.failed(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        const QString at = QStringLiteral("steps[%1]").arg(i);
        const QString extends = object.value(QStringLiteral("extends")).toString();
        const QString id = extends.isEmpty() ? object.value(QStringLiteral("id")).toString() : extends;
        const auto known = std::ranges::find(steps, id, &StepDefinition::id);
        if (extends.isEmpty()) {
            if (known != steps.end())
                reader.fail(at + QStringLiteral(".id"), ChecklistWords::tr("there is already a step \"%1\"").arg(id));
            steps.push_back(readStep(reader, object, at, server));
        } else if (known == steps.end()) {
            reader.fail(at + QStringLiteral(".extends"), ChecklistWords::tr("there is no step \"%1\"").arg(id));
        } else {
            reader.onlyKeys(object, at, {QStringLiteral("extends"), QStringLiteral("commands")});
            for (CommandTemplate& command : readCommands(reader, object, at, server))
                known->commands.push_back(std::move(command));
        }
    }
    if (reader.failed())
        return std::unexpected(reader.error());
    m_steps = std::move(steps);
    m_withoutUnix += withoutUnix;
    if (!brings.empty())
        m_brings.insert(server, brings);
    return {};
}

bool ChecklistLibrary::isWords(Shell shell, const QString& line)
{
    return shell == Shell::Gui || line.startsWith(u'#');
}

Result<> ChecklistLibrary::translate(const QByteArray& json, const QString& file)
{
    QJsonParseError parse;
    const QJsonObject words = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return std::unexpected(Error{ErrorCode::BadInput, parse.errorString().toStdString(), file.toStdString(),
                                     static_cast<std::uint64_t>(parse.offset)});
    const auto say = [&](QString& text) { text = words.value(text).toString(text); };
    for (StepDefinition& step : m_steps) {
        say(step.text);
        say(step.reason);
        for (CommandTemplate& command : step.commands) {
            QStringList lines = command.text.split(u'\n');
            for (QString& line : lines) {
                if (isWords(command.shell, line))
                    say(line);
            }
            command.text = lines.join(u'\n');
        }
    }
    return {};
}

Result<ChecklistLibrary> ChecklistLibrary::load(const QString& folder)
{
    const QDir dir(folder);
    QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    const QString general = QStringLiteral("general.json");
    if (!names.contains(general))
        return std::unexpected(Error{ErrorCode::NotFound, ChecklistWords::tr("the file is missing").toStdString(),
                                     dir.filePath(general).toStdString(), 0});
    names.move(names.indexOf(general), 0);
    const QString language = QStringLiteral("translations/%1.json").arg(QString::fromStdString(words::language()));
    if (dir.exists(language))
        names += language;
    ChecklistLibrary library;
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Error{ErrorCode::Unreadable, file.errorString().toStdString(), file.fileName().toStdString(), 0});
        const Result<> read = name == language ? library.translate(file.readAll(), file.fileName())
                                               : library.add(file.readAll(), file.fileName());
        if (!read)
            return std::unexpected(read.error());
    }
    return library;
}

} // namespace postmortem
