// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/authorship.h"
#include "app/casefollower.h"
#include "app/casekeeper.h"
#include "app/casestatusbar.h"
#include "app/noticebar.h"
#include "app/outbox.h"
#include "app/outcome.h"
#include "app/remediationexport.h"
#include "app/windowlayout.h"
#include "model/items/plainwords.h"
#include "views/checklist/checklistpage.h"
#include "views/common/assumptionbar.h"
#include "views/common/casesettingsdialog.h"
#include "views/common/progressstrip.h"
#include "views/evidence/evidencepane.h"
#include "views/filterbar/filterbar.h"
#include "views/report/reportpreview.h"
#include "views/help/helpwindow.h"
#include "views/startpage/startpage.h"
#include "views/tables/casetable.h"
#include "views/transcript/transcriptview.h"
#include "views/workbench/workbench.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int messageMs = 6000;

} // namespace

MainWindow::MainWindow(Surroundings surroundings, QWidget* parent)
    : QMainWindow(parent), m_around(std::move(surroundings)), m_session(m_around.pool, m_around.lines), m_actions(this)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/postmortem.svg"_s));
    createPages();
    createToolBar();
    m_status = new CaseStatusBar(this);
    setStatusBar(m_status);
    m_outbox = new Outbox(m_around, m_session, {m_preview, m_notice, m_status}, this);
    m_remediation = new RemediationExport(m_around, m_session, m_notice, m_status, this);
    m_actions.fillMenus(*menuBar(), m_workbench->paneActions(), m_workbench->transcript()->showPasswordsAction());
    connectFileActions();
    connectViewActions();
    connectGoActions();
    connectToolActions();
    connectStartPage();
    connectCase();
    connectScope();
    connectPages();
    connectKeeper();
    connectFollower();
    restorePlace(*this, m_around.settings);
    showRecent();
    showZone();
    showState();
    showHistory();
    m_keeper->lookForRecovery();
}

MainWindow::~MainWindow()
{
    // Pages speak to scope and session, which go before the window's own children do.
    const std::unique_ptr<QWidget> pages(takeCentralWidget());
}

void MainWindow::chooseFolder()
{
    m_around.files.chooseFolder(this, tr("Open a Folder of Logs"), m_around.settings.openFolder(),
                                [this](const QStringList& paths) {
                                    m_around.settings.setOpenFolder(paths.front());
                                    open(paths);
                                });
}

void MainWindow::chooseFiles()
{
    m_around.files.chooseFiles(this, tr("Open Logs"), m_around.settings.openFolder(), [this](const QStringList& paths) {
        m_around.settings.setOpenFolder(QFileInfo(paths.front()).path());
        open(paths);
    });
}

void MainWindow::warn(const QString& text)
{
    m_notice->say(text, NoticeBar::Tone::Warning);
}

void MainWindow::open(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (const auto saved = std::ranges::find_if(paths, isCaseName); saved != paths.end())
        m_keeper->open(*saved); // a case has its own logs
    else if (paths.size() == 1 && QDir::cleanPath(paths.front()) == m_around.exampleFolder)
        openExample();
    else
        openPaths(paths, m_around.settings.caseSettings(paths.front()));
}

void MainWindow::openExample()
{
    AnalysisSettings settings = m_around.settings.caseSettings(m_around.exampleFolder);
    if (!settings.zoneGiven) {
        settings.zone = TimeZone::named("+01:00"); // where the example's server stands
        settings.zoneGiven = true;
    }
    openPaths({m_around.exampleFolder}, settings);
}

void MainWindow::openPaths(const QStringList& paths, const AnalysisSettings& settings)
{
    beginCase(QFileInfo(paths.front()).fileName(), paths);
    m_session.open(paths, settings);
}

void MainWindow::beginCase(const QString& name, const QStringList& paths)
{
    m_keeper->putAway(paths);
    m_outbox->cancel();
    m_notice->clear();
    m_assumptions->hide();
    m_scope.setCase(nullptr, false);
    m_status->setCase(nullptr, 0);
    setWindowTitle(name + u"[*]"_s);
    showPage(Page::Workbench);
    m_workbench->tabs()->setCurrentIndex(0);
    m_workbench->tabs()->setFocus(); // the table itself takes it once it has rows
}

void MainWindow::closeCase()
{
    m_keeper->putAway({});
    m_outbox->cancel();
    m_session.close();
    m_scope.setCase(nullptr, false);
    m_filterBar->setQuery(nullptr);
    m_status->setCase(nullptr, 0);
    m_notice->clear();
    m_assumptions->hide();
    showPage(Page::Start);
    showState();
}

void MainWindow::showSnapshot(bool sameCase)
{
    m_scope.setCase(m_session.query(), sameCase);
    m_filterBar->setQuery(m_session.query());
    m_status->setCase(m_session.snapshot(), m_session.importSeconds());
    m_status->setZone(m_scope.zone());
    if (!sameCase)
        m_authorship->startReport(m_scope.annotations());
    showState();
}

void MainWindow::showFinished(const QString& problem, bool imported)
{
    const SnapshotPtr snapshot = m_session.snapshot();
    m_checklist->setZone(snapshot->settings.zone);
    m_checklist->setChecklist(m_session.checklist());
    m_preview->setCase(snapshot, m_session.lines());
    m_preview->setChecklist(m_session.checklist());
    m_assumptions->setSettings(snapshot->settings);
    if (imported)
        showOutcome(problem);
}

void MainWindow::showOutcome(const QString& problem)
{
    const ImportOutcome outcome = importOutcome(*m_session.snapshot());
    const QString trouble = problem.isEmpty() ? outcome.problem : problem;
    if (outcome.nothingRead) {
        closeCase();
        m_notice->say(trouble, NoticeBar::Tone::Warning);
        return;
    }
    if (!trouble.isEmpty())
        m_notice->say(trouble, NoticeBar::Tone::Warning, {{tr("Show the Evidence"), [this] {
                                                               showPage(Page::Workbench);
                                                               m_workbench->evidence()->parentWidget()->show();
                                                               m_workbench->evidence()->table()->setFocus();
                                                           }}});
    if (m_session.paths().size() == 1 && m_session.paths().front() != m_around.exampleFolder)
        m_around.settings.addRecentPath(m_session.paths().front());
    if (const QWidget* focus = focusWidget(); !focus || !focus->isVisible() || focus == m_workbench->tabs()->tabBar())
        m_workbench->tables().front()->view()->setFocus();
}

void MainWindow::showStopped()
{
    if (m_session.state() == CaseSession::State::Empty) {
        showPage(Page::Start);
        m_notice->say(tr("Reading was cancelled; nothing is open."));
    } else if (m_session.snapshot()->complete) {
        tell(tr("Cancelled; the case stays as it was."));
    } else {
        m_notice->say(
            tr("Reading was cancelled. What had been read until then is shown, without findings of the rest."),
            NoticeBar::Tone::Warning, {{tr("Read Again"), [this] {
                                            m_notice->clear();
                                            m_session.readAgain();
                                        }}});
    }
}

void MainWindow::showState()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    const bool complete = snapshot && snapshot->complete && m_session.state() == CaseSession::State::Open;
    m_actions.setCase(snapshot != nullptr, complete);
    m_actions.readAgain->setEnabled(snapshot && !m_session.busy());
    m_actions.clearFilter->setEnabled(!m_scope.filter().isEmpty());
    m_filterBar->setEnabled(snapshot != nullptr);
    m_preview->setExportEnabled(complete && !m_outbox->busy());
    if (!snapshot && m_session.state() == CaseSession::State::Empty)
        setWindowTitle(tr("Postmortem"));
    showBusy();
    Q_EMIT workChanged();
}

void MainWindow::showBusy()
{
    if (m_session.state() == CaseSession::State::Importing)
        m_progress->setBusy(tr("Looking for logs …"));
    else if (m_session.state() == CaseSession::State::Analysing)
        m_progress->setBusy(tr("Judging the case again …"));
    else if (m_outbox->busy())
        m_progress->setBusy(m_outbox->busyText());
    else if (m_keeper->busy())
        m_progress->setBusy(m_keeper->busyText());
    else {
        m_busyDelay.stop();
        m_progress->hide();
        return;
    }
    if (m_progress->isHidden() && !m_busyDelay.isActive())
        m_busyDelay.start();
}

void MainWindow::showProgress(const ImportProgress& progress)
{
    m_progress->setFigures({progress.filesDone, progress.files, progress.bytesDone, progress.bytes, progress.seconds,
                            shownText(progress.file)});
}

void MainWindow::showZone()
{
    const TimesIn times = m_around.settings.timesIn();
    m_actions.timesIn[static_cast<int>(times)]->setChecked(true);
    m_scope.setTimesIn(times);
    if (m_scope.snapshot())
        m_status->setZone(m_scope.zone());
}

void MainWindow::showRecent()
{
    const QStringList paths = m_around.settings.recentPaths();
    m_start->setRecent(paths);
    QMenu* menu = m_actions.recentMenu();
    menu->clear();
    menu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths)
        menu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s), this, [this, path] { open({path}); });
    menu->addSeparator();
    menu->addAction(tr("&Clear the List"), &m_around.settings, &Settings::clearRecentPaths);
}

void MainWindow::showHistory()
{
    const bool elsewhere = page() != Page::Start && (page() != Page::Workbench || !m_scope.query());
    m_actions.back->setEnabled(elsewhere || m_scope.canGoBack());
    m_actions.forward->setEnabled(page() == Page::Workbench && m_scope.canGoForward());
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    if (page == Page::Workbench && !m_laidOut) {
        m_laidOut = true;
        // Once it has its size.
        QTimer::singleShot(0, m_workbench, [this] { restoreLayout(*m_workbench, m_around.settings); });
    }
    showHistory();
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::stopWork()
{
    if (m_session.busy())
        m_session.cancel();
    else
        m_outbox->cancel();
}

void MainWindow::goBack()
{
    if (!m_scope.query())
        showPage(Page::Start);
    else if (page() != Page::Workbench)
        showPage(Page::Workbench);
    else
        m_scope.goBack();
}

void MainWindow::stepFinding(int step)
{
    showPage(Page::Workbench);
    m_workbench->stepFinding(step);
}

void MainWindow::editSettings()
{
    auto* dialog = new CaseSettingsDialog(m_session.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { applySettings(dialog->settings()); });
    dialog->open();
}

void MainWindow::applySettings(const AnalysisSettings& settings)
{
    m_around.settings.setCaseSettings(m_session.paths().front(), settings);
    m_session.apply(settings);
}

void MainWindow::confirmAssumptions()
{
    AnalysisSettings settings = m_session.settings();
    settings.localDomainsGiven = true;
    settings.trustedNetworksGiven = true;
    applySettings(settings);
}

void MainWindow::trust(const QString& address)
{
    const AnalysisSettings before = m_session.settings();
    m_session.trust(address);
    if (m_session.state() == CaseSession::State::Analysing)
        m_around.settings.setCaseSettings(m_session.paths().front(), m_session.settings());
    m_notice->say(tr("%1 counts as yours from now on; the case is judged again.").arg(address), NoticeBar::Tone::Plain,
                  {{tr("Undo"), [this, before] {
                        m_notice->clear();
                        applySettings(before);
                    }}});
}

void MainWindow::tell(const QString& text)
{
    m_status->showMessage(text, messageMs);
}

void MainWindow::showManual(const QString& page)
{
    if (!m_manual)
        m_manual = new HelpWindow(this);
    if (!page.isEmpty())
        m_manual->showPage(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_keeper->mayClose()) {
        event->ignore(); // until it is kept
        return;
    }
    m_session.cancel();
    m_outbox->cancel();
    rememberLook();
    event->accept();
}

void MainWindow::rememberLook()
{
    m_around.settings.setWindowGeometry(saveGeometry());
    if (m_laidOut)
        saveLayout(*m_workbench, m_around.settings);
}

} // namespace postmortem
