// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The analyst's remarks between the scope, which holds them, and the views, in which they are written and seen: the
// editor in the inspector, the signs in the tables, and what is hidden as harmless and brought back.

#include "views/common/casescope.h"

#include <QObject>

#include <vector>

class QTabWidget;

namespace postmortem {

class CaseTable;
class ChartsView;
class FindingsPane;
class HiddenLine;
class RemarkEditor;
class TimelineView;
class TranscriptView;

class Remarks final : public QObject {
    Q_OBJECT

public:
    struct Views {
        RemarkEditor* editor = nullptr;
        FindingsPane* findings = nullptr;
        TranscriptView* transcript = nullptr;
        std::vector<CaseTable*> tables;
        TimelineView* timeline = nullptr;
        ChartsView* charts = nullptr;
        QTabWidget* tabs = nullptr;
        HiddenLine* hiddenRows = nullptr; ///< below the tabs, for the table in front
    };
    /// The scope must outlive it.
    Remarks(CaseScope& scope, Views views, QObject* parent);

    /// Gives every table, the timeline and the charts the filter in force, without what is hidden.
    void filterViews();
    /// What was written about the selection.
    void showSubject();
    /// All of it, after another case or another remark.
    void show();

Q_SIGNALS:
    /// Fewer or more findings are shown.
    void findingsChanged();

private:
    void edit(const RemarkPlace& place, const Remark& remark);
    void editLine(const RemarkPlace& place, const QString& note);
    void hideFinding(std::size_t index, const QString& reason);
    void showHiddenCount();

    CaseScope& m_scope;
    Views m_views;
    std::vector<Filter> m_filters; ///< as given to the tables
};

} // namespace postmortem
