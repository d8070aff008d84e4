// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the files of a saved case are still where they were, and finding them again elsewhere. Looks at sizes, times
// and inodes, which costs nothing; reads files only where those differ. Blocks: for the pool.

#include "model/analysis/casesnapshot.h"
#include "model/annotations/annotations.h"
#include "model/base/job.h"

#include <QStringList>

namespace postmortem {

struct EvidencePlaces {
    int missing = 0;    ///< files that are not there
    int changed = 0;    ///< of another size, time or inode: to be hashed before they are believed
    QString lostFolder; ///< in which the missing ones stood
};
[[nodiscard]] EvidencePlaces lookForEvidence(const CaseSnapshot& snapshot, const Cancel& cancel);

/// The case with its evidence elsewhere. Remarks hang on paths, so they move too.
struct MovedCase {
    SnapshotPtr snapshot; ///< null when cancelled
    QStringList paths;    ///< that were opened
    Annotations annotations;
    int found = 0;     ///< files that are there now and are the same, by their SHA-256
    int differing = 0; ///< files of the name that hold something else: left where they were
    int missing = 0;   ///< files still not there
};
/// Maps everything below `from` to `to`. With both the same, files that were copied back or touched are taken again.
[[nodiscard]] MovedCase moveEvidence(const SnapshotPtr& snapshot, const QStringList& paths,
                                     const Annotations& annotations, const QString& from, const QString& to,
                                     const Cancel& cancel);

} // namespace postmortem
