// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers in documents. They must be the same on every machine, so the user's own way of writing them does not count.

#include <QString>

namespace postmortem {

[[nodiscard]] QString number(quint64 value); ///< "3,012"

} // namespace postmortem
