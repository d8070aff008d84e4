// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A push button for an action: same words, tooltip and state. The primary one stands out in the accent colour.

#include <QPushButton>

class QAction;

namespace postmortem {

class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    enum class Look : std::uint8_t { Normal, Primary };

    explicit ActionButton(QAction* action, Look look = Look::Normal, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QAction* m_action;
    Look m_look;
};

} // namespace postmortem
