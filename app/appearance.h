// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Light or dark for every window of the program, or as the desktop has it.

#include "app/settings.h"

namespace postmortem {

void showTheme(Settings::Theme theme);

} // namespace postmortem
