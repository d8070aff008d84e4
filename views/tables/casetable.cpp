// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/casetable.h"

#include "views/common/showntext.h"
#include "views/tables/tabledelegate.h"
#include "views/tables/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int mostCopied = 20'000;
constexpr int widestColumn = 280;

QList<int> selectedRows(const QTableView& view)
{
    QList<int> rows;
    for (const QItemSelectionRange& range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostCopied; ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    return rows;
}

QList<int> visibleColumns(const QHeaderView& header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns << column;
    }
    return columns;
}

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

private:
    bool& m_marking;
};

/// A menu that goes away by itself.
QMenu& passingMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return *menu;
}

} // namespace

CaseTable::CaseTable(SnapshotTableModel* model, const QString& name, Sort first, QWidget* parent)
    : QWidget(parent), m_name(name), m_model(model), m_firstSort(first), m_sort(first),
      m_rows([this](const RowSelection& found) { showRows(found); })
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
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
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
    connect(m_view, &QTableView::customContextMenuRequested, this, &CaseTable::showRowMenu);
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
    if (m_query)
        m_rows.ask(m_query->rows(m_model->table(), m_filter, m_sort));
    else
        m_rows.cancel();
    showState();
}

void CaseTable::showRows(const RowSelection& found)
{
    if (!m_query || found.generation != m_query->snapshot()->generation)
        return;
    m_matching = found.rows.size();
    RowSelection shown = found;
    if (shown.rows.size() > mostRows) {
        shown.rows.resize(mostRows);
        shown.sparks.resize(std::min(shown.sparks.size(), mostRows));
        Q_EMIT said(tr("%1: the first %2 of %3 rows are shown; narrow the filter to see the others.")
                        .arg(m_name, shownNumber(mostRows), shownNumber(m_matching)));
    }
    const QScopedValueRollback marking(m_marking, true);
    m_model->setSelection(m_query->snapshot(), std::move(shown));
    if (!m_fitted && m_model->rowCount() > 0)
        fitColumns();
    setCurrentRow(m_current);
    showState();
    Q_EMIT matchingChanged(m_matching);
}

void CaseTable::showState()
{
    const bool empty = m_model->rowCount() == 0 || !m_query;
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
    m_fitted = true;
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

void CaseTable::copy()
{
    copyAs(false);
}

void CaseTable::copyAsCsv()
{
    copyAs(true);
}

void CaseTable::copyAs(bool csv)
{
    const QList<int> rows = selectedRows(*m_view);
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setText(
        tableText(*m_model, rows, visibleColumns(*m_view->horizontalHeader()), csv ? TextForm::Csv : TextForm::Tabs));
    Q_EMIT said(rows.size() < mostCopied
                    ? tr("%n row(s) copied.", nullptr, int(rows.size()))
                    : tr("The first %1 of the selected rows were copied.").arg(shownNumber(mostCopied)));
}

void CaseTable::addFilterActions(QMenu& menu, const QModelIndex& index)
{
    const QString token = index.data(SnapshotTableModel::FilterRole).toString();
    if (token.isEmpty())
        return;
    const QString shown = fontMetrics().elidedText(token, Qt::ElideMiddle, 320).replace(u'&', u"&&"_s);
    connect(menu.addAction(tr("Filter to %1").arg(shown)), &QAction::triggered, this,
            [this, token] { Q_EMIT filterRequested(token, false); });
    connect(menu.addAction(tr("Exclude %1").arg(shown)), &QAction::triggered, this,
            [this, token] { Q_EMIT filterRequested(token, true); });
    menu.addSeparator();
}

void CaseTable::showRowMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    QMenu& menu = passingMenu(this);
    addFilterActions(menu, index);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &CaseTable::copy);
    menu.addAction(tr("Copy as CSV"), this, &CaseTable::copyAsCsv);
    const int column = m_model->columnOf(Field::Address);
    const QString address =
        column < 0 ? QString() : index.siblingAtColumn(column).data(SnapshotTableModel::RawRole).toString();
    if (!address.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Mark Network as Trusted…")), &QAction::triggered, this,
                [this, address] { Q_EMIT trustRequested(address); });
    }
    addRemarkActions(menu);
    menu.popup(m_view->viewport()->mapToGlobal(position));
}

void CaseTable::addRemarkActions(QMenu& menu)
{
    if (m_model->table() == Table::Events)
        return; // a line is no row of its own in the inspector
    menu.addSeparator();
    menu.addAction(tr("Note and Tags…"), this, [this] { Q_EMIT remarkRequested(false); });
    if (m_model->table() == Table::Addresses || m_model->table() == Table::Accounts)
        menu.addAction(tr("Hide as Harmless…"), this, [this] { Q_EMIT remarkRequested(true); });
}

void CaseTable::showHeaderMenu(const QPoint& position)
{
    QHeaderView* header = m_view->horizontalHeader();
    QMenu& menu = passingMenu(this);
    const qsizetype shown = visibleColumns(*header).size();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, header,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset Columns"), this, &CaseTable::resetColumns);
    menu.popup(header->mapToGlobal(position));
}

} // namespace postmortem
