// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The filter of the case: its tokens as chips and a field for the next one. Enter applies, Escape clears what is typed,
// Backspace in the empty field removes the last chip. A token that is not understood is underlined and explained below
// the bar; nothing is applied then.

#include "model/query/casequery.h"
#include "views/common/latest.h"

#include <QFrame>

#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace postmortem {

class FilterChip;
class FilterEdit;

class FilterBar final : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Where completions come from; null for none.
    void setQuery(std::shared_ptr<const CaseQuery> query);
    /// Shows the filter in force; what is being typed stays.
    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    /// Puts the cursor into the field.
    void focusEdit();
    [[nodiscard]] FilterEdit* edit() const { return m_edit; }
    /// What is wrong with the text typed; "" when nothing is.
    [[nodiscard]] QString error() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(const postmortem::Filter& filter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectEdit();
    void apply();
    void remove(std::size_t token);
    void edit(std::size_t token);
    void rebuildChips();
    void placeChips();
    void showHidden();
    void explain(const Filter& parsed);
    void placeExplanation();

    Filter m_filter;
    std::shared_ptr<const CaseQuery> m_query;
    std::vector<FilterChip*> m_chips; ///< by token
    std::size_t m_hidden = 0;         ///< first chips for which there is no room
    QHBoxLayout* m_chipRow = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_clear = nullptr;
    FilterEdit* m_edit = nullptr;
    QLabel* m_explanation = nullptr; ///< child of the window, below the bar
    Latest<std::vector<std::string>> m_completions;
};

} // namespace postmortem
