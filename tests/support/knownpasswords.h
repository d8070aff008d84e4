// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The passwords that logs hold, in clear and as base64, found without the code that masks them: what follows PASS, LOGIN
// and a prompt, what PLAIN carries, and what servers write out in words. What stands in the logs for something else too (a
// password that is somebody's name) is left out, as are words that any text may hold.

#include "model/analysis/casesnapshot.h"
#include "model/query/linesource.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace postmortem::testing {

struct KnownPasswords {
    QSet<QByteArray> texts;
    std::vector<LineRef> lines; ///< where they stand
    /// Those of them that stand in the output, as words of their own.
    [[nodiscard]] QByteArrayList in(const QByteArray& output) const;
};

[[nodiscard]] KnownPasswords knownPasswords(const CaseSnapshot& snapshot, const LineSource& lines);

} // namespace postmortem::testing
