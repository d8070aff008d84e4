// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: its pages, its bars, and the way between what a person asks for and the case session that does it. Holds
// no knowledge of the case itself.

#include "app/casesession.h"
#include "app/mainactions.h"
#include "app/surroundings.h"
#include "views/common/casescope.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace postmortem {

class AssumptionBar;
class Authorship;
class CaseFollower;
class CaseKeeper;
class CaseStatusBar;
class ChecklistPage;
class FilterBar;
class HelpWindow;
class NoticeBar;
class Outbox;
class ProgressStrip;
class RemediationExport;
class ReportPreview;
class StartPage;
class Workbench;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class Page : std::uint8_t { Start, Workbench, Checklist, Report };

    explicit MainWindow(Surroundings surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Files and folders; drops the case that is open.
    void open(const QStringList& paths);
    void openExample();
    /// Says what is wrong, across the window.
    void warn(const QString& text);
    void showPage(Page page);

    /// What another window needs to go on where this one stands.
    struct Baton;
    /// What must end before the window may give way to another, as a sentence; "" when it may.
    [[nodiscard]] QString whatRuns() const;
    /// Only while nothing runs; this window is of no use afterwards.
    [[nodiscard]] Baton handOver();
    /// In a window that has shown nothing yet.
    void takeOver(const Baton& baton);
    [[nodiscard]] Page page() const;
    [[nodiscard]] const CaseSession& session() const { return m_session; }

Q_SIGNALS:
    /// Something has begun or ended of what whatRuns() tells.
    void workChanged();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void createPages();
    void createToolBar();
    void createBars(QWidget* column);
    void connectFileActions();
    void connectViewActions();
    void connectGoActions();
    void connectToolActions();
    void connectStartPage();
    void connectCase();
    void connectScope();
    void connectPages();
    void connectKeeper();
    void connectFollower();

    void chooseFolder();
    void chooseFiles();
    void openPaths(const QStringList& paths, const AnalysisSettings& settings);
    void beginCase(const QString& name, const QStringList& paths);
    void closeCase();
    void showSnapshot(bool sameCase);
    void showFinished(const QString& problem, bool imported);
    void showOutcome(const QString& problem);
    void showStopped();
    void showState();
    void showBusy();
    void showProgress(const ImportProgress& progress);
    void showZone();
    void showRecent();
    void showHistory();
    void stopWork();
    void goBack();
    void stepFinding(int step);
    void editSettings();
    void applySettings(const AnalysisSettings& settings);
    void confirmAssumptions();
    void trust(const QString& address);
    void tell(const QString& text);
    void showManual(const QString& page);
    void rememberLook();

    Surroundings m_around;
    CaseScope m_scope;
    CaseSession m_session;
    MainActions m_actions;
    QTimer m_busyDelay;     // work that is done at once shows no strip
    bool m_laidOut = false; // the workbench has been given its layout
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    Authorship* m_authorship = nullptr;
    Outbox* m_outbox = nullptr;                 ///< writes reports and checklists
    RemediationExport* m_remediation = nullptr; ///< block lists and abuse reports
    CaseKeeper* m_keeper = nullptr;             ///< saves and opens cases
    CaseFollower* m_follower = nullptr;         ///< reads on while logs are written
    Workbench* m_workbench = nullptr;
    ChecklistPage* m_checklist = nullptr;
    ReportPreview* m_preview = nullptr;
    FilterBar* m_filterBar = nullptr;
    AssumptionBar* m_assumptions = nullptr;
    ProgressStrip* m_progress = nullptr;
    NoticeBar* m_notice = nullptr;
    CaseStatusBar* m_status = nullptr;
    HelpWindow* m_manual = nullptr; ///< made when first asked for
};

} // namespace postmortem
