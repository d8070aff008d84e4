// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The text of a file compressed with gzip (RFC 1952), bzip2, xz or zstd (RFC 8878). The libraries are called directly:
// libarchive, which reads all of them too, throws away what it has unpacked when a stream breaks off, and of a log that
// was cut by a full disk the last lines are the ones that are looked for.

#include "importers/reading/bytestream.h"
#include "importers/reading/packing.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace postmortem {

/// Several streams in sequence are one text. Trailing bytes that begin no other stream end it quietly; a stream that
/// breaks off or is damaged gives its text up to there, and then an error.
class UnpackStream final : public ByteStream {
public:
    UnpackStream(ByteStream& inner, Packing packing);
    ~UnpackStream() override;

    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

    class Codec;

private:
    [[nodiscard]] bool refill(); // false at the end of the stored bytes
    void beginStream();          // or be done, where none follows
    void unpackSome(std::span<char>& target);
    void fail(ErrorCode code, const char* message);

    ByteStream& m_inner;
    Packing m_packing;
    std::unique_ptr<Codec> m_codec;
    std::vector<char> m_buffer;
    std::span<const char> m_input; // stored bytes in m_buffer that are not unpacked yet
    bool m_inStream = false;       // one has begun and its end not been seen
    bool m_anyStream = false;
    bool m_done = false;
    std::optional<Error> m_error; // told when the text before it has been handed out
};

} // namespace postmortem
