// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A piece of a column, or of any bytes, as it stands in the case file: compressed with zstd, with a checksum over all
// that it says of itself. Numbers are laid out before that: differences of neighbours where they mostly grow, then all
// lowest bytes, all second bytes and so on, which compresses to half and faster. zstd rather than Qt's zlib because it
// unpacks three times as fast and into a given length only, so that no blob can blow up.

#include "model/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

namespace postmortem {

/// How the numbers were laid out before they were compressed. Values are stored; a new layout is a new number.
enum class Layout : std::uint8_t { Bytes = 1, Planes = 2, DeltaPlanes = 3 };

struct Blob {
    std::string name; ///< "events.time"
    std::uint32_t chunk = 0;
    std::uint64_t rows = 0; ///< numbers, or bytes of a blob without numbers
    Layout layout = Layout::Bytes;
    QByteArray data;
    QByteArray sum; ///< BLAKE2b-256 of the five above
};

/// Most bytes that one blob stands for.
constexpr std::size_t largestBlob = std::size_t{64} << 20;

/// `bytes` holds numbers of `width` bytes each, little endian; any bytes with width 1.
[[nodiscard]] Blob packBlob(std::string name, std::uint32_t chunk, std::string_view bytes, std::size_t width,
                            Layout layout);
/// Bytes that the blob says to stand for, 0 when it cannot say. Not more than what unpacking would give.
[[nodiscard]] std::uint64_t claimedBytes(const Blob& blob);
/// The bytes again; there must be exactly `rows` numbers of that width.
[[nodiscard]] Result<std::string> unpackBlob(const Blob& blob, std::size_t rows, std::size_t width);

} // namespace postmortem
