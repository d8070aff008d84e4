// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What came of an import, in a sentence or two for the window.

#include "model/analysis/casesnapshot.h"

#include <QString>

namespace postmortem {

struct ImportOutcome {
    QString problem;          ///< what could not be read and what can be done; "" when all is well
    bool nothingRead = false; ///< no file gave an event: there is no case to show
};
[[nodiscard]] ImportOutcome importOutcome(const CaseSnapshot& snapshot);

} // namespace postmortem
