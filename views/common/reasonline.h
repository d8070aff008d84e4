// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks in place why something is hidden as harmless: without a reason nothing is hidden. Enter gives it, Escape leaves
// things as they were.

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace postmortem {

class ReasonLine final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonLine(const QString& name, QWidget* parent = nullptr);

    /// Shows itself with the cursor in the field; `about` names what would be hidden.
    void ask(const QString& about);

Q_SIGNALS:
    void given(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();
    [[nodiscard]] QString reason() const;

    QLabel* m_question = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_hide = nullptr;
};

} // namespace postmortem
