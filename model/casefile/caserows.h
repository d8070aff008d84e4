// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The short tables of a case file, row by row: all that is not the snapshot.

#include "model/casefile/casefile.h"
#include "model/casefile/blob.h"
#include "model/casefile/database.h"

namespace postmortem {

/// Empties the short tables and fills them with what the case holds now. Inside the caller's transaction.
[[nodiscard]] Result<> writeRows(Database& database, const SavedCase& content, const CaseMark& mark);

/// What writeRows() wrote; snapshot and given settings are left to the caller.
[[nodiscard]] Result<> readRows(Database& database, OpenedCase& opened);

/// The list of evidence: path, name, sizes, times and hash of each source.
[[nodiscard]] Result<std::vector<Source>> readEvidence(Database& database);

/// Puts one blob into its table.
[[nodiscard]] Result<> writeBlob(Database& database, const Blob& blob);
/// All blobs. Refuses those that would unpack to far more than such a file can hold.
[[nodiscard]] Result<BlobIndex> readBlobs(Database& database, qint64 fileBytes, const Cancel& cancel);
/// Id, revision and version of the pack, without anything else.
[[nodiscard]] Result<CaseMark> readMark(Database& database);

} // namespace postmortem
