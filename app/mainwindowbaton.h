// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one window of the program gives to the next: nothing is read again, and nothing is lost.

#include "app/casekeeper.h"
#include "app/mainwindow.h"

namespace postmortem {

struct MainWindow::Baton {
    Page page = Page::Start;
    int tab = 0;
    QString title;
    QString manualPage; ///< "" while the manual is not shown
    std::optional<CarriedCase> carried;
    // The selection.
    Subject subject;
    SessionId session;
    LineRef line;
};

} // namespace postmortem
