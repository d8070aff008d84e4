// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/blockreader.h"

#include <algorithm>
#include <cstring>

namespace postmortem {

BlockReader::BlockReader(ByteStream& stream, std::size_t blockBytes)
    : m_stream(stream), m_blockBytes(std::max<std::size_t>(blockBytes, 1))
{
}

Result<std::size_t> BlockReader::fill(std::size_t least)
{
    const std::size_t before = m_pending.size();
    // Doubling keeps the cost of a line that is longer than a block linear.
    m_pending.resize(std::max({m_blockBytes, before + m_blockBytes / 2 + 1, 2 * before, before + least}));
    auto got = m_stream.read(std::span(m_pending).subspan(before));
    m_pending.resize(before + (got ? *got : 0));
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
    std::vector<char> rest(m_pending.begin() + static_cast<std::ptrdiff_t>(size), m_pending.end());
    block.bytes = std::move(m_pending);
    block.bytes.resize(size);
    m_pending = std::move(rest);
    m_offset += size;
    return block;
}

TextBlock BlockReader::takeLongLine()
{
    TextBlock block;
    block.offset = m_offset;
    block.cut = true;
    block.bytes.assign(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(longestLine));
    while (true) {
        if (const void* end = std::memchr(m_pending.data(), '\n', m_pending.size())) {
            const auto size = static_cast<std::size_t>(static_cast<const char*>(end) - m_pending.data()) + 1;
            m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(size));
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
        if (m_pending.empty()) {
            if (m_failed) {
                m_failed = false;
                return std::unexpected(m_error);
            }
            return TextBlock{};
        }
        const std::string_view text(m_pending.data(), m_pending.size());
        const std::size_t lastEnd = text.rfind('\n');
        if (lastEnd != std::string_view::npos)
            return take(m_atEnd ? text.size() : lastEnd + 1);
        if (text.size() > longestLine)
            return takeLongLine();
        if (m_atEnd)
            return take(text.size());
        (void)fill();
    }
}

} // namespace postmortem
