// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where panes, splitter and columns stand: remembered, brought back, and as on the first start.

#include <QByteArray>

class QWidget;

namespace postmortem {

class Settings;
class Workbench;

void saveLayout(const Workbench& workbench, Settings& settings);
/// The workbench must have its size: proportions come from it.
void restoreLayout(Workbench& workbench, const Settings& settings);
/// Panes and columns as bytes for a case file, and back; bytes that make no sense change nothing.
[[nodiscard]] QByteArray layoutOf(const Workbench& workbench);
void applyLayout(Workbench& workbench, const QByteArray& layout);
void resetLayout(Workbench& workbench, Settings& settings);

/// Size and place of the window; at first large, in the middle of the screen.
void restorePlace(QWidget& window, const Settings& settings);

} // namespace postmortem
