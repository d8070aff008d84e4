// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the checklist of a case: reads the definitions in resources/checklists/, keeps the steps whose condition the
// case meets, and fills the case's accounts, addresses and limits into their commands, quoted for the shell.

#include "model/analysis/casesnapshot.h"
#include "model/base/result.h"
#include "model/remediation/checklist.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace postmortem {

struct CommandTemplate {
    QString server; ///< from the file: "" in general.json
    Shell shell = Shell::Sh;
    QString text;                      ///< with {{account}} and so on, see checklistvalues.h
    std::vector<FindingKind> findings; ///< any of them; empty: always
};

struct StepDefinition {
    QString id;
    ChecklistPhase phase = ChecklistPhase::Contain;
    QString text;
    QString reason;
    std::vector<FindingKind> findings; ///< the case has any of them; empty: always
    QStringList servers;               ///< the case has any of them; empty: always
    QString needs;                     ///< a list of which the case has at least one value; empty: always
    std::vector<CommandTemplate> commands;
};

/// All definitions: the general file's steps with the commands that server files add to them, and their own steps.
class ChecklistLibrary final {
public:
    /// Reads every *.json of a folder (":/checklists" for the built-in ones), general.json first, and says them in the
    /// language of QLocale() where translations/ has it. An error names the file, the key and what is wrong with it.
    [[nodiscard]] static Result<ChecklistLibrary> load(const QString& folder);
    /// Adds one file's content. `file` is for messages.
    [[nodiscard]] Result<> add(const QByteArray& json, const QString& file);
    /// Replaces texts by what that object has for them. Lines of commands that are no isWords() stay as they are.
    [[nodiscard]] Result<> translate(const QByteArray& json, const QString& file);
    /// Whether a line of a command is for people: clicks, or a comment.
    [[nodiscard]] static bool isWords(Shell shell, const QString& line);
    [[nodiscard]] const std::vector<StepDefinition>& steps() const { return m_steps; }
    /// Servers that run on Windows only, or in somebody else's cloud: commands for any Unix run nowhere beside them.
    [[nodiscard]] const QStringList& withoutUnix() const { return m_withoutUnix; }
    /// Servers that such a server brings along with settings of its own: where a step knows its way, theirs is wrong.
    [[nodiscard]] QStringList broughtBy(const QString& server) const { return m_brings.value(server); }

private:
    std::vector<StepDefinition> m_steps;
    QStringList m_withoutUnix;
    QHash<QString, QStringList> m_brings;
};

/// The checklist of that case: same case, same checklist. Linear in addresses and accounts.
[[nodiscard]] Checklist makeChecklist(const CaseSnapshot& snapshot, const ChecklistLibrary& library);

} // namespace postmortem
