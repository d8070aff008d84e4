// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Memory for tables that grow with the log. The first touch of a page costs more than the lines whose facts fill it, so
// tables lie in pages of 2 MiB where the system has them (MADV_HUGEPAGE, madvise(2)); where it has none, nothing changes.

#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <new>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace postmortem {

constexpr std::size_t largePage = std::size_t{2} << 20;

/// One large page, uninitialised.
[[nodiscard]] std::shared_ptr<std::byte[]> makeLargePage();

/// While it lives, another thread touches the large pages that this one will ask for, as far as it keeps up. Where the
/// system has few free pages at hand, the first touch was a quarter of the time that joining took.
class PagesAhead final {
public:
    PagesAhead();
    ~PagesAhead();
    PagesAhead(const PagesAhead&) = delete;
    PagesAhead& operator=(const PagesAhead&) = delete;

    /// Memory that is written soon. What is in it stays as it is, and it may be gone before its turn comes.
    void touch(const void* begin, std::size_t bytes);
    /// A page that is touched already; null when none is ready.
    [[nodiscard]] void* take();

private:
    void work(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<void*> m_ready;
    std::vector<std::pair<const void*, std::size_t>> m_soon;
    bool m_wanted = false; // a small case never asks
    std::jthread m_thread; // last: stopped and joined first
};

/// For LargePageAllocator.
[[nodiscard]] void* allocateLargePages(std::size_t bytes);
void freeLargePages(void* begin);

/// For containers that grow with the log: whole large pages from the size of one on, ordinary memory below.
template <class T>
struct LargePageAllocator {
    using value_type = T;

    LargePageAllocator() = default;
    template <class Other>
    LargePageAllocator(const LargePageAllocator<Other>&) // NOLINT(google-explicit-constructor): containers convert it
    {
    }
    [[nodiscard]] T* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < largePage)
            return static_cast<T*>(::operator new(bytes, std::align_val_t(alignof(T))));
        return static_cast<T*>(allocateLargePages(bytes));
    }
    void deallocate(T* begin, std::size_t count)
    {
        if (count * sizeof(T) < largePage)
            ::operator delete(begin, std::align_val_t(alignof(T)));
        else
            freeLargePages(begin);
    }
    friend bool operator==(const LargePageAllocator&, const LargePageAllocator&) { return true; }
};

template <class T>
using LargeVector = std::vector<T, LargePageAllocator<T>>;

/// An array of plain values, uninitialised.
template <class T>
class LargeArray final {
public:
    LargeArray() = default;
    explicit LargeArray(std::size_t size) : m_values(LargePageAllocator<T>().allocate(size), Free{size}) {}
    explicit operator bool() const { return m_values != nullptr; }
    [[nodiscard]] T* data() const { return m_values.get(); }
    T& operator[](std::size_t index) const { return m_values.get()[index]; }

private:
    struct Free {
        std::size_t size = 0;
        void operator()(T* values) const { LargePageAllocator<T>().deallocate(values, size); }
    };
    std::unique_ptr<T, Free> m_values;
};

/// What is freed stays with the process for the next table or block, instead of going back to the system page by page.
/// For a program that imports, writes and ends.
void keepFreedMemory();

} // namespace postmortem
