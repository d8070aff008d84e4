// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cuts text into blocks of whole lines. A line that is longer than a block is handed out alone, cut at 64 KiB; its
// rest is read over, so that a 100 MB line costs no memory.

#include "importers/reading/bytestream.h"

#include <string>
#include <string_view>
#include <utility>

namespace postmortem {

constexpr std::size_t longestLine = std::size_t{64} << 10; ///< bytes of a line that are looked at

struct TextBlock {
    std::string bytes;
    std::uint64_t offset = 0; ///< of the first byte in the text
    bool cut = false;         ///< one line, of which only the beginning is here

    [[nodiscard]] std::string_view text() const { return bytes; }
};

class BlockReader final {
public:
    /// With `wholeLinesOnly` a last line that has no end is not handed out.
    explicit BlockReader(ByteStream& stream, std::size_t blockBytes, bool wholeLinesOnly = false);
    /// The next block; an empty one at the end. After an error the lines read before it have been handed out.
    [[nodiscard]] Result<TextBlock> next();
    /// A buffer whose text is no longer needed: a later block takes its place, and no fresh memory.
    void reuse(std::string buffer) { m_spare = std::move(buffer); }
    [[nodiscard]] std::uint64_t textBytes() const { return m_offset; }

private:
    [[nodiscard]] Result<std::size_t> fill(std::size_t least = 1); // appends to m_pending
    [[nodiscard]] TextBlock take(std::size_t size);
    [[nodiscard]] TextBlock takeLongLine();

    ByteStream& m_stream;
    std::size_t m_blockBytes;
    bool m_wholeLinesOnly;
    std::string m_pending;
    std::string m_spare;
    std::uint64_t m_offset = 0; // of m_pending's first byte
    bool m_atEnd = false;
    bool m_failed = false;
    Error m_error;
};

/// Calls visit(line, offset in the block) for every line of a block, line ends removed.
template <class Visit>
void forEachLine(std::string_view text, Visit&& visit)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = text.find('\n', at);
        const std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
        if (end == std::string_view::npos)
            end = text.size();
        std::string_view line = text.substr(at, end - at);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        visit(line, at);
        at = next;
    }
}

} // namespace postmortem
