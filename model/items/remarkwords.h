// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A remark of the analyst in words, for tooltips and for those who hear the screen.

#include "model/annotations/annotations.h"

#include <QString>

namespace postmortem {

/// Note, tags and why it is hidden, a line each; "" for a mark without words.
[[nodiscard]] QString remarkText(const Remark& remark);

} // namespace postmortem
