// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The views on a case side by side: findings and evidence on the left, timeline over tables in the middle, inspector,
// transcript and decode on the right. All follow one CaseScope. Panes can be moved, floated and closed.

#include "views/common/casescope.h"

#include <QList>
#include <QMainWindow>

class QAction;
class QTabWidget;

namespace postmortem {

class CaseTable;
class ChartsView;
class DecodePane;
class EvidencePane;
class FindingsPane;
class HiddenLine;
class InspectorPane;
class LogView;
class PaneTitle;
class Remarks;
class TimelineView;
class TranscriptView;

class Workbench final : public QMainWindow {
    Q_OBJECT

public:
    /// The scope must outlive the workbench.
    explicit Workbench(CaseScope& scope, QWidget* parent = nullptr);

    /// For the View menu: one toggle a pane.
    [[nodiscard]] QList<QAction*> paneActions() const;
    void resetLayout();
    [[nodiscard]] const std::vector<CaseTable*>& tables() const { return m_tables; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] FindingsPane* findings() const { return m_findings; }
    [[nodiscard]] EvidencePane* evidence() const { return m_evidence; }
    [[nodiscard]] TranscriptView* transcript() const { return m_transcript; }
    [[nodiscard]] DecodePane* decode() const { return m_decode; }
    [[nodiscard]] TimelineView* timeline() const { return m_timeline; }
    [[nodiscard]] LogView* log() const { return m_log; }
    /// Shows the decode pane with the cursor in it.
    void decodeLine();
    /// Shows the inspector with the cursor in the note on the selection; asks why it is harmless when `hide`.
    void writeRemark(bool hide = false);
    /// Filters to the next finding that is shown, or to the one before.
    void stepFinding(int step);
    /// Gives the keyboard to the next pane, or to the one before.
    void stepPane(int step);
    /// The menu of the pane with the keyboard: float, move, close.
    void showPaneMenu();
    /// Copies the selected rows of the table in front.
    void copy();
    /// Shows the tab of that place; the last one holds the charts.
    void showTab(int place);
    /// "1,204 addresses, 412 accounts": what the filter leaves.
    [[nodiscard]] QString countText() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void trustRequested(const QString& address);
    /// Something worth a line in the status bar.
    void said(const QString& text);
    void countChanged();

private:
    struct Pane {
        QDockWidget* dock = nullptr;
        PaneTitle* title = nullptr;
    };
    void createCentre();
    [[nodiscard]] QList<Pane> panes() const;
    [[nodiscard]] QWidget* createTabs();
    void createTables();
    void createPanes();
    Pane addPane(const QString& name, const QString& title, QWidget* content);
    void connectScope();
    void connectViews();
    void connectTable(CaseTable* table, int tab);
    void showCase();
    void showZone();
    void showFilter();
    void showFindingCount();
    void fitTabs();
    void showSubject();
    void showSession(SessionId session, LineRef line);

    CaseScope& m_scope;
    std::vector<CaseTable*> m_tables;
    QTabWidget* m_tabs = nullptr;
    HiddenLine* m_hiddenRows = nullptr;
    Remarks* m_remarks = nullptr;
    TimelineView* m_timeline = nullptr;
    LogView* m_log = nullptr;
    ChartsView* m_charts = nullptr;
    FindingsPane* m_findings = nullptr;
    EvidencePane* m_evidence = nullptr;
    InspectorPane* m_inspector = nullptr;
    TranscriptView* m_transcript = nullptr;
    DecodePane* m_decode = nullptr;
    Pane m_findingsPane;
    Pane m_evidencePane;
    Pane m_inspectorPane;
    Pane m_transcriptPane;
    Pane m_decodePane;
};

} // namespace postmortem
