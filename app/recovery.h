// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cases that were never saved, kept for the day the program or the machine goes down. Each file belongs to the running
// program that holds the lock beside it; one whose lock can be had was left behind. Blocks: for the pool.

#include "model/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace postmortem {

struct RecoveryFile {
    QString path;
    std::shared_ptr<QLockFile> lock; ///< held as long as the file is in use
    QDateTime written;
    int others = 0; ///< further files that were left behind
};

/// A new one in that folder, which is made if need be. For its owner only, as the files in it.
[[nodiscard]] Result<RecoveryFile> newRecoveryFile(const QString& folder);
/// The newest one that nobody uses.
[[nodiscard]] std::optional<RecoveryFile> newestLeftBehind(const QString& folder);
/// Removes the file and gives up its lock.
void discard(const RecoveryFile& file);

} // namespace postmortem
