// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/columntasks.h"

#include "model/casefile/casefilewords.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace postmortem {

Result<> runTasks(const std::vector<std::function<Result<>()>>& tasks, const Cancel& cancel)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Result<> outcome;
    const auto fail = [&](Error error) {
        const std::scoped_lock lock(mutex);
        if (outcome)
            outcome = std::unexpected(std::move(error));
        next = tasks.size();
    };
    const auto work = [&] {
        for (std::size_t i = next++; i < tasks.size(); i = next++) {
            if (cancel.requested())
                return fail(Error{ErrorCode::Cancelled, "cancelled", {}, 0});
            if (auto done = tasks[i](); !done)
                return fail(std::move(done.error()));
        }
    };
    const std::size_t helpers = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), tasks.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < helpers; ++i)
            threads.emplace_back(work);
        work();
    }
    return outcome;
}

Result<const Blob*> blobOf(const BlobIndex& blobs, const std::string& name, std::size_t chunk)
{
    const auto found = blobs.find({name, static_cast<std::uint32_t>(chunk)});
    if (found == blobs.end())
        return std::unexpected(Error{ErrorCode::Corrupt,
                                     CaseFileWords::tr("The case file is damaged: a part of %1 is missing.")
                                         .arg(QString::fromStdString(name))
                                         .toStdString(),
                                     {},
                                     0});
    return &found->second;
}

} // namespace postmortem
