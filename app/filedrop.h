// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lets files and folders be dropped anywhere on a window, also on its text fields, which would take their names as text.

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace postmortem {

class FileDrop final : public QObject {
    Q_OBJECT

public:
    /// Becomes a child of the window.
    explicit FileDrop(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QStringList& paths);

private:
    [[nodiscard]] bool concerns(QObject* watched, const QDropEvent& event) const;

    QWidget* m_window;
};

} // namespace postmortem
