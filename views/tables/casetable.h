// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One table of the case as a tab: the rows that match the filter in the chosen order, asked of CaseQuery and never
// sorted here. Columns are chosen in the header's menu. Says what to do when there is nothing to show.

#include "model/items/snapshottablemodel.h"
#include "views/common/casescope.h"
#include "views/common/latest.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QHeaderView;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;

namespace postmortem {

class RowActions;

class CaseTable final : public QWidget {
    Q_OBJECT

public:
    /// More rows than this are not put on screen: a header of so many sections would cost more than the rows.
    static constexpr std::size_t mostRows = 1'000'000;

    /// `model` becomes a child; `name` is the tab's and the object's name, `first` the order before anyone sorts.
    CaseTable(SnapshotTableModel* model, const QString& name, Sort first, QWidget* parent = nullptr);

    void setQuery(std::shared_ptr<const CaseQuery> query);
    void setFilter(const Filter& filter);
    /// Marks that row of the table when it is shown, without telling anyone.
    void setCurrentRow(std::uint32_t id);
    void clearCurrent();

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] SnapshotTableModel* model() const { return m_model; }
    [[nodiscard]] QTableView* view() const { return m_view; }
    /// Rows that match, shown or not.
    [[nodiscard]] std::size_t matching() const { return m_matching; }
    [[nodiscard]] bool waiting() const { return m_rows.running(); }

    [[nodiscard]] QByteArray saveColumns() const;
    /// False, and nothing changes, when the state is of other columns.
    bool restoreColumns(const QByteArray& state);
    void resetColumns();
    /// Which columns are shown, and the way back to the first ones.
    void fillColumnMenu(QMenu& menu);

public Q_SLOTS:
    void copy();
    void copyAsCsv();

Q_SIGNALS:
    void matchingChanged(std::size_t rows);
    void rowSelected(std::uint32_t id);
    /// A token for the filter, "ip:203.0.113.66".
    void filterRequested(const QString& token, bool exclude);
    /// "203.0.113.66": the user trusts this address' network.
    void trustRequested(const QString& address);
    /// Something is to be written about the current row, or it is to be hidden as harmless.
    void remarkRequested(bool hide);
    /// The menu of a row is about to be seen: the place to add entries about that subject.
    void aboutToShowMenu(QMenu* menu, postmortem::Subject subject);
    /// What was done, for the status bar.
    void said(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createView();
    void createEmptyState();
    void connectView();
    void request();
    void showRows(const RowSelection& found);
    void requestActivity();
    [[nodiscard]] std::vector<std::uint32_t> rowsOnScreen() const;
    void showState();
    void fitColumns();
    void setHiddenByDefault();
    void showHeaderMenu(const QPoint& position);
    void addRemarkActions(QMenu& menu);

    QString m_name;
    SnapshotTableModel* m_model;
    QTableView* m_view = nullptr;
    RowActions* m_actions = nullptr;
    QLabel* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    std::shared_ptr<const CaseQuery> m_query;
    Filter m_filter;
    Sort m_firstSort;
    Sort m_sort;
    std::size_t m_matching = 0;
    std::uint32_t m_current = UINT32_MAX; // row of the table that is selected
    bool m_stale = false;                 // hidden, it knows only how many rows match
    bool m_fitted = false;
    bool m_marking = false; // the current row changes by our own hand
    QTimer m_activityDelay; // while one scrolls
    Latest<RowSelection> m_rows;
    Latest<Activity> m_activity;
};

} // namespace postmortem
