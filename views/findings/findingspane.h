// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The findings of the case as cards, worst first. A click, or Enter, filters the case to what the finding is about.

#include "model/analysis/casesnapshot.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace postmortem {

class FindingListModel;

class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(QWidget* parent = nullptr);

    /// Null shows the empty state.
    void setSnapshot(SnapshotPtr snapshot);
    /// Marks the card of that finding without telling anyone; -1 marks none.
    void setCurrent(int finding);
    [[nodiscard]] int count() const;
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void findingActivated(std::size_t index);

private:
    void showMenu(const QPoint& position);

    FindingListModel* m_model;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    SnapshotPtr m_snapshot;
};

} // namespace postmortem
