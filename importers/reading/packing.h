// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a file is compressed and which archive it is, told by its first bytes and never by its name.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace postmortem {

/// One compressed stream; what comes out may be text, or be packed again.
enum class Packing : std::uint8_t { None, Gzip, Bzip2, Xz, Zstd };

/// Several members in one file.
enum class Container : std::uint8_t { None, Zip, Tar, SevenZip };

constexpr std::size_t containerHeadBytes = 512; ///< enough to tell any of them

[[nodiscard]] Packing packingOf(std::string_view head);
/// Whether a few bytes are the beginning of what such a file begins with, and break off.
[[nodiscard]] bool beginsLike(std::string_view bytes, Packing packing);
[[nodiscard]] Container containerOf(std::string_view head);

} // namespace postmortem
