// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/largepages.h"

#include <malloc.h>
#include <sys/mman.h>

#include <cstdint>
#include <limits>
#include <new>

namespace postmortem {

std::shared_ptr<std::byte[]> makeLargePage()
{
    auto* page = static_cast<std::byte*>(::operator new(largePage, std::align_val_t(largePage)));
    adviseLargePages(page, largePage);
    return {page, [](std::byte* old) { ::operator delete(old, std::align_val_t(largePage)); }};
}

void adviseLargePages(void* begin, std::size_t bytes)
{
    // Only whole pages inside: what lies around them is somebody else's.
    const auto from = (reinterpret_cast<std::uintptr_t>(begin) + largePage - 1) / largePage * largePage;
    const auto to = (reinterpret_cast<std::uintptr_t>(begin) + bytes) / largePage * largePage;
    if (from < to)
        ::madvise(reinterpret_cast<void*>(from), to - from, MADV_HUGEPAGE); // advice: a refusal does no harm
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
