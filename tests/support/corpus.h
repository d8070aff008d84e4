// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A corpus of incidents that is at hand but not part of the project.

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace postmortem::testing {

/// A folder with one folder an incident: POSTMORTEM_CORPUS, or the archive in ../shared/corpus unpacked into `place`,
/// of it only what `patterns` name if there are any; "" where there is none.
[[nodiscard]] QString corpusFolder(const QTemporaryDir& place, const QStringList& patterns = {});

} // namespace postmortem::testing
