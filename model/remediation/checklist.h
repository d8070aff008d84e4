// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The remediation checklist of one case: what to do, why, with which commands, and what has been done. Plain data;
// made by makeChecklist() (checklistmaker.h) from the data files in resources/checklists/.

#include "model/base/timeus.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace postmortem {

/// Texts of the checklist; the translation context.
struct ChecklistWords {
    Q_DECLARE_TR_FUNCTIONS(ChecklistWords)
};

enum class ChecklistPhase : std::uint8_t { Contain, Clean, Recover, Prevent, Tell };
constexpr std::array checklistPhases = {ChecklistPhase::Contain, ChecklistPhase::Clean, ChecklistPhase::Recover,
                                        ChecklistPhase::Prevent, ChecklistPhase::Tell};

enum class StepState : std::uint8_t { Open, Done, NotDone, DoesNotApply };
constexpr std::array stepStates = {StepState::Open, StepState::Done, StepState::NotDone, StepState::DoesNotApply};

/// What a command is written for; decides how values are quoted. Gui is a description of clicks, Table a line of a
/// lookup table or configuration file.
enum class Shell : std::uint8_t { Sh, PowerShell, Cmd, Table, Gui };

struct ChecklistCommand {
    QString server; ///< checklist id of the server, "" for any
    Shell shell = Shell::Sh;
    QString text;    ///< ready to paste, may have several lines
    QString warning; ///< why a value was left out ("" when none was)
    bool operator==(const ChecklistCommand&) const = default;
};

/// A tick: what came of a step, by whom, when.
struct StepTick {
    StepState state = StepState::Open;
    QString by;
    TimeUs when;
    QString note;
    bool operator==(const StepTick&) const = default;
};

struct ChecklistStep {
    QString id;
    ChecklistPhase phase = ChecklistPhase::Contain;
    QString text;
    QString reason;
    std::vector<ChecklistCommand> commands;
    StepTick tick;
    bool operator==(const ChecklistStep&) const = default;
};

struct Checklist {
    std::vector<ChecklistStep> steps;           ///< in order of phase
    [[nodiscard]] std::size_t answered() const; ///< steps whose state is not Open
    /// Takes over the ticks of an earlier checklist of the same case, by step id.
    void keepTicks(const Checklist& earlier);
    bool operator==(const Checklist&) const = default;
};

/// Names in the data files and in JSON ("contain", "does-not-apply", "powershell").
[[nodiscard]] QString name(ChecklistPhase phase);
[[nodiscard]] QString name(StepState state);
[[nodiscard]] QString name(Shell shell);

/// Names for people ("Contain", "Does not apply", "PowerShell").
[[nodiscard]] QString title(ChecklistPhase phase);
[[nodiscard]] QString title(StepState state);
[[nodiscard]] QString title(Shell shell);
/// "Postfix" for "postfix"; "" for "".
[[nodiscard]] QString serverTitle(const QString& id);

} // namespace postmortem
