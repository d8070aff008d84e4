// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The remediation checklist as a page of the window: steps by phase, each with its state, reason, commands to copy and
// a note. Shows plain text only.

#include "model/base/clock.h"
#include "model/remediation/checklist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace postmortem {

class StepWidget;

class ChecklistPage final : public QWidget {
    Q_OBJECT

public:
    /// The clock must outlive the widget.
    explicit ChecklistPage(const Clock& clock, QWidget* parent = nullptr);

    /// Shows a checklist made from the case; an empty one shows what to do instead.
    void setChecklist(const Checklist& checklist);
    [[nodiscard]] const Checklist& checklist() const { return m_checklist; }
    /// Who ticks; shown with every tick and printed in the report.
    void setPerson(const QString& name);
    [[nodiscard]] QString person() const;
    /// For the time of the ticks; the case's zone.
    void setZone(const TimeZone& zone);

Q_SIGNALS:
    /// A tick or note changed; checklist() has it.
    void checklistChanged();
    void personChanged(const QString& name);
    /// The user wants the checklist as a file: "md", "csv" or "json".
    void exportRequested(const QString& extension);
    void blockListRequested();
    void abuseReportsRequested();

private:
    QWidget* createHeader();
    void addExports(QWidget* header);
    void addPhase(ChecklistPhase phase);
    void tick(std::size_t step, StepState state);
    void showProgress();

    const Clock& m_clock;
    Checklist m_checklist;
    TimeZone m_zone;
    QLineEdit* m_person = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_steps = nullptr;
    std::vector<StepWidget*> m_widgets; ///< by step
    std::vector<QPushButton*> m_exports;
};

} // namespace postmortem
