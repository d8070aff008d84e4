// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real window with everything around it held still: its own settings file, a clock that stands, a file chooser
// that answers at once.

#include "app/mainwindow.h"
#include "app/windowholder.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

namespace postmortem::testing {

/// Answers with what the test has put down; an empty answer is a person who changes their mind.
class AnsweringFileChooser final : public FileChooser {
public:
    QStringList answer;
    QString suggested; ///< of the last question
    int asked = 0;

    void chooseFolder(QWidget*, const QString&, const QString& start, Chosen chosen) override { reply(start, chosen); }
    void chooseFiles(QWidget*, const QString&, const QString& start, Chosen chosen) override { reply(start, chosen); }
    void chooseTarget(QWidget*, const QString&, const QString& path, const QStringList&, Chosen chosen) override
    {
        reply(path, chosen);
    }

private:
    void reply(const QString& suggestion, const Chosen& chosen)
    {
        ++asked;
        suggested = suggestion;
        if (!answer.isEmpty())
            chosen(answer);
    }
};

class WindowStage final {
public:
    WindowStage();
    ~WindowStage();

    /// A window as after a start of the program; the one before is closed.
    MainWindow& start(QSize size = {1600, 1000});
    [[nodiscard]] MainWindow& window() { return m_holder->window(); }
    /// The widget or action of that name, which must be there.
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        auto* found = window().findChild<Widget*>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QString example();

    AnsweringFileChooser files;
    QString recoveryFolder; ///< of the windows started from now on; none at first

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Settings m_settings;
    QThreadPool m_pool;
    std::unique_ptr<WindowHolder> m_holder;
};

} // namespace postmortem::testing
