// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A piece of a pack (pack.h) as it stands in the case file: compressed with zstd, with a checksum over all that it says of
// itself. zstd rather than Qt's zlib because it unpacks three times as fast and into a given length only, so that no blob
// can blow up.

#include "model/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postmortem {

struct Blob {
    std::string name; ///< of the table, "events"
    std::uint32_t chunk = 0;
    QByteArray data;
    QByteArray sum; ///< BLAKE2b-256 of the three above
};

/// The blobs of a file by name and piece.
using BlobIndex = std::map<std::pair<std::string, std::uint32_t>, Blob>;

/// Those of that name in their order, from the first to one that is missing.
[[nodiscard]] std::vector<const Blob*> blobsNamed(const BlobIndex& blobs, const std::string& name);

/// Most bytes that one blob stands for.
constexpr std::size_t largestBlob = std::size_t{64} << 20;

[[nodiscard]] Blob packBlob(std::string name, std::uint32_t chunk, std::string_view bytes);
/// Bytes that the blob says to stand for, 0 when it cannot say. Not more than what unpacking would give.
[[nodiscard]] std::uint64_t claimedBytes(const Blob& blob);
/// The bytes again, put into `bytes`.
[[nodiscard]] Result<> unpackBlob(const Blob& blob, std::string& bytes);

} // namespace postmortem
