// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers in documents: as the language that is spoken writes them, in all its regions, so that every machine writes the
// same.

#include <QString>

namespace postmortem {

[[nodiscard]] QString number(quint64 value); ///< "3,012"

} // namespace postmortem
