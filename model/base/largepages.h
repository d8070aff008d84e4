// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Memory for tables that grow with the log. The first touch of a page costs more than the lines whose facts fill it, so
// tables lie in pages of 2 MiB where the system has them (MADV_HUGEPAGE, madvise(2)); where it has none, nothing changes.

#include <cstddef>
#include <memory>

namespace postmortem {

constexpr std::size_t largePage = std::size_t{2} << 20;

/// One large page, uninitialised.
[[nodiscard]] std::shared_ptr<std::byte[]> makeLargePage();
/// Asks for large pages in that memory, which is not touched yet.
void adviseLargePages(void* begin, std::size_t bytes);
/// What is freed stays with the process for the next table or block, instead of going back to the system page by page.
/// For a program that imports, writes and ends.
void keepFreedMemory();

} // namespace postmortem
