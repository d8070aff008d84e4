// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The windowed program: owns what the window works with and reads the command line.

#include "app/filechooser.h"
#include "app/settings.h"
#include "model/base/clock.h"

#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace postmortem {

class WindowHolder;

/// Name, version and icon of the program; call before anything asks for settings.
void nameApplication();

class Application final {
public:
    Application();
    ~Application();

    /// Shows the window and opens what the command line names. Ends the program for --help and --version.
    void start(const QStringList& arguments);

private:
    SystemClock m_clock;
    Settings m_settings;
    DialogFileChooser m_files;
    QThreadPool m_pool; // waits for its jobs when it goes, after the window
    std::unique_ptr<WindowHolder> m_holder;
};

} // namespace postmortem
