// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The workbench with its filter bar over a case in memory, driven step by step: each step runs as an event of the GUI
// thread and ends when every view has its answer.

#include "tests/support/watchdog.h"
#include "tests/support/watchedquery.h"
#include "views/workbench/workbench.h"

#include <QMainWindow>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace postmortem {
class FilterBar;
}

namespace postmortem::testing {

class WorkbenchStage final {
public:
    /// What a step cost.
    struct Cost {
        double answeredMs = 0; ///< until nothing was asked any more and all was painted
        WatchedApplication::Held held;
    };

    explicit WorkbenchStage(WatchedApplication& application);
    ~WorkbenchStage();

    /// Shows the case as a newly opened one.
    Cost open(SnapshotPtr snapshot);
    Cost step(const std::function<void()>& act);

    [[nodiscard]] CaseScope& scope() { return m_scope; }
    [[nodiscard]] Workbench& workbench() { return *m_workbench; }
    [[nodiscard]] FilterBar& filterBar() { return *m_filterBar; }
    [[nodiscard]] QWidget& window() { return m_window; }

private:
    void settle();

    WatchedApplication& m_application;
    QThreadPool m_pool;
    CaseScope m_scope;
    QMainWindow m_window;
    FilterBar* m_filterBar = nullptr;
    Workbench* m_workbench = nullptr;
    std::shared_ptr<WatchedQuery> m_query;
};

} // namespace postmortem::testing
