// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The title bar of a pane: its name, a detail that changes with what it shows, and a button that closes it. The dock
// below it is dragged by it.

#include <QWidget>

class QDockWidget;
class QLabel;

namespace postmortem {

class PaneTitle final : public QWidget {
    Q_OBJECT

public:
    explicit PaneTitle(QDockWidget* dock);

    void setDetail(const QString& text);
    [[nodiscard]] QString detail() const { return m_text; }
    /// Replaces the dock's name, "203.0.113.66" instead of "Inspector"; "" brings the name back.
    void setHeading(const QString& text);

    /// Float, move, close; dragging is not for everybody.
    void showMenu(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void elide();

    QDockWidget* m_dock;
    QLabel* m_title = nullptr;
    QLabel* m_detail = nullptr;
    QString m_heading;
    QString m_text;
};

} // namespace postmortem
