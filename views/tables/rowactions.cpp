// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rowactions.h"

#include "views/common/showntext.h"
#include "views/tables/casetable.h"
#include "views/tables/tabletext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int mostCopied = 20'000;

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

} // namespace

RowActions::RowActions(CaseTable& table, QTableView& view) : QObject(&table), m_table(table), m_view(view)
{
    m_filter = add(u"filterToCell"_s, tr("Filter to This"), Qt::CTRL | Qt::Key_Return, &RowActions::filterTo);
    m_exclude = add(u"excludeCell"_s, tr("Exclude This"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &RowActions::exclude);
    m_follow = add(u"followSession"_s, tr("Follow Its Session"), {}, &RowActions::followSession);
    m_copyCsv = add(u"copyCsv"_s, tr("Copy as CSV"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RowActions::copyCsv);
    m_blockList = add(u"copyBlockList"_s, tr("Copy for a Block List"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                      &RowActions::copyBlockList);
    add(u"openRow"_s, tr("Follow the Session or Filter to the Row"), Qt::Key_Return, &RowActions::openCurrent);
    m_trust = add(u"trustNetwork"_s, tr("Mark Network as Trusted…"), {}, &RowActions::trust);
    m_blockList->setToolTip(tr("The addresses of the selected rows, one a line"));
}

QAction* RowActions::add(const QString& name, const QString& text, const QKeySequence& keys, void (RowActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view.addAction(action);
    return action;
}

// The entries name what they are about.
void RowActions::prepare(const QModelIndex& index)
{
    const QString token = index.data(SnapshotTableModel::FilterRole).toString();
    const QString shown = m_view.fontMetrics().elidedText(token, Qt::ElideMiddle, 320).replace(u'&', u"&&"_s);
    m_filter->setText(token.isEmpty() ? tr("Filter to This") : tr("Filter to %1").arg(shown));
    m_exclude->setText(token.isEmpty() ? tr("Exclude This") : tr("Exclude %1").arg(shown));
    m_filter->setVisible(!token.isEmpty());
    m_exclude->setVisible(!token.isEmpty());
    m_follow->setVisible(index.data(SnapshotTableModel::SessionRole).isValid());
    const bool address = !addressOf(index).isEmpty();
    m_blockList->setVisible(address);
    m_trust->setVisible(address);
}

void RowActions::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view.indexAt(position);
    if (!index.isValid())
        return;
    // The actions are about the current cell; the rows that are selected stay so when it is one of them.
    const bool selected = m_view.selectionModel()->isSelected(index);
    m_view.selectionModel()->setCurrentIndex(index, selected ? QItemSelectionModel::NoUpdate
                                                             : QItemSelectionModel::ClearAndSelect
                                                                   | QItemSelectionModel::Rows);
    prepare(index);
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_filter, m_exclude, m_follow});
    menu->addSeparator();
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copy(false); });
    menu->addActions({m_copyCsv, m_blockList});
    menu->addSeparator();
    Q_EMIT m_table.aboutToShowMenu(menu, subjectOf(index));
    menu->addAction(m_trust);
    menu->addSeparator();
    menu->addAction(tr("Sort by “%1”").arg(m_table.model()->headerData(index.column(), Qt::Horizontal).toString()),
                    this, [this, column = index.column()] { sortBy(column); });
    m_table.fillColumnMenu(*menu->addMenu(tr("Columns")));
    menu->popup(m_view.viewport()->mapToGlobal(position));
}

/// As a click on the column's head does: a second time the other way round.
void RowActions::sortBy(int column)
{
    const QHeaderView& header = *m_view.horizontalHeader();
    const bool turn = header.sortIndicatorSection() == column && header.sortIndicatorOrder() == Qt::DescendingOrder;
    m_view.sortByColumn(column, turn ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void RowActions::openCurrent()
{
    if (m_view.currentIndex().data(SnapshotTableModel::SessionRole).isValid())
        followSession();
    else
        filterTo();
}

void RowActions::filterTo()
{
    const QString token = m_view.currentIndex().data(SnapshotTableModel::FilterRole).toString();
    if (!token.isEmpty())
        Q_EMIT m_table.filterRequested(token, false);
}

void RowActions::exclude()
{
    const QString token = m_view.currentIndex().data(SnapshotTableModel::FilterRole).toString();
    if (!token.isEmpty())
        Q_EMIT m_table.filterRequested(token, true);
}

void RowActions::followSession()
{
    const QVariant session = m_view.currentIndex().data(SnapshotTableModel::SessionRole);
    if (session.isValid())
        Q_EMIT m_table.filterRequested(u"session:#%1"_s.arg(session.toULongLong() + 1), false);
}

void RowActions::trust()
{
    const QString address = addressOf(m_view.currentIndex());
    if (!address.isEmpty())
        Q_EMIT m_table.trustRequested(address);
}

void RowActions::copy(bool csv)
{
    const QList<int> rows = selectedRows(m_view);
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setText(tableText(*m_table.model(), rows, visibleColumns(*m_view.horizontalHeader()),
                                                 csv ? TextForm::Csv : TextForm::Tabs));
    Q_EMIT m_table.said(rows.size() < mostCopied
                            ? tr("%n row(s) copied.", nullptr, int(rows.size()))
                            : tr("The first %1 of the selected rows were copied.").arg(shownNumber(mostCopied)));
}

void RowActions::copyBlockList()
{
    QStringList addresses;
    for (const int row : selectedRows(m_view)) {
        const QString address = addressOf(m_table.model()->index(row, 0));
        if (!address.isEmpty())
            addresses << address;
    }
    addresses.removeDuplicates();
    if (addresses.isEmpty())
        return;
    QApplication::clipboard()->setText(addresses.join(u'\n') + u'\n');
    Q_EMIT m_table.said(tr("%n address(es) copied, one a line.", nullptr, int(addresses.size())));
}

QString RowActions::addressOf(const QModelIndex& index) const
{
    const int column = m_table.model()->columnOf(Field::Address);
    return column < 0 || !index.isValid() ? QString()
                                          : index.siblingAtColumn(column).data(SnapshotTableModel::RawRole).toString();
}

Subject RowActions::subjectOf(const QModelIndex& index) const
{
    const std::uint32_t row = m_table.model()->rowId(index.row());
    switch (m_table.model()->table()) {
    case Table::Addresses: return {Subject::Kind::Address, row};
    case Table::Accounts: return {Subject::Kind::Account, row};
    case Table::Sessions: return {Subject::Kind::Session, row};
    case Table::Messages: return {Subject::Kind::Message, row};
    case Table::Events: break;
    }
    const QVariant session = index.data(SnapshotTableModel::SessionRole);
    return session.isValid() ? Subject{Subject::Kind::Session, session.toUInt()} : Subject();
}

} // namespace postmortem
