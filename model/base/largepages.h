// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Memory for tables that grow with the log. The first touch of a page costs more than the lines whose facts fill it, so
// tables lie in pages of 2 MiB where the system has them (MADV_HUGEPAGE, madvise(2)); where it has none, nothing changes.

#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace postmortem {

constexpr std::size_t largePage = std::size_t{2} << 20;

/// One large page, uninitialised.
[[nodiscard]] std::shared_ptr<std::byte[]> makeLargePage();
/// Asks for large pages in that memory, which is not touched yet.
void adviseLargePages(void* begin, std::size_t bytes);

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
        void* const begin = ::operator new(bytes, std::align_val_t(largePage));
        adviseLargePages(begin, bytes);
        return static_cast<T*>(begin);
    }
    void deallocate(T* begin, std::size_t count)
    {
        const bool large = count * sizeof(T) >= largePage;
        ::operator delete(begin, std::align_val_t(large ? largePage : alignof(T)));
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
