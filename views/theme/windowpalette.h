// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colours of buttons, lists and text for a window that is to be light or dark whatever the desktop says.

#include <QPalette>

namespace postmortem {

[[nodiscard]] QPalette windowPalette(bool dark);

} // namespace postmortem
