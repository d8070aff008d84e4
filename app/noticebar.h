// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One thing worth knowing, in words across the window, with what can be done about it: in place of a message box.

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postmortem {

class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Plain, Warning };
    struct Action {
        QString text;
        std::function<void()> act;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    /// Replaces what stands there.
    void say(const QString& text, Tone tone = Tone::Plain, const QList<Action>& actions = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Plain;
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_actions = nullptr;
    QList<QPushButton*> m_buttons;
};

} // namespace postmortem
