// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/sharedwork.h"

namespace postmortem {

SharedWork::SharedWork(std::size_t pieces, std::function<void(std::size_t)> work)
    : m_pieces(pieces), m_work(std::move(work))
{
}

bool SharedWork::help(const Cancel& cancel)
{
    m_wanting.fetch_add(1, std::memory_order_relaxed);
    bool wanted = true;
    while (!done() && (wanted = !cancel.requested()) && takeOne()) {
    }
    m_wanting.fetch_sub(1, std::memory_order_relaxed);
    if (!wanted)
        return false;
    // The others are at their last pieces.
    for (std::size_t now = m_done.load(std::memory_order_acquire); now != m_pieces;
         now = m_done.load(std::memory_order_acquire))
        m_done.wait(now, std::memory_order_acquire);
    return true;
}

void SharedWork::assist()
{
    while (m_wanting.load(std::memory_order_relaxed) > 0 && takeOne()) {
    }
}

bool SharedWork::takeOne()
{
    if (m_next.load(std::memory_order_relaxed) >= m_pieces)
        return false;
    const std::size_t piece = m_next.fetch_add(1, std::memory_order_relaxed);
    if (piece >= m_pieces)
        return false;
    m_work(piece);
    m_done.fetch_add(1, std::memory_order_acq_rel);
    m_done.notify_all();
    return true;
}

} // namespace postmortem
