// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Steps of one computation that do not need each other, done at the same time.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace postmortem {

[[nodiscard]] inline unsigned coreCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

/// Runs all steps on as many threads as there are cores, this one among them, and returns when all are done. The steps
/// write to different places and throw nothing.
inline void runTogether(const std::vector<std::function<void()>>& steps)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < steps.size(); i = next++)
            steps[i]();
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(coreCount(), steps.size()); ++i)
        others.emplace_back(work);
    work();
}

} // namespace postmortem
