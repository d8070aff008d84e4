// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/workbench/workbench.h"

#include "model/items/accounttablemodel.h"
#include "model/items/addresstablemodel.h"
#include "model/items/eventtablemodel.h"
#include "model/items/messagetablemodel.h"
#include "model/items/sessiontablemodel.h"
#include "views/charts/chartsview.h"
#include "views/common/hiddenline.h"
#include "views/common/panetitle.h"
#include "views/common/showntext.h"
#include "views/decode/decodepane.h"
#include "views/evidence/evidencepane.h"
#include "views/findings/findingspane.h"
#include "views/inspector/inspectorpane.h"
#include "views/log/logtext.h"
#include "views/log/logview.h"
#include "views/inspector/remarkeditor.h"
#include "views/tables/casetable.h"
#include "views/timeline/timelineview.h"
#include "views/transcript/transcriptview.h"
#include "views/workbench/panefocus.h"
#include "views/workbench/remarks.h"

#include <QAction>
#include <QDockWidget>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int threePanesHigh = 680; // pixels; below, three panes above each other show too little each

std::optional<Subject::Kind> subjectKind(Table table)
{
    switch (table) {
    case Table::Addresses: return Subject::Kind::Address;
    case Table::Accounts: return Subject::Kind::Account;
    case Table::Sessions: return Subject::Kind::Session;
    case Table::Messages: return Subject::Kind::Message;
    case Table::Events: break;
    }
    return std::nullopt;
}

QString token(const QString& key, const QString& value)
{
    FilterToken made;
    made.key = key.toStdString();
    made.value = value.toStdString();
    return QString::fromStdString(made.text());
}

/// "finding:3" alone is what a card's click makes.
int findingOf(const Filter& filter)
{
    for (const FilterToken& one : filter.tokens()) {
        if (one.key == "finding" && !one.exclude)
            return QString::fromStdString(one.value).toInt() - 1;
    }
    return -1;
}

} // namespace

Workbench::Workbench(CaseScope& scope, QWidget* parent) : QMainWindow(parent), m_scope(scope)
{
    setObjectName(u"workbench"_s);
    setWindowFlags(Qt::Widget);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setDocumentMode(true);
    createCentre();
    createPanes();
    m_remarks = new Remarks(
        m_scope,
        {m_inspector->remarks(), m_findings, m_transcript, m_tables, m_timeline, m_charts, m_tabs, m_hiddenRows}, this);
    connectScope();
    connectViews();
    resetLayout();
    showCase();
}

void Workbench::createCentre()
{
    m_timeline = new TimelineView(this);
    m_timeline->setObjectName(u"timeline"_s);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"centre"_s);
    split->addWidget(m_timeline);
    split->addWidget(createTabs());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setCollapsible(0, false);
    split->setCollapsible(1, false);
    split->setSizes({230, 600});
    setCentralWidget(split);
}

QWidget* Workbench::createTabs()
{
    auto* column = new QWidget(this);
    m_tabs = new QTabWidget(column);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tables and charts"));
    createTables();
    m_log = new LogView(m_scope, m_tabs);
    m_tabs->addTab(m_log, tr("Log"));
    m_charts = new ChartsView(m_tabs);
    m_charts->setObjectName(u"charts"_s);
    m_tabs->addTab(m_charts, tr("Charts"));
    m_tabs->installEventFilter(this);
    m_hiddenRows = new HiddenLine(u"hiddenRows"_s, column);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_hiddenRows);
    return column;
}

void Workbench::createTables()
{
    const auto add = [this](SnapshotTableModel* model, const QString& name, const QString& title, Sort first) {
        auto* table = new CaseTable(model, title, first, m_tabs);
        table->setObjectName(name);
        m_tables.push_back(table);
        connectTable(table, m_tabs->addTab(table, title));
    };
    add(new AddressTableModel, u"addresses"_s, tr("Addresses"), {Field::Severity, true});
    add(new AccountTableModel, u"accounts"_s, tr("Accounts"), {Field::Severity, true});
    add(new SessionTableModel, u"sessions"_s, tr("Sessions"), {Field::First, false});
    add(new MessageTableModel, u"messages"_s, tr("Messages"), {Field::First, false});
    add(new EventTableModel, u"events"_s, tr("Events"), {Field::First, false});
}

void Workbench::connectTable(CaseTable* table, int tab)
{
    connect(table, &CaseTable::matchingChanged, this, [this, table, tab](std::size_t rows) {
        m_tabs->setTabToolTip(tab, u"%1 %2"_s.arg(table->name(), shownNumber(rows)));
        fitTabs();
        Q_EMIT countChanged();
    });
    connect(table, &CaseTable::rowSelected, this, [this, table](std::uint32_t row) {
        if (const auto kind = subjectKind(table->model()->table()))
            m_scope.select({*kind, row});
        else
            m_scope.selectEvent(EventRow(row));
    });
    connect(table, &CaseTable::filterRequested, &m_scope, &CaseScope::addToFilter);
    connect(table, &CaseTable::trustRequested, this, &Workbench::trustRequested);
    connect(table, &CaseTable::remarkRequested, this, &Workbench::writeRemark);
    connect(table, &CaseTable::said, this, &Workbench::said);
}

// Names with numbers where all fit; in a narrow window the numbers go to the tool tips and no name is cut.
void Workbench::fitTabs()
{
    const auto name = [this](bool counted) {
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            const int tab = static_cast<int>(i);
            const QString whole = m_tabs->tabToolTip(tab);
            m_tabs->setTabText(tab, counted && !whole.isEmpty() ? whole : m_tables[i]->name());
        }
    };
    name(true);
    if (m_tabs->tabBar()->sizeHint().width() > m_tabs->width())
        name(false);
}

bool Workbench::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs && event->type() == QEvent::Resize)
        fitTabs();
    return QMainWindow::eventFilter(watched, event);
}

void Workbench::createPanes()
{
    m_findings = new FindingsPane;
    m_evidence = new EvidencePane;
    m_inspector = new InspectorPane;
    m_transcript = new TranscriptView;
    m_decode = new DecodePane;
    m_transcript->setObjectName(u"transcript"_s);
    m_decode->setObjectName(u"decode"_s);
    m_findingsPane = addPane(u"findingsDock"_s, tr("Findings"), m_findings);
    m_evidencePane = addPane(u"evidenceDock"_s, tr("Evidence"), m_evidence);
    m_inspectorPane = addPane(u"inspectorDock"_s, tr("Inspector"), m_inspector);
    m_transcriptPane = addPane(u"transcriptDock"_s, tr("Transcript"), m_transcript);
    m_decodePane = addPane(u"decodeDock"_s, tr("Decode"), m_decode);
}

Workbench::Pane Workbench::addPane(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->toggleViewAction()->setToolTip(tr("Show or hide %1").arg(title));
    auto* bar = new PaneTitle(dock);
    dock->setTitleBarWidget(bar);
    return {dock, bar};
}

void Workbench::resetLayout()
{
    const auto place = [this](const Pane& pane, Qt::DockWidgetArea area) {
        pane.dock->setFloating(false);
        addDockWidget(area, pane.dock);
        pane.dock->show();
    };
    place(m_findingsPane, Qt::LeftDockWidgetArea);
    place(m_evidencePane, Qt::LeftDockWidgetArea);
    place(m_transcriptPane, Qt::RightDockWidgetArea);
    place(m_decodePane, Qt::RightDockWidgetArea);
    place(m_inspectorPane, Qt::RightDockWidgetArea);
    if (height() < threePanesHigh) { // low windows: what is known first, decoding behind it
        tabifyDockWidget(m_decodePane.dock, m_inspectorPane.dock);
        m_inspectorPane.dock->raise();
    }
    resizeDocks({m_findingsPane.dock, m_evidencePane.dock}, {560, 260}, Qt::Vertical);
    resizeDocks({m_transcriptPane.dock, m_decodePane.dock, m_inspectorPane.dock}, {380, 220, 240}, Qt::Vertical);
    resizeDocks({m_findingsPane.dock, m_transcriptPane.dock}, {width() * 20 / 100, width() * 27 / 100}, Qt::Horizontal);
}

void Workbench::connectScope()
{
    connect(&m_scope, &CaseScope::caseChanged, this, &Workbench::showCase);
    connect(&m_scope, &CaseScope::zoneChanged, this, [this] {
        showZone();
        showSubject();
    });
    connect(&m_scope, &CaseScope::filterChanged, this, &Workbench::showFilter);
    connect(&m_scope, &CaseScope::subjectChanged, this, &Workbench::showSubject);
    connect(&m_scope, &CaseScope::sessionShown, this, &Workbench::showSession);
}

void Workbench::connectViews()
{
    connect(m_findings, &FindingsPane::findingActivated, &m_scope, &CaseScope::selectFinding);
    connect(m_remarks, &Remarks::findingsChanged, this, &Workbench::showFindingCount);
    connect(m_evidence, &EvidencePane::filterRequested, &m_scope, &CaseScope::addToFilter);
    connect(m_inspector, &InspectorPane::filterRequested, &m_scope, &CaseScope::addToFilter);
    connect(m_inspector, &InspectorPane::trustRequested, this, &Workbench::trustRequested);
    connect(m_timeline, &TimelineView::rangeSelected, &m_scope, &CaseScope::setTimeRange);
    connect(m_timeline, &TimelineView::rangeCleared, &m_scope, [this] { m_scope.setTimeRange({}); });
    connect(m_charts, &ChartsView::rangeSelected, &m_scope, &CaseScope::setTimeRange);
    connect(m_charts, &ChartsView::filterRequested, &m_scope,
            [this](const QString& key, const QString& value) { m_scope.addToFilter(token(key, value), false); });
    connect(m_log, &LogView::said, this, &Workbench::said);
    connect(m_transcript, &TranscriptView::passwordsShownChanged, m_log, &LogView::setRevealed);
    connect(m_transcript, &TranscriptView::detailChanged, m_transcriptPane.title, &PaneTitle::setDetail);
    m_decodePane.title->setDetail(tr("from the transcript, or paste here"));
    connect(m_transcript, &TranscriptView::dialogueSelected, m_decode, &DecodePane::setText);
    connect(m_transcript, &TranscriptView::lineActivated, this, [this](LineRef where) {
        m_tabs->setCurrentWidget(m_log);
        m_log->goTo(where);
        m_log->text()->setFocus();
    });
}

void Workbench::showCase()
{
    const auto query = m_scope.query();
    const SnapshotPtr snapshot = m_scope.snapshot();
    showZone();
    m_findings->setSnapshot(snapshot);
    m_evidence->setSnapshot(snapshot);
    m_timeline->setQuery(query);
    m_charts->setQuery(query);
    m_transcript->setQuery(query);
    for (CaseTable* table : m_tables)
        table->setQuery(query);
    showFindingCount();
    m_evidencePane.title->setDetail(m_evidence->summary());
    if (!snapshot) {
        m_transcript->clear();
        m_decode->clear();
    }
}

void Workbench::showZone()
{
    const TimeZone zone = m_scope.zone();
    for (CaseTable* table : m_tables)
        table->model()->setZone(zone);
    m_evidence->setZone(zone);
    m_timeline->setZone(zone);
    m_charts->setZone(zone);
    m_transcript->setZone(zone);
    const SnapshotPtr snapshot = m_scope.snapshot();
    m_findings->setNote(snapshot && !m_scope.zoneMark().empty()
                            ? tr("Times in these sentences are those of the logs: %1.")
                                  .arg(shownZone(snapshot->settings.zone, snapshot->totals.first))
                            : QString());
}

void Workbench::showFindingCount()
{
    const QString count =
        m_scope.snapshot() ? shownNumber(static_cast<std::uint64_t>(m_findings->shownCount())) : QString();
    const int fresh = m_findings->newCount();
    m_findingsPane.title->setDetail(fresh > 0 ? tr("%1 · %n new", nullptr, fresh).arg(count) : count);
}

void Workbench::showFilter()
{
    m_remarks->filterViews();
    m_findings->setCurrent(findingOf(m_scope.filter()));
}

void Workbench::showSubject()
{
    const Subject subject = m_scope.subject();
    m_inspector->show(m_scope.snapshot(), subject, m_scope.zone());
    const InspectorFacts& facts = m_inspector->facts();
    m_inspectorPane.title->setHeading(facts.title);
    m_inspectorPane.title->setDetail(facts.subtitle);
    for (CaseTable* table : m_tables) {
        const auto kind = subjectKind(table->model()->table());
        if (kind == subject.kind)
            table->setCurrentRow(subject.row);
        else if (kind)
            table->clearCurrent();
    }
    m_remarks->showSubject();
}

void Workbench::showSession(SessionId session, LineRef line)
{
    if (session.valid()) {
        m_transcript->showSession(session, line);
    } else {
        m_transcript->clear();
        m_decode->clear();
    }
}

QList<QAction*> Workbench::paneActions() const
{
    QList<QAction*> actions;
    for (const Pane& pane : panes())
        actions << pane.dock->toggleViewAction();
    return actions;
}

void Workbench::decodeLine()
{
    m_decodePane.dock->show();
    m_decodePane.dock->raise();
    m_decode->focusInput();
}

void Workbench::writeRemark(bool hide)
{
    if (m_scope.subject().kind == Subject::Kind::None) {
        Q_EMIT said(tr("Select an address, an account, a session or a message first."));
        return;
    }
    m_inspectorPane.dock->show();
    m_inspectorPane.dock->raise();
    m_inspector->writeRemark(hide);
}

void Workbench::stepFinding(int step)
{
    const int next = m_findings->shownFrom(findingOf(m_scope.filter()), step);
    if (next >= 0)
        m_scope.selectFinding(static_cast<std::size_t>(next));
}

void Workbench::stepPane(int step)
{
    const QList<QWidget*> panes = {m_findings,   m_evidence, m_timeline, m_tabs->currentWidget(),
                                   m_transcript, m_decode,   m_inspector};
    if (QWidget* next = stepFocus(panes, window()->focusWidget(), step))
        next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void Workbench::showPaneMenu()
{
    const QWidget* focus = window()->focusWidget();
    for (const Pane& pane : panes()) {
        if (focus && pane.dock->isAncestorOf(focus))
            return pane.title->showMenu(pane.title->mapToGlobal(pane.title->rect().bottomLeft()));
    }
    Q_EMIT said(tr("Give the keyboard to a pane first (F6)."));
}

QList<Workbench::Pane> Workbench::panes() const
{
    return {m_findingsPane, m_evidencePane, m_inspectorPane, m_transcriptPane, m_decodePane};
}

void Workbench::copy()
{
    if (auto* table = qobject_cast<CaseTable*>(m_tabs->currentWidget()))
        table->copy();
    else if (m_tabs->currentWidget() == m_log)
        m_log->copy();
}

void Workbench::showTab(int place)
{
    m_tabs->setCurrentIndex(place);
    if (auto* table = qobject_cast<CaseTable*>(m_tabs->currentWidget()))
        table->view()->setFocus();
    else if (m_tabs->currentWidget() == m_log)
        m_log->text()->setFocus();
    else
        m_charts->setFocus();
}

QString Workbench::countText() const
{
    if (!m_scope.snapshot())
        return {};
    const auto matching = [this](std::size_t table) { return static_cast<int>(m_tables[table]->matching()); };
    return tr("%Ln address(es)", nullptr, matching(0)) + u", "_s + tr("%Ln event(s)", nullptr, matching(4));
}

} // namespace postmortem
