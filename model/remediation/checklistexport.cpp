// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/remediation/checklistexport.h"

#include "model/base/csv.h"
#include "model/decoding/decoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QString whenText(TimeUs when)
{
    return QString::fromStdString(toIsoUtc(when));
}

// Backslashes before everything that CommonMark could take for markup (2.4, ASCII punctuation).
QString markdownText(const QString& text)
{
    // A colon before a slash and a dot behind "www" would make a link of what follows.
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]<>#+!|~&=\"@$%^]|:(?=/)|(?<=www)\\.)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString line = text;
    line.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ');
    QString escaped = QString::fromStdString(visibleText(line.toStdString())).replace(special, u"\\\\1"_s);
    // At the start of a text "1." and "-" would make a list.
    if (!escaped.isEmpty() && (escaped[0] == u'-' || escaped[0].isDigit()))
        escaped.prepend(QStringLiteral("\u200b"));
    return escaped;
}

// A fence longer than any run of backticks inside, so that no command can close it (CommonMark 4.5).
QString fenced(const ChecklistCommand& command)
{
    qsizetype run = 0;
    qsizetype longest = 2;
    for (QChar c : command.text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString language =
        command.shell == Shell::Sh || command.shell == Shell::PowerShell ? name(command.shell) : QString();
    QString text = u"  "_s + fence + language + u'\n';
    for (const QString& line : command.text.split(u'\n'))
        text += u"  "_s + line + u'\n';
    return text + u"  "_s + fence + u'\n';
}

QString markdownCommand(const ChecklistCommand& command)
{
    QString text = QStringLiteral("\n  ");
    if (!command.server.isEmpty())
        text += serverTitle(command.server) + QStringLiteral(", ");
    text +=
        (command.server.isEmpty() ? title(command.shell) : title(command.shell).toLower()) + QStringLiteral(":\n\n");
    if (command.shell == Shell::Gui) {
        for (const QString& line : command.text.split(u'\n'))
            text += u"  - "_s + markdownText(line) + u'\n';
    } else if (!command.text.isEmpty()) {
        text += fenced(command);
    }
    if (!command.warning.isEmpty())
        text += u"\n  "_s + markdownText(command.warning) + u'\n';
    return text;
}

QString tickText(const StepTick& tick)
{
    QString text = title(tick.state);
    if (!tick.by.isEmpty())
        text += QStringLiteral(", ") + tick.by;
    if (tick.when.known())
        text += QStringLiteral(", ") + whenText(tick.when);
    return text;
}

QString commandsText(const ChecklistStep& step)
{
    QStringList texts;
    for (const ChecklistCommand& command : step.commands) {
        const QString who = command.server.isEmpty()
                                ? title(command.shell)
                                : serverTitle(command.server) + QStringLiteral(", ") + title(command.shell);
        texts += QStringLiteral("[%1]\n").arg(who) + command.text
                 + (command.warning.isEmpty() ? QString() : u'\n' + command.warning);
    }
    return texts.join(QStringLiteral("\n\n"));
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject stepToJson(const ChecklistStep& step)
{
    QJsonArray commands;
    for (const ChecklistCommand& command : step.commands)
        commands.append(QJsonObject{{QStringLiteral("server"), orNull(command.server)},
                                    {QStringLiteral("shell"), name(command.shell)},
                                    {QStringLiteral("text"), command.text},
                                    {QStringLiteral("warning"), orNull(command.warning)}});
    return {{QStringLiteral("id"), step.id},
            {QStringLiteral("phase"), name(step.phase)},
            {QStringLiteral("text"), step.text},
            {QStringLiteral("reason"), step.reason},
            {QStringLiteral("state"), name(step.tick.state)},
            {QStringLiteral("by"), orNull(step.tick.by)},
            {QStringLiteral("when"), orNull(whenText(step.tick.when))},
            {QStringLiteral("note"), orNull(step.tick.note)},
            {QStringLiteral("commands"), commands}};
}

} // namespace

QByteArray checklistToMarkdown(const Checklist& checklist)
{
    QString text = u"# "_s + ChecklistWords::tr("Remediation checklist") + u'\n';
    for (ChecklistPhase phase : checklistPhases) {
        bool headed = false;
        for (const ChecklistStep& step : checklist.steps) {
            if (step.phase != phase)
                continue;
            if (!headed)
                text += u"\n## "_s + title(phase) + u'\n';
            headed = true;
            text += step.tick.state == StepState::Done ? u"\n- [x] "_s : u"\n- [ ] "_s;
            text += markdownText(step.text) + u"\n\n  "_s + markdownText(step.reason) + u'\n';
            if (step.tick != StepTick{})
                text += u"\n  "_s + markdownText(tickText(step.tick)) + u'\n';
            if (!step.tick.note.isEmpty())
                text += u"\n  "_s + markdownText(step.tick.note) + u'\n';
            for (const ChecklistCommand& command : step.commands)
                text += markdownCommand(command);
        }
    }
    return text.toUtf8();
}

QByteArray checklistToCsv(const Checklist& checklist)
{
    QString text = QStringLiteral("id,phase,state,by,when,step,reason,note,commands\r\n");
    for (const ChecklistStep& step : checklist.steps) {
        const QStringList cells = {step.id,      name(step.phase),         name(step.tick.state),
                                   step.tick.by, whenText(step.tick.when), step.text,
                                   step.reason,  step.tick.note,           commandsText(step)};
        QStringList escaped;
        for (const QString& cell : cells)
            escaped += csvField(cell);
        text += escaped.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray checklistToJson(const Checklist& checklist)
{
    QJsonArray steps;
    for (const ChecklistStep& step : checklist.steps)
        steps.append(stepToJson(step));
    return QJsonDocument(QJsonObject{{QStringLiteral("steps"), steps}}).toJson();
}

QByteArray checklistToFile(const Checklist& checklist, const QString& fileName)
{
    if (fileName.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return checklistToCsv(checklist);
    if (fileName.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return checklistToJson(checklist);
    return checklistToMarkdown(checklist);
}

} // namespace postmortem
