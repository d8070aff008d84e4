// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/largepages.h"

#include <malloc.h>
#include <sys/mman.h>

#include <cstdint>
#include <limits>
#include <new>

namespace postmortem {

namespace {

constexpr std::size_t mostReady = 8; // the columns of the events ask for half a dozen at once
thread_local PagesAhead* ahead = nullptr;

/// The whole large pages of that memory: what lies around them may be somebody else's. All of it is advice, and a system
/// that refuses it does no harm.
void advise(const void* begin, std::size_t bytes, int advice)
{
    const auto from = (reinterpret_cast<std::uintptr_t>(begin) + largePage - 1) / largePage * largePage;
    const auto to = (reinterpret_cast<std::uintptr_t>(begin) + bytes) / largePage * largePage;
    if (from < to)
        ::madvise(reinterpret_cast<void*>(from), to - from, advice);
}

void* newPages(std::size_t bytes)
{
    void* const begin = ::operator new(bytes, std::align_val_t(largePage));
    advise(begin, bytes, MADV_HUGEPAGE);
    return begin;
}

} // namespace

std::shared_ptr<std::byte[]> makeLargePage()
{
    return {static_cast<std::byte*>(allocateLargePages(largePage)), [](std::byte* page) { freeLargePages(page); }};
}

void* allocateLargePages(std::size_t bytes)
{
    void* const ready = ahead && bytes == largePage ? ahead->take() : nullptr;
    return ready ? ready : newPages(bytes);
}

void freeLargePages(void* begin)
{
    ::operator delete(begin, std::align_val_t(largePage));
}

PagesAhead::PagesAhead()
{
    ahead = this;
}

PagesAhead::~PagesAhead()
{
    ahead = nullptr;
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
    for (void* page : m_ready)
        freeLargePages(page);
}

void PagesAhead::touch(const void* begin, std::size_t bytes)
{
    if (!m_thread.joinable()) // no page was asked for yet: a small case
        return;
    const std::scoped_lock lock(m_mutex);
    m_soon.emplace_back(begin, bytes);
    m_changed.notify_one();
}

void* PagesAhead::take()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    const std::scoped_lock lock(m_mutex);
    m_wanted = true;
    m_changed.notify_one();
    if (m_ready.empty())
        return nullptr;
    void* const page = m_ready.back();
    m_ready.pop_back();
    return page;
}

void PagesAhead::work(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_soon.empty() || (m_wanted && m_ready.size() < mostReady); })
           && !stop.stop_requested()) {
        const auto soon = std::exchange(m_soon, {});
        const bool another = m_wanted && m_ready.size() < mostReady;
        lock.unlock();
        for (const auto& [begin, bytes] : soon)
            advise(begin, bytes, MADV_POPULATE_WRITE);
        void* const page = another ? newPages(largePage) : nullptr;
        if (page)
            advise(page, largePage, MADV_POPULATE_WRITE);
        lock.lock();
        if (page)
            m_ready.push_back(page);
    }
}

void keepFreedMemory()
{
#ifdef M_TRIM_THRESHOLD // the GNU C library's
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_MMAP_THRESHOLD, 1 << 30);
    ::mallopt(M_TOP_PAD, 16 << 20);
    ::mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace postmortem
