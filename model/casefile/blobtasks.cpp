// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/blobtasks.h"

#include "model/base/together.h"

#include <atomic>
#include <mutex>

namespace postmortem {

Result<> runTasks(const std::vector<UnpackTask>& tasks, const Cancel& cancel)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    Result<> outcome;
    const auto work = [&] {
        std::string scratch;
        for (std::size_t i = next++; i < tasks.size() && !failed; i = next++) {
            auto done = cancel.requested() ? std::unexpected(Error{ErrorCode::Cancelled, "cancelled", {}, 0})
                                           : tasks[i](scratch);
            if (done || failed.exchange(true))
                continue;
            const std::scoped_lock lock(mutex);
            outcome = std::unexpected(std::move(done.error()));
        }
    };
    runTogether(std::vector<std::function<void()>>(std::min<std::size_t>(tasks.size(), coreCount()), work));
    return outcome;
}

} // namespace postmortem
