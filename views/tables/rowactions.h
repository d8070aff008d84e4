// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with the rows of a table, by menu and by key: filter to what stands in the cell or exclude it, follow the
// session, copy as text, as CSV or as a block list, trust the address. Others add entries of their own to the menu through
// CaseTable::aboutToShowMenu().

#include "views/common/casescope.h"

#include <QModelIndex>
#include <QObject>

class QAction;
class QMenu;
class QTableView;

namespace postmortem {

class CaseTable;

class RowActions final : public QObject {
    Q_OBJECT

public:
    RowActions(CaseTable& table, QTableView& view);

    /// The menu of the row there, in viewport coordinates.
    void showMenu(const QPoint& position);
    /// Enter or a double click on a row: follows its session, or filters to it where it has none.
    void openCurrent();
    void copy(bool csv);
    void copyBlockList();

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys, void (RowActions::*act)());
    void prepare(const QModelIndex& index);
    void sortBy(int column);
    void filterTo();
    void exclude();
    void followSession();
    void copyCsv() { copy(true); }
    void trust();
    [[nodiscard]] Subject subjectOf(const QModelIndex& index) const;
    [[nodiscard]] QString addressOf(const QModelIndex& index) const;

    CaseTable& m_table;
    QTableView& m_view;
    QAction* m_filter = nullptr;
    QAction* m_exclude = nullptr;
    QAction* m_follow = nullptr;
    QAction* m_copyCsv = nullptr;
    QAction* m_blockList = nullptr;
    QAction* m_trust = nullptr;
};

} // namespace postmortem
