// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bar below the log in which one types what to look for. It knows no log: it says what is wanted and shows what it is
// told. Enter goes to the next place, Shift+Enter to the one before, Escape closes.

#include "model/query/textsearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace postmortem {

class LogFindBar final : public QWidget {
    Q_OBJECT

public:
    explicit LogFindBar(QWidget* parent = nullptr);

    [[nodiscard]] SearchPattern pattern() const;
    [[nodiscard]] bool allSources() const;
    [[nodiscard]] bool onlyMatches() const;
    void setOnlyMatches(bool only);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    /// With the text selected, ready to be typed over.
    void focusEdit();
    /// "12 of 3,012 lines"; `problem` is what is wrong, and replaces it.
    void setStatus(const QString& text, const QString& problem);

Q_SIGNALS:
    void patternChanged(); ///< a moment after the last key
    void onlyMatchesChanged(bool only);
    void nextRequested();
    void previousRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addSwitch(const QString& name, const QString& text, const QString& tip);
    QToolButton* addButton(const QString& name, Qt::ArrowType arrow, const QString& tip);
    void tint();

    QLineEdit* m_edit = nullptr;
    QToolButton* m_case = nullptr;
    QToolButton* m_expression = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_only = nullptr;
    QLabel* m_status = nullptr;
    bool m_wrong = false;
    QTimer m_rest; // of the hands
};

} // namespace postmortem
