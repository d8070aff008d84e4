// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Watches the parts of the window and writes into the action log what is done there; and remembers the filters gone
// through. Silent while a saved case is put back into the parts.

#include "model/casefile/savedcase.h"
#include "model/query/filter.h"

#include <QObject>

namespace postmortem {

class ActionLog;
class CaseScope;
class CaseSession;
class ChecklistPage;
class Outbox;
class ReportPreview;
class Workbench;

/// The parts of the window that hold the case.
struct CaseParts {
    CaseSession& session;
    CaseScope& scope;
    ChecklistPage& checklist;
    ReportPreview& preview;
    Workbench& workbench;
    Outbox& outbox;
};

class Custody final : public QObject {
    Q_OBJECT

public:
    Custody(ActionLog& log, const CaseParts& parts);

    void setSilent(bool silent) { m_silent = silent; }
    /// What is there now counts as known; `filters` were gone through before, that at `place` is in force.
    void begin(std::vector<std::string> filters, std::size_t place);
    [[nodiscard]] const std::vector<std::string>& filters() const { return m_filters; }
    /// The place among filters() that is in force.
    [[nodiscard]] std::size_t filterPlace() const { return m_place; }

private:
    void noteFilter();
    void noteRemarks();
    void noteTicks();
    void noteJudgement(bool imported);

    ActionLog& m_log;
    CaseParts m_parts;
    bool m_silent = false;
    bool m_trusted = false; // the next judgement follows from an address that was trusted
    Annotations m_remarks;
    Checklist m_ticks;
    std::vector<std::string> m_filters;
    std::size_t m_place = 0;
    std::string m_assumptions;
};

} // namespace postmortem
