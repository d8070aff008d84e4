// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The texts of a snapshot as blobs and back, each under the number that it had.

#include "model/casefile/blobtasks.h"
#include "model/events/stringpool.h"

namespace postmortem {

/// The pool must outlive the tasks.
void addStringTasks(std::vector<PackTask>& tasks, const StringPool& strings);
/// Adds a task for every piece of the texts, which fills its place in `texts`.
void addUnpackTasks(std::vector<UnpackTask>& tasks, const BlobIndex& blobs, std::vector<StringBlock>& texts);

} // namespace postmortem
