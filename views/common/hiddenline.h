// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "3 hidden as harmless · Show": one line below a list, there only when something is hidden from it.

#include <QWidget>

class QLabel;
class QToolButton;

namespace postmortem {

class HiddenLine final : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object's; "the findings" in the words for those who do not see.
    explicit HiddenLine(const QString& name, QWidget* parent = nullptr);

    void setCount(std::size_t hidden);
    [[nodiscard]] bool showsHidden() const { return m_shown; }

Q_SIGNALS:
    /// Hidden things are to be shown, or to be left out again.
    void toggled(bool shown);

private:
    void setShown(bool shown);
    void tell();

    std::size_t m_count = 0;
    bool m_shown = false;
    QLabel* m_text = nullptr;
    QToolButton* m_button = nullptr;
};

} // namespace postmortem
