// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The back and forward buttons of a mouse, wherever in a window it stands.

#include <QObject>

class QAction;
class QWidget;

namespace postmortem {

class HistoryButtons final : public QObject {
    Q_OBJECT

public:
    /// Becomes a child of the window.
    HistoryButtons(QWidget* window, QAction* back, QAction* forward);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    QAction* m_back;
    QAction* m_forward;
};

} // namespace postmortem
