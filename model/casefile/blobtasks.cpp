// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/blobtasks.h"

#include "model/base/together.h"

#include <atomic>
#include <mutex>

namespace postmortem {

Result<> runTasks(const std::vector<UnpackTask>& tasks, const Cancel& cancel)
{
    std::atomic<bool> failed = false;
    std::mutex mutex;
    Result<> outcome;
    std::vector<std::function<void()>> steps;
    for (const UnpackTask& task : tasks) {
        steps.emplace_back([&] {
            if (failed)
                return;
            auto done = cancel.requested() ? std::unexpected(Error{ErrorCode::Cancelled, "cancelled", {}, 0}) : task();
            if (done || failed.exchange(true))
                return;
            const std::scoped_lock lock(mutex);
            outcome = std::unexpected(std::move(done.error()));
        });
    }
    runTogether(steps);
    return outcome;
}

} // namespace postmortem
