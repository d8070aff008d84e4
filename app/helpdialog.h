// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The short help (F1) and the word about the program, each a small window beside the case.

#include <QDialog>

#include <utility>

class QAction;

namespace postmortem {

class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    /// A key and what it does.
    using Keys = QList<std::pair<QString, QString>>;

    /// Lists the shortcuts of those actions, and the keys that the log has to itself.
    HelpDialog(const QList<QAction*>& actions, const Keys& logKeys, QWidget* parent = nullptr);

private:
    [[nodiscard]] static QString steps();
    [[nodiscard]] static QString filterHelp();
    [[nodiscard]] static QString keys(const QList<QAction*>& actions);
    [[nodiscard]] static QString logHelp(const Keys& keys);
};

class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace postmortem
