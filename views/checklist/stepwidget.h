// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One step of the checklist: its text and reason, four buttons for its state, its commands behind a button, a note.

#include "model/remediation/checklist.h"

#include <QFrame>

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace postmortem {

class StepWidget final : public QFrame {
    Q_OBJECT

public:
    explicit StepWidget(const ChecklistStep& step, QWidget* parent = nullptr);

    /// Shows state, note, and by whom and when.
    void setTick(const StepTick& tick, const TimeZone& zone);
    [[nodiscard]] StepState state() const { return m_state; }

Q_SIGNALS:
    void stateChosen(postmortem::StepState state); ///< by the user
    void noteEdited(const QString& note);          ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* createStates();
    void createCommands(const ChecklistStep& step, QVBoxLayout* layout);

    StepState m_state = StepState::Open;
    std::array<QToolButton*, stepStates.size()> m_states{};
    QLabel* m_tick = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace postmortem
