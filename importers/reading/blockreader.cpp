// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/blockreader.h"

#include <algorithm>
#include <cstring>

namespace postmortem {

BlockReader::BlockReader(ByteStream& stream, std::size_t blockBytes, bool wholeLinesOnly)
    : m_stream(stream), m_blockBytes(std::max<std::size_t>(blockBytes, 1)), m_wholeLinesOnly(wholeLinesOnly)
{
}

Result<std::size_t> BlockReader::fill(std::size_t least)
{
    const std::size_t before = m_pending.size();
    // Doubling keeps the cost of a line that is longer than a block linear.
    const std::size_t wanted = std::max({m_blockBytes, before + m_blockBytes / 2 + 1, 2 * before, before + least});
    Result<std::size_t> got = 0;
    m_pending.resize_and_overwrite(wanted, [&](char* text, std::size_t size) {
        got = m_stream.read(std::span(text, size).subspan(before));
        return before + (got ? *got : 0);
    });
    if (!got) {
        m_failed = true;
        m_error = got.error();
        m_atEnd = true;
        return 0;
    }
    m_atEnd = *got == 0;
    return got;
}

TextBlock BlockReader::take(std::size_t size)
{
    TextBlock block;
    block.offset = m_offset;
    m_spare.assign(m_pending, size);
    block.bytes = std::exchange(m_pending, std::move(m_spare));
    block.bytes.resize(size);
    m_spare.clear();
    m_offset += size;
    return block;
}

TextBlock BlockReader::takeLongLine()
{
    TextBlock block;
    block.offset = m_offset;
    block.cut = true;
    block.bytes.assign(m_pending, 0, longestLine);
    while (true) {
        if (const void* end = std::memchr(m_pending.data(), '\n', m_pending.size())) {
            const auto size = static_cast<std::size_t>(static_cast<const char*>(end) - m_pending.data()) + 1;
            m_pending.erase(0, size);
            m_offset += size;
            return block;
        }
        m_offset += m_pending.size();
        m_pending.clear();
        if (m_atEnd)
            return block;
        (void)fill(longestLine); // its error is kept and reported by next()
    }
}

Result<TextBlock> BlockReader::next()
{
    while (true) {
        while (!m_atEnd && m_pending.size() < m_blockBytes)
            (void)fill(); // its error is kept and reported below
        const bool unfinished = m_wholeLinesOnly && m_atEnd && !std::ranges::contains(m_pending, '\n');
        if (m_pending.empty() || unfinished) {
            if (m_failed) {
                m_failed = false;
                return std::unexpected(m_error);
            }
            return TextBlock{};
        }
        const std::string_view text(m_pending.data(), m_pending.size());
        const std::size_t lastEnd = text.rfind('\n');
        if (lastEnd != std::string_view::npos)
            return take(m_atEnd && !m_wholeLinesOnly ? text.size() : lastEnd + 1);
        if (text.size() > longestLine)
            return takeLongLine();
        if (m_atEnd)
            return take(text.size());
        (void)fill();
    }
}

} // namespace postmortem
