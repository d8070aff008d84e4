// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/casetable.h"

#include "views/common/showntext.h"
#include "views/tables/rowactions.h"
#include "views/tables/tabledelegate.h"
#include "views/tables/tabletext.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::chrono::milliseconds activityDelay{20};
constexpr int widestColumn = 280;

/// Qt makes the first row current when a view without a current row gets the focus. Nobody chose that row, so it is
/// not shown as if: the first arrow key goes to it.
class RowView final : public QTableView {
public:
    RowView(bool& marking, QWidget* parent) : QTableView(parent), m_marking(marking) {}

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        const QScopedValueRollback marking(m_marking, true);
        const bool chosen = currentIndex().isValid();
        QTableView::focusInEvent(event);
        if (!chosen && selectionModel())
            selectionModel()->clearCurrentIndex();
    }
    /// By key: at the current row, not at the middle of the view.
    void contextMenuEvent(QContextMenuEvent* event) override
    {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
        if (byKey)
            scrollTo(currentIndex());
        Q_EMIT customContextMenuRequested(byKey ? visualRect(currentIndex()).center() : event->pos());
    }

private:
    bool& m_marking;
};

} // namespace

CaseTable::CaseTable(SnapshotTableModel* model, const QString& name, Sort first, QWidget* parent)
    : QWidget(parent), m_name(name), m_model(model), m_firstSort(first), m_sort(first),
      m_rows([this](const RowSelection& found) { showRows(found); }),
      m_activity([this](const Activity& activity) { m_model->setActivity(activity); })
{
    model->setParent(this);
    setObjectName(name);
    createView();
    createEmptyState();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connectView();
    showState();
}

void CaseTable::createView()
{
    m_view = new RowView(m_marking, this);
    m_view->setObjectName(m_name + u"View"_s);
    m_view->setAccessibleName(tr("%1 table").arg(m_name));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* rows = m_view->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView* columns = m_view->horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setHighlightSections(false);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->setResizeContentsPrecision(100);
    columns->setStretchLastSection(true);
    columns->setSortIndicator(m_model->columnOf(m_sort.field),
                              m_sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    setHiddenByDefault();
}

void CaseTable::createEmptyState()
{
    m_empty = new QLabel(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(24);
}

void CaseTable::connectView()
{
    m_actions = new RowActions(*this, *m_view);
    connect(m_model, &SnapshotTableModel::sortRequested, this, [this](Field field, bool descending) {
        m_sort = {field, descending};
        request();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_marking || !now.isValid())
            return;
        m_current = m_model->rowId(now.row());
        Q_EMIT rowSelected(m_current);
    });
    // A second click on the row that is current already brings its session back into view.
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_current == m_model->rowId(index.row()))
            Q_EMIT rowSelected(m_current);
    });
    m_activityDelay.setSingleShot(true);
    m_activityDelay.setInterval(activityDelay);
    connect(&m_activityDelay, &QTimer::timeout, this, &CaseTable::requestActivity);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_activityDelay, qOverload<>(&QTimer::start));
    connect(m_view, &QTableView::customContextMenuRequested, m_actions, &RowActions::showMenu);
    connect(this, &CaseTable::aboutToShowMenu, this, [this](QMenu* menu) { addRemarkActions(*menu); });
    connect(m_view, &QTableView::doubleClicked, m_actions, &RowActions::openCurrent);
    connect(m_view->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &CaseTable::showHeaderMenu);
}

void CaseTable::setQuery(std::shared_ptr<const CaseQuery> query)
{
    m_query = std::move(query);
    request();
}

void CaseTable::setFilter(const Filter& filter)
{
    m_filter = filter;
    request();
}

void CaseTable::request()
{
    m_activity.cancel();
    m_stale = m_query && !isVisible();
    if (m_query)
        m_rows.ask(m_query->rows(m_model->table(), m_filter, m_sort, m_stale ? 0 : mostRows));
    else
        m_rows.cancel();
    showState();
}

void CaseTable::showRows(const RowSelection& found)
{
    if (!m_query || found.generation != m_query->snapshot()->generation)
        return;
    m_matching = found.matching;
    if (!m_stale) {
        const QScopedValueRollback marking(m_marking, true);
        m_model->setSelection(m_query->snapshot(), found);
        if (!m_fitted && m_model->rowCount() > 0)
            fitColumns();
        setCurrentRow(m_current);
        if (m_matching > mostRows)
            Q_EMIT said(tr("%1: the first %2 of %3 rows are shown; narrow the filter to see the others.")
                            .arg(m_name, shownNumber(mostRows), shownNumber(m_matching)));
        requestActivity();
    }
    showState();
    Q_EMIT matchingChanged(m_matching);
}

std::vector<std::uint32_t> CaseTable::rowsOnScreen() const
{
    std::vector<std::uint32_t> rows;
    const int first = m_view->rowAt(0);
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    const int end = last < 0 ? m_model->rowCount() : last + 1;
    for (int row = first; row >= 0 && row < end && rows.size() < mostActivityRows; ++row)
        rows.push_back(m_model->rowId(row));
    return rows;
}

void CaseTable::requestActivity()
{
    const int column = m_model->columnOf(Field::Activity);
    if (!m_query || m_stale || column < 0 || m_view->isColumnHidden(column) || m_rows.running())
        return;
    std::vector<std::uint32_t> rows = rowsOnScreen();
    std::erase_if(rows, [this](std::uint32_t id) { return m_model->hasActivity(id); });
    if (!rows.empty())
        m_activity.ask(m_query->activity(m_model->table(), m_filter, std::move(rows)));
}

void CaseTable::showState()
{
    const bool empty = m_matching == 0 || !m_query;
    if (!m_query)
        m_empty->setText(tr("Nothing is open. Open a folder of logs, or drop it here."));
    else if (!m_query->snapshot()->complete)
        m_empty->setText(tr("Reading the logs …"));
    else if (!m_filter.isEmpty())
        m_empty->setText(tr("No row matches the filter. Remove a token, or go back with Alt+Left."));
    else
        m_empty->setText(tr("The logs that were read show none."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
}

void CaseTable::setCurrentRow(std::uint32_t id)
{
    const QScopedValueRollback marking(m_marking, true);
    m_current = id;
    const int row = id == UINT32_MAX ? -1 : m_model->rowOf(id);
    if (row < 0) {
        m_view->selectionModel()->clear();
        return;
    }
    if (m_view->currentIndex().row() == row && m_view->selectionModel()->isRowSelected(row))
        return;
    const int column = std::max(0, m_view->currentIndex().column());
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CaseTable::clearCurrent()
{
    setCurrentRow(UINT32_MAX);
}

void CaseTable::fitColumns()
{
    // Verdicts, the widest texts, come when everything is read.
    m_fitted = m_query && m_query->snapshot()->complete;
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        m_view->resizeColumnToContents(column);
        header->resizeSection(column, std::min(header->sectionSize(column), widestColumn));
    }
}

void CaseTable::setHiddenByDefault()
{
    // What few look for, and what the inspector shows anyway.
    for (const Field field : {Field::Sessions, Field::RelayRefused, Field::Size, Field::Deferred}) {
        const int column = m_model->columnOf(field);
        if (column >= 0)
            m_view->setColumnHidden(column, true);
    }
}

QByteArray CaseTable::saveColumns() const
{
    return m_fitted ? m_view->horizontalHeader()->saveState() : QByteArray();
}

bool CaseTable::restoreColumns(const QByteArray& state)
{
    QHeaderView* header = m_view->horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state))
        return false;
    if (header->count() != m_model->columnCount()) {
        resetColumns();
        return false;
    }
    m_fitted = true;
    const int column = header->sortIndicatorSection();
    if (column >= 0 && column < m_model->columnCount())
        m_sort = {m_model->field(column), header->sortIndicatorOrder() == Qt::DescendingOrder};
    request();
    return true;
}

void CaseTable::resetColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->showSection(column);
    }
    setHiddenByDefault();
    fitColumns();
    header->setSortIndicator(m_model->columnOf(m_firstSort.field),
                             m_firstSort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_sort = m_firstSort;
    request();
}

void CaseTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_view)
        m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void CaseTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        request();
}

void CaseTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_activityDelay.start();
}

void CaseTable::copy()
{
    m_actions->copy(false);
}

void CaseTable::copyAsCsv()
{
    m_actions->copy(true);
}

void CaseTable::addRemarkActions(QMenu& menu)
{
    if (m_model->table() == Table::Events)
        return; // a line is no row of its own in the inspector
    menu.addAction(tr("Note and Tags…"), this, [this] { Q_EMIT remarkRequested(false); });
    menu.addAction(tr("Hide as Harmless…"), this, [this] { Q_EMIT remarkRequested(true); });
}

void CaseTable::showHeaderMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
}

void CaseTable::fillColumnMenu(QMenu& menu)
{
    QHeaderView* header = m_view->horizontalHeader();
    const qsizetype shown = visibleColumns(*header).size();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, header, [this, header, column](bool on) {
            header->setSectionHidden(column, !on);
            requestActivity();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset Columns"), this, &CaseTable::resetColumns);
}

} // namespace postmortem
