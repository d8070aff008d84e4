// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The short help (F1) and the word about the program, each a small window beside the case.

#include <QDialog>

class QAction;

namespace postmortem {

class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    /// Lists the shortcuts of those actions.
    explicit HelpDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    [[nodiscard]] static QString steps();
    [[nodiscard]] static QString filterHelp();
    [[nodiscard]] static QString keys(const QList<QAction*>& actions);
};

class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace postmortem
