// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analyst did with the case, for the chain of custody: what, when, in which zone, and who. Saved with the case
// and printed in its report. GUI thread only.

#include "model/annotations/annotations.h"
#include "model/base/clock.h"

#include <QObject>

#include <vector>

namespace postmortem {

class Settings;

class ActionLog final : public QObject {
    Q_OBJECT

public:
    /// Clock and settings must outlive the log.
    ActionLog(const Clock& clock, const Settings& settings, QObject* parent = nullptr);

    /// The name in the settings, or the one the person is signed in under.
    [[nodiscard]] std::string person() const;
    void record(Action::Kind kind, const std::string& detail);
    /// A filter takes the place of the one before when that was looked at for a moment only: dragging in the timeline
    /// makes many.
    void recordFilter(const std::string& filter);
    [[nodiscard]] const std::vector<Action>& actions() const { return m_actions; }
    /// Those of a case that was saved, or none.
    void setActions(std::vector<Action> actions);

Q_SIGNALS:
    void recorded();

private:
    const Clock& m_clock;
    const Settings& m_settings;
    std::vector<Action> m_actions;
};

} // namespace postmortem
