// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postmortem {

/// Folder of the example incident: beside an installed program (share/postmortem/example) or, for one that was just
/// built, in the source tree above it. "" when there is none.
[[nodiscard]] QString exampleFolder(const QString& programFolder);

} // namespace postmortem
