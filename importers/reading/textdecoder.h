// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text as bytes of lines that end in LF, which is what all above expects. UTF-16 becomes UTF-8, and the line ends of an
// old Mac become LF. This is a stage of the stream, so that line numbers and byte offsets mean the same on import and when
// lines are read again. Every other encoding, the code pages of Windows among them, stays the bytes it is: which page it
// was cannot be told from a log, addresses and verbs are ASCII in all of them, and names that are not are shown with
// replacement characters.

#include "importers/reading/bytestream.h"

#include <memory>
#include <string>
#include <string_view>

namespace postmortem {

enum class Encoding : std::uint8_t { Bytes, Utf16Little, Utf16Big, CarriageReturns };

constexpr std::size_t encodingHeadBytes = std::size_t{64} << 10; ///< what the encoding is told by

/// UTF-16 by its byte order mark, or where nearly every second byte is zero and the others are printable;
/// CarriageReturns where the head ends lines so and holds no LF at all.
[[nodiscard]] Encoding encodingOf(std::string_view head);

/// The stage for an encoding; null for Bytes. A byte order mark is left out; what is no UTF-16 becomes U+FFFD.
[[nodiscard]] std::unique_ptr<ByteStream> makeTextDecoder(ByteStream& inner, Encoding encoding);

} // namespace postmortem
