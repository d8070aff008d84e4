// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/remediation/checklistmaker.h"

#include "model/remediation/checklistvalues.h"
#include "model/remediation/quoting.h"

#include <QRegularExpression>

#include <algorithm>

namespace postmortem {

namespace {

/// Fills one template with the values of the case.
class Filling final {
public:
    Filling(const ChecklistValues& values, Shell shell) : m_values(values), m_shell(shell) {}

    /// The command; empty when a line needed values that the case does not have.
    ChecklistCommand fill(const CommandTemplate& from)
    {
        ChecklistCommand command{from.server, from.shell, {}, {}};
        QStringList lines;
        bool asked = false;
        bool filled = false;
        for (const QString& line : from.text.split(u'\n')) {
            const Place place = listIn(line);
            if (place.list.isEmpty()) {
                lines += fillWords(m_values, line);
                continue;
            }
            asked = true;
            const QStringList made = repeat(line, place);
            filled = filled || !made.empty();
            lines += made;
        }
        command.warning = m_refused.join(u'\n');
        if (!asked || filled)
            command.text = lines.join(u'\n');
        return command;
    }

    // In one pass: a value that looks like a placeholder itself stays text.
    static QString fillWords(const ChecklistValues& values, const QString& text)
    {
        QString filled;
        qsizetype from = 0;
        auto matches = placeholder().globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            filled += QStringView(text).sliced(from, match.capturedStart() - from);
            filled += values.words.value(match.captured(1), match.captured());
            from = match.capturedEnd();
        }
        return filled + text.sliced(from);
    }

private:
    static const QRegularExpression& placeholder()
    {
        static const QRegularExpression expression(QStringLiteral("\\{\\{(.*?)\\}\\}"));
        return expression;
    }
    /// Where the values of a list go: {{list}}, or {{list+between}} for all of them.
    struct Place {
        QString whole;
        QString list;
        QString between;
    };
    static Place listIn(const QString& line)
    {
        auto matches = placeholder().globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(1);
            if (const QString list = name.section(u'+', 0, 0); isListValue(list))
                return {match.captured(), list, name.section(u'+', 1)};
        }
        return {};
    }
    // The value goes in last, so that text from a log that looks like {{address}} stays what it is.
    QStringList repeat(const QString& line, const Place& place)
    {
        QStringList parts;
        for (const QString& piece : line.split(place.whole, Qt::KeepEmptyParts))
            parts += fillWords(m_values, piece);
        const QStringList words = wordsOf(place.list);
        // Longer lines nobody can check before running them.
        constexpr qsizetype mostOnALine = 50;
        const qsizetype step = place.between.isEmpty() ? 1 : mostOnALine;
        QStringList made;
        for (qsizetype from = 0; from < words.size(); from += step)
            made += parts.join(words.mid(from, step).join(place.between));
        return made;
    }
    /// The values that can be quoted.
    QStringList wordsOf(const QString& list)
    {
        QStringList words;
        for (const std::string& value : m_values.lists.value(list)) {
            if (const std::expected<QString, QString> word = quoted(m_shell, value))
                words += *word;
            else
                refuse(value, word.error());
        }
        return words;
    }
    void refuse(const std::string& value, const QString& why)
    {
        const QString shown = *quoted(Shell::Gui, value);
        const QString warning = ChecklistWords::tr("Left out, do it by hand: %1 (%2).").arg(shown, why);
        if (!m_refused.contains(warning))
            m_refused += warning;
    }

    const ChecklistValues& m_values;
    Shell m_shell;
    QStringList m_refused;
};

bool hasAny(const CaseSnapshot& snapshot, const std::vector<FindingKind>& kinds)
{
    return kinds.empty() || std::ranges::any_of(snapshot.findings, [&](const Finding& finding) {
               return std::ranges::find(kinds, finding.kind) != kinds.end();
           });
}

bool runs(const CaseSnapshot& snapshot, const QString& server)
{
    return std::ranges::find(snapshot.servers, server.toStdString()) != snapshot.servers.end();
}

bool applies(const CaseSnapshot& snapshot, const ChecklistValues& values, const StepDefinition& step)
{
    return hasAny(snapshot, step.findings) && (step.needs.isEmpty() || !values.lists.value(step.needs).empty())
           && (step.servers.empty()
               || std::ranges::any_of(step.servers, [&](const QString& server) { return runs(snapshot, server); }));
}

bool nowhereUnix(const CaseSnapshot& snapshot, const ChecklistLibrary& library)
{
    return !snapshot.servers.empty() && std::ranges::all_of(snapshot.servers, [&](const std::string& server) {
        return library.withoutUnix().contains(QString::fromStdString(server));
    });
}

/// Whether another command of the step is for a server that runs and brings that one along.
bool isOverruled(const CaseSnapshot& snapshot, const ChecklistLibrary& library, const StepDefinition& step,
                 const CommandTemplate& command)
{
    return std::ranges::any_of(step.commands, [&](const CommandTemplate& other) {
        return library.broughtBy(other.server).contains(command.server) && runs(snapshot, other.server);
    });
}

} // namespace

Checklist makeChecklist(const CaseSnapshot& snapshot, const ChecklistLibrary& library)
{
    const ChecklistValues values = checklistValues(snapshot);
    const bool noUnix = nowhereUnix(snapshot, library);
    Checklist checklist;
    for (const StepDefinition& definition : library.steps()) {
        if (!applies(snapshot, values, definition))
            continue;
        ChecklistStep step;
        step.id = definition.id;
        step.phase = definition.phase;
        step.text = Filling::fillWords(values, definition.text);
        step.reason = Filling::fillWords(values, definition.reason);
        for (const CommandTemplate& command : definition.commands) {
            const bool other =
                command.server.isEmpty() ? noUnix && command.shell == Shell::Sh : !runs(snapshot, command.server);
            if (other || isOverruled(snapshot, library, definition, command) || !hasAny(snapshot, command.findings))
                continue;
            ChecklistCommand made = Filling(values, command.shell).fill(command);
            if (!made.text.isEmpty() || !made.warning.isEmpty())
                step.commands.push_back(std::move(made));
        }
        checklist.steps.push_back(std::move(step));
    }
    std::ranges::stable_sort(checklist.steps, {}, &ChecklistStep::phase);
    return checklist;
}

} // namespace postmortem
