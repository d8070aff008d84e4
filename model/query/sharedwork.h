// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work in pieces that several jobs want done at the same time: each that comes takes pieces until none is left, so that
// a click which asks for seven answers reads the events once, with as many threads as are at hand. A job that is
// cancelled leaves; what it had not done is done by the others, or by the next that asks. Nothing is done twice.

#include "model/base/job.h"

#include <atomic>
#include <cstddef>
#include <functional>

namespace postmortem {

class SharedWork final {
public:
    /// `work(piece)` must take well under 50 ms, and pieces must not write to the same place.
    SharedWork(std::size_t pieces, std::function<void(std::size_t piece)> work);

    /// Takes part until every piece is done; false when cancelled before.
    [[nodiscard]] bool help(const Cancel& cancel);
    /// Takes part while a job that helps is there, for threads that are idle.
    void assist();
    [[nodiscard]] bool done() const { return m_done.load(std::memory_order_acquire) == m_pieces; }
    [[nodiscard]] std::size_t pieces() const { return m_pieces; }

private:
    bool takeOne();

    const std::size_t m_pieces;
    const std::function<void(std::size_t)> m_work;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
    std::atomic<int> m_wanting = 0;
};

} // namespace postmortem
