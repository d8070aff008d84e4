// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A snapshot as blobs and back: the long tables and the texts in pieces, the rest in one pack. Read back it is the same
// snapshot, findings and all; nothing is concluded anew and no log is opened.

#include "model/analysis/casesnapshot.h"
#include "model/casefile/blobtasks.h"

namespace postmortem {

/// Of a long table, in one blob; as many as a chunk of the events' columns.
constexpr std::size_t rowsAChunk = Column<EventKind>::chunkSize;

/// What makes the blobs, each task one; they may run on any thread and in any order, while the snapshot lives.
[[nodiscard]] std::vector<PackTask> packTasks(const CaseSnapshot& snapshot);

/// `evidence` are the sources as far as the list of evidence tells them: path, name, size, times, hash.
[[nodiscard]] Result<SnapshotPtr> unpackSnapshot(const BlobIndex& blobs, std::vector<Source> evidence,
                                                 const Cancel& cancel);

/// A pack as blobs of at most a mebibyte, and back.
void addPackTasks(std::vector<PackTask>& tasks, const std::string& name, std::string pack);
[[nodiscard]] Result<std::string> packNamed(const BlobIndex& blobs, const std::string& name);

} // namespace postmortem
