// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A snapshot as blobs and back: the long tables as columns in pieces, texts in pieces, the rest in one pack. Read back
// it is the same snapshot, findings and all; nothing is concluded anew and no log is opened.

#include "model/analysis/casesnapshot.h"
#include "model/casefile/columntasks.h"

namespace postmortem {

/// What makes the blobs, each task one; they may run on any thread and in any order, while the snapshot lives.
[[nodiscard]] std::vector<PackTask> packTasks(const CaseSnapshot& snapshot);

/// `evidence` are the sources as far as the list of evidence tells them: path, name, size, times, hash.
[[nodiscard]] Result<SnapshotPtr> unpackSnapshot(const BlobIndex& blobs, std::vector<Source> evidence,
                                                 const Cancel& cancel);

/// Any bytes as blobs of at most a mebibyte, and back.
void addByteTasks(std::vector<PackTask>& tasks, const std::string& name, std::string bytes);
[[nodiscard]] Result<std::string> bytesOf(const BlobIndex& blobs, const std::string& name);

} // namespace postmortem
