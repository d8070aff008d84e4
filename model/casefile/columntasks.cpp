// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/columntasks.h"

#include "model/base/together.h"
#include "model/casefile/casefilewords.h"

#include <atomic>
#include <mutex>

namespace postmortem {

Result<> runTasks(const std::vector<std::function<Result<>()>>& tasks, const Cancel& cancel)
{
    std::atomic<bool> failed = false;
    std::mutex mutex;
    Result<> outcome;
    std::vector<std::function<void()>> steps;
    for (const auto& task : tasks) {
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
