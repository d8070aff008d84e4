// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Events of a snapshot as lines of text, for comparing what importers make of a log.

#include "model/analysis/casesnapshot.h"

#include <QString>
#include <QStringList>

namespace postmortem::testing {

/// "time kind protocol address account mechanism count sender/recipient detail file:line" with " | " between the fields
/// and "-" for what the log does not say. The account of other kinds than logins is the one signed in to send it.
[[nodiscard]] QString eventLine(const CaseSnapshot& snapshot, const Event& event);
[[nodiscard]] QStringList eventLines(const CaseSnapshot& snapshot);
/// Every event, session, message and source as text: equal for two imports that found the same.
[[nodiscard]] QStringList everything(const CaseSnapshot& snapshot);

} // namespace postmortem::testing
