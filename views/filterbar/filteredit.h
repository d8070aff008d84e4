// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The field in which a filter is typed: completes the token at the cursor and underlines tokens that are not understood.

#include "model/query/filter.h"

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace postmortem {

/// The token the cursor stands in: what completes it depends on its key.
struct TypedToken {
    qsizetype start = 0; ///< of the part that a completion replaces, in the text
    QString key;         ///< "" while the key itself is typed
    QString prefix;      ///< what stands from `start` to the cursor, without an opening quotation mark
};
[[nodiscard]] TypedToken tokenAt(const QString& text, qsizetype cursor);

class FilterEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    /// Offers these for the token at the cursor; an empty list closes the popup.
    void offer(const QStringList& completions);
    /// Underlines the tokens of that (parsed) text that have an error.
    void underlineErrors(const Filter& parsed);
    [[nodiscard]] bool offering() const;

Q_SIGNALS:
    /// The token at the cursor changed by typing.
    void completionWanted(const QString& key, const QString& prefix);
    void cleared();
    /// Backspace in front of all text: the last chip goes.
    void removeLastRequested();
    void focusChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void insertCompletion(const QString& completion);

    QStringListModel* m_offered;
    QCompleter* m_completer;
};

} // namespace postmortem
