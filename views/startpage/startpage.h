// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in the window before a case is open: open logs, open the example, decode a line, folders opened lately.

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace postmortem {

class StartPage final : public QWidget {
    Q_OBJECT

public:
    /// The example button is there only if there is an example.
    explicit StartPage(bool hasExample, QWidget* parent = nullptr);

    /// Paths opened lately, newest first.
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void openFolderRequested();
    void openFilesRequested();
    void openExampleRequested();
    void decodeRequested();
    void recentRequested(const QString& path);

private:
    QWidget* createActions(bool hasExample);

    QLabel* m_recentTitle = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace postmortem
