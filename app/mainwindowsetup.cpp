// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window is made of and how its parts are joined; what it does stands in mainwindow.cpp.

#include "app/mainwindow.h"

#include "app/authorship.h"
#include "app/casefollower.h"
#include "app/casekeeper.h"
#include "app/windowlayout.h"
#include "app/casestatusbar.h"
#include "app/filedrop.h"
#include "app/formatmaker.h"
#include "app/helpdialog.h"
#include "app/historybuttons.h"
#include "app/keptfilters.h"
#include "app/noticebar.h"
#include "app/outbox.h"
#include "app/preferencesdialog.h"
#include "app/remediationexport.h"
#include "views/checklist/checklistpage.h"
#include "views/common/actionbutton.h"
#include "views/common/assumptionbar.h"
#include "views/common/progressstrip.h"
#include "views/compare/comparedialog.h"
#include "views/evidence/evidencepane.h"
#include "views/filterbar/filterbar.h"
#include "views/filterbar/filteredit.h"
#include "views/report/reportpreview.h"
#include "views/findings/findingspane.h"
#include "views/help/helpwindow.h"
#include "views/log/logview.h"
#include "views/startpage/startpage.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"
#include "views/transcript/transcriptview.h"
#include "views/workbench/workbench.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::chrono::milliseconds busyDelay{200};

} // namespace

void MainWindow::createPages()
{
    m_pages = new QStackedWidget(this);
    m_start = new StartPage(!m_around.exampleFolder.isEmpty(), m_pages);
    m_workbench = new Workbench(m_scope, m_pages);
    m_checklist = new ChecklistPage(m_around.clock, m_pages);
    m_preview = new ReportPreview(m_around.pool, m_around.clock, m_pages);
    for (QWidget* one : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_workbench),
                         static_cast<QWidget*>(m_checklist), static_cast<QWidget*>(m_preview)})
        m_pages->addWidget(one);
    auto* column = new QWidget(this);
    createBars(column);
    setCentralWidget(column);
    m_authorship = new Authorship(m_around.settings, m_checklist, m_preview);
}

void MainWindow::createBars(QWidget* column)
{
    m_assumptions = new AssumptionBar(column);
    m_progress = new ProgressStrip(column);
    m_progress->hide();
    m_notice = new NoticeBar(column);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget* bar :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_assumptions)})
        layout->addWidget(bar);
    layout->addWidget(m_pages, 1);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelay);
    connect(&m_busyDelay, &QTimer::timeout, m_progress, &QWidget::show);
}

void MainWindow::createToolBar()
{
    QToolBar* bar = addToolBar(tr("Tool Bar"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_filterBar = new FilterBar(bar);
    // Widgets of a tool bar stand edge to edge in some styles.
    auto* row = new QWidget(bar);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(new ActionButton(m_actions.openFolder, ActionButton::Look::Normal, row));
    layout->addWidget(m_filterBar, 1);
    layout->addWidget(new ActionButton(m_actions.back, ActionButton::Look::Normal, row));
    layout->addWidget(new ActionButton(m_actions.checklist, ActionButton::Look::Normal, row));
    layout->addWidget(new ActionButton(m_actions.exportReport, ActionButton::Look::Primary, row));
    bar->addWidget(row);
}

void MainWindow::connectFileActions()
{
    connect(m_actions.openFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions.openFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.openExample, &QAction::triggered, this, &MainWindow::openExample);
    m_actions.openExample->setVisible(!m_around.exampleFolder.isEmpty());
    connect(m_actions.readAgain, &QAction::triggered, &m_session, &CaseSession::readAgain);
    connect(m_actions.preview, &QAction::triggered, this, [this] { showPage(Page::Report); });
    connect(m_actions.exportReport, &QAction::triggered, m_outbox, &Outbox::chooseReport);
    connect(m_actions.closeCase, &QAction::triggered, this, &MainWindow::closeCase);
    connect(m_actions.preferences, &QAction::triggered, this,
            [this] { (new PreferencesDialog(m_around.settings, this))->open(); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_around.settings, &Settings::recentPathsChanged, this, &MainWindow::showRecent);
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::open);
}

void MainWindow::connectViewActions()
{
    for (int place = 0; place < m_actions.tabs.size(); ++place) {
        connect(m_actions.tabs[place], &QAction::triggered, this, [this, place] {
            showPage(Page::Workbench);
            m_workbench->showTab(place);
        });
    }
    connect(m_actions.zoomIn, &QAction::triggered, m_workbench->timeline(), &TimelineView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_workbench->timeline(), &TimelineView::zoomOut);
    connect(m_actions.zoomAll, &QAction::triggered, m_workbench->timeline(), &TimelineView::showAll);
    for (int place = 0; place < m_actions.timesIn.size(); ++place)
        connect(m_actions.timesIn[place], &QAction::triggered, &m_around.settings,
                [this, place] { m_around.settings.setTimesIn(static_cast<TimesIn>(place)); });
    connect(&m_around.settings, &Settings::timesInChanged, this, &MainWindow::showZone);
    connect(m_actions.resetLayout, &QAction::triggered, this, [this] { resetLayout(*m_workbench, m_around.settings); });
}

void MainWindow::connectGoActions()
{
    connect(m_actions.back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions.forward, &QAction::triggered, &m_scope, &CaseScope::goForward);
    new KeptFilters(m_around.settings, m_scope, m_actions.filterMenu());
    new HistoryButtons(this, m_actions.back, m_actions.forward);
    connect(m_actions.filter, &QAction::triggered, m_filterBar, &FilterBar::focusEdit);
    connect(m_actions.clearFilter, &QAction::triggered, &m_scope, [this] { m_scope.setFilter({}); });
    connect(m_actions.goToTime, &QAction::triggered, this, [this] {
        m_filterBar->focusEdit();
        m_filterBar->edit()->setText(u"time:"_s);
    });
    connect(m_actions.nextFinding, &QAction::triggered, this, [this] { stepFinding(1); });
    connect(m_actions.previousFinding, &QAction::triggered, this, [this] { stepFinding(-1); });
    connect(m_actions.nextPane, &QAction::triggered, m_workbench, [this] { m_workbench->stepPane(1); });
    connect(m_actions.previousPane, &QAction::triggered, m_workbench, [this] { m_workbench->stepPane(-1); });
    connect(m_actions.paneMenu, &QAction::triggered, m_workbench, &Workbench::showPaneMenu);
    connect(m_actions.workbench, &QAction::triggered, this, [this] { showPage(Page::Workbench); });
    connect(m_actions.checklist, &QAction::triggered, this, [this] { showPage(Page::Checklist); });
}

void MainWindow::connectToolActions()
{
    connect(m_actions.copy, &QAction::triggered, m_workbench, &Workbench::copy);
    connect(m_actions.decode, &QAction::triggered, this, [this] {
        showPage(Page::Workbench);
        m_workbench->decodeLine();
    });
    connect(m_actions.note, &QAction::triggered, this, [this] {
        showPage(Page::Workbench);
        m_workbench->writeRemark();
    });
    connect(m_actions.caseSettings, &QAction::triggered, this, &MainWindow::editSettings);
    connect(m_actions.verify, &QAction::triggered, m_outbox, &Outbox::verify);
    connect(m_actions.blockList, &QAction::triggered, m_remediation, &RemediationExport::showBlockList);
    connect(m_actions.abuseReports, &QAction::triggered, m_remediation, &RemediationExport::showAbuseReports);
    connect(m_actions.compare, &QAction::triggered, this,
            [this] { (new CompareDialog(m_around.pool, m_scope.snapshot(), m_session.checklist(), this))->open(); });
    auto* formats = new FormatDesk(m_around.pool, m_session, *m_workbench->evidence(), this);
    connect(m_actions.newFormat, &QAction::triggered, formats, &FormatDesk::openMaker);
    connect(m_outbox, &Outbox::busyChanged, this, &MainWindow::showState);
    connect(m_remediation, &RemediationExport::ended, this, &MainWindow::workChanged);
    connect(m_actions.manual, &QAction::triggered, this, [this] { showManual({}); });
    connect(m_workbench->findings(), &FindingsPane::helpRequested, this,
            [this](FindingKind kind) { showManual(u"findings#"_s + QString::fromUtf8(name(kind))); });
    connect(m_actions.help, &QAction::triggered, this,
            [this] { (new HelpDialog(m_actions.all(), m_workbench->log()->keys(), this))->open(); });
    connect(m_actions.about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::connectStartPage()
{
    connect(m_start, &StartPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_start, &StartPage::openFilesRequested, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::openExampleRequested, this, &MainWindow::openExample);
    connect(m_start, &StartPage::decodeRequested, m_actions.decode, &QAction::trigger);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString& path) { open({path}); });
}

void MainWindow::connectCase()
{
    connect(&m_session, &CaseSession::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &CaseSession::progressed, this, &MainWindow::showProgress);
    connect(&m_session, &CaseSession::published, this, &MainWindow::showSnapshot);
    connect(&m_session, &CaseSession::finished, this, &MainWindow::showFinished);
    connect(&m_session, &CaseSession::cancelled, this, &MainWindow::showStopped);
    connect(m_progress, &ProgressStrip::cancelRequested, this, &MainWindow::stopWork);
    connect(m_assumptions, &AssumptionBar::changeRequested, this, &MainWindow::editSettings);
    connect(m_assumptions, &AssumptionBar::confirmed, this, &MainWindow::confirmAssumptions);
    connect(m_workbench, &Workbench::trustRequested, this, &MainWindow::trust);
}

void MainWindow::connectScope()
{
    connect(&m_scope, &CaseScope::filterChanged, this, [this] {
        m_filterBar->setFilter(m_scope.filter());
        m_actions.clearFilter->setEnabled(!m_scope.filter().isEmpty());
    });
    connect(&m_scope, &CaseScope::historyChanged, this, &MainWindow::showHistory);
    connect(m_filterBar, &FilterBar::filterEdited, this, [this](const Filter& filter) {
        m_scope.enterFilter(filter);
        if (m_scope.query())
            showPage(Page::Workbench);
    });
    connect(m_workbench, &Workbench::said, this, &MainWindow::tell);
    connect(m_workbench, &Workbench::countChanged, this, [this] { m_status->setCount(m_workbench->countText()); });
}

void MainWindow::connectPages()
{
    connect(m_checklist, &ChecklistPage::checklistChanged, this, [this] {
        m_session.setChecklist(m_checklist->checklist());
        m_preview->setChecklist(m_checklist->checklist());
    });
    connect(m_checklist, &ChecklistPage::exportRequested, this,
            [this](const QString& extension) { m_outbox->chooseChecklist(m_checklist->checklist(), extension); });
    connect(m_checklist, &ChecklistPage::blockListRequested, m_actions.blockList, &QAction::trigger);
    connect(m_checklist, &ChecklistPage::abuseReportsRequested, m_actions.abuseReports, &QAction::trigger);
    connect(m_preview, &ReportPreview::exportRequested, m_outbox, &Outbox::chooseReport);
}

void MainWindow::connectKeeper()
{
    m_keeper = new CaseKeeper(m_around, {m_session, m_scope, *m_checklist, *m_preview, *m_workbench, *m_outbox},
                              *m_notice, this);
    m_keeper->connectActions(m_actions);
    connect(m_keeper, &CaseKeeper::busyChanged, this, &MainWindow::showState);
    connect(m_keeper, &CaseKeeper::willOpen, this, [this](const QString& name) { beginCase(name, {}); });
    connect(m_keeper, &CaseKeeper::mayCloseNow, this, &QWidget::close);
    connect(m_keeper, &CaseKeeper::said, this, &MainWindow::tell);
    connect(m_keeper, &CaseKeeper::titleChanged, this, [this] {
        setWindowModified(m_keeper->modified());
        if (!m_keeper->path().isEmpty())
            setWindowTitle(QFileInfo(m_keeper->path()).fileName() + u"[*]"_s);
    });
}

void MainWindow::connectFollower()
{
    m_follower = new CaseFollower(m_session, m_around.clock, m_around.pool, this);
    connect(m_actions.follow, &QAction::triggered, m_follower,
            [this](bool on) { on ? m_follower->start() : m_follower->stop(); });
    connect(m_follower, &CaseFollower::activeChanged, this, [this](bool active) {
        m_actions.follow->setChecked(active);
        m_workbench->findings()->markNewFrom(active ? m_session.snapshot() : nullptr);
        m_status->setFollowing(active, {}, {});
        tell(active ? tr("Following: what is written to the logs from now on is read at once.")
                    : tr("The logs are no longer followed."));
        Q_EMIT workChanged();
    });
    connect(m_follower, &CaseFollower::looked, this,
            [this] { m_status->setFollowing(m_follower->isActive(), m_follower->lastLook(), m_scope.zone()); });
}

} // namespace postmortem
