// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From pane to pane with one key: Tab goes through every widget, and a workbench has many.

#include <QList>

class QWidget;

namespace postmortem {

/// Where the keyboard goes from `now`: the first stop in the next of those panes that is on screen, around the end; null
/// when none takes it. `step` is 1 or -1.
[[nodiscard]] QWidget* stepFocus(const QList<QWidget*>& panes, const QWidget* now, int step);

} // namespace postmortem
