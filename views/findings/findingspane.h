// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The findings of the case as cards, worst first. A click, or Enter, filters the case to what the finding is about.
// What the analyst hid as harmless is left out until it is asked for.

#include "model/annotations/annotations.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QStackedLayout;

namespace postmortem {

class FindingListModel;
class HiddenLine;
class ReasonLine;

class FindingsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPane(QWidget* parent = nullptr);

    /// Null shows the empty state.
    void setSnapshot(SnapshotPtr snapshot);
    void setAnnotations(std::shared_ptr<const Annotations> annotations);
    /// Cards of findings that this snapshot lacks are marked as new from now on; null marks none.
    void markNewFrom(const SnapshotPtr& snapshot);
    /// A word below the cards; "" for none.
    void setNote(const QString& text);
    /// Marks the card of that finding without telling anyone; -1 marks none.
    void setCurrent(int finding);
    [[nodiscard]] int count() const;
    /// Of the cards in the list, without those that are hidden.
    [[nodiscard]] int shownCount() const;
    /// Of those, the ones that came while the logs were followed.
    [[nodiscard]] int newCount() const;
    /// The next card in that direction that is shown, from the finding before or after it; -1 when there is none.
    [[nodiscard]] int shownFrom(int finding, int step) const;
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void findingActivated(std::size_t index);
    /// As harmless, for that reason; "" brings it back.
    void hideRequested(std::size_t index, const QString& reason);
    /// Cards were hidden or are shown again.
    void shownChanged();
    /// The user asks what such a finding means.
    void helpRequested(postmortem::FindingKind kind);

private:
    void createList();
    void createEmptyState();
    void hideCards();
    void askToHide(int row);
    void showMenu(const QPoint& position);
    void addHiding(QMenu& menu, const QModelIndex& index);

    FindingListModel* m_model;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_note = nullptr;
    HiddenLine* m_hidden = nullptr;
    ReasonLine* m_reason = nullptr;
    int m_asked = -1; ///< the finding that the reason is asked for
    SnapshotPtr m_snapshot;
};

} // namespace postmortem
