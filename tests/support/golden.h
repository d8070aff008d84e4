// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Expected texts kept as files in tests/data. A test only reads them; run it with POSTMORTEM_REFRESH_GOLDEN=1 in the
// environment to write them anew, and look at the difference before it is committed.

#include <QByteArray>
#include <QString>

namespace postmortem::testing {

/// Empty when tests/data/<name> holds exactly that text; else the first line that differs, from both.
[[nodiscard]] QByteArray goldenDifference(const QString& name, const QString& text);

} // namespace postmortem::testing
