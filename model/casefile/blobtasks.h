// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Blobs are packed and unpacked each by a task of its own, on all cores. A task works on its own rows only.

#include "model/base/job.h"
#include "model/casefile/blob.h"

#include <functional>
#include <vector>

namespace postmortem {

using PackTask = std::function<Blob()>;
/// `scratch` is memory for what is unpacked, which the tasks of one thread hand on: new memory costs as much as the work.
using UnpackTask = std::function<Result<>(std::string& scratch)>;

/// Runs all tasks on all cores and returns the first error, or Cancelled.
[[nodiscard]] Result<> runTasks(const std::vector<UnpackTask>& tasks, const Cancel& cancel);

} // namespace postmortem
