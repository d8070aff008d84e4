// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/stringblock.h"

#include <algorithm>
#include <bit>

namespace postmortem {

namespace {

// A length has seven bits a byte, the lowest first, and a mark on each that is not the last (LEB128).
constexpr unsigned lengthShift = 7;
constexpr unsigned lengthBits = 0x7f;
constexpr unsigned moreLength = 0x80;
constexpr std::size_t mostLengthBytes = 9; // of what fits into memory

/// The length that stands there and moves behind it.
std::size_t readLength(const char*& at)
{
    std::size_t length = 0;
    unsigned shift = 0;
    for (; (static_cast<unsigned char>(*at) & moreLength) != 0; shift += lengthShift)
        length |= std::size_t{static_cast<unsigned char>(*at++) & lengthBits} << shift;
    return length | std::size_t{static_cast<unsigned char>(*at++)} << shift;
}

/// Moves behind a text; false when it does not end before `end`.
bool skipText(const char*& at, const char* end)
{
    const char* const room = at + std::min<std::ptrdiff_t>(end - at, mostLengthBytes);
    const char* const last =
        std::find_if(at, room, [](char byte) { return (static_cast<unsigned char>(byte) & moreLength) == 0; });
    if (last == room)
        return false;
    const std::size_t length = readLength(at);
    if (length > static_cast<std::size_t>(end - at))
        return false;
    at += length;
    return true;
}

} // namespace

std::size_t spaceFor(std::string_view text)
{
    const auto bits = static_cast<std::size_t>(std::max(1, std::bit_width(text.size())));
    return (bits + lengthShift - 1) / lengthShift + text.size();
}

char* writeText(char* to, std::string_view text)
{
    std::size_t length = text.size();
    for (; length > lengthBits; length >>= lengthShift)
        *to++ = static_cast<char>((length & lengthBits) | moreLength);
    *to++ = static_cast<char>(length);
    return std::ranges::copy(text, to).out;
}

std::string_view readText(const char*& at)
{
    const std::size_t length = readLength(at);
    const std::string_view text(at, length);
    at += length;
    return text;
}

std::optional<StringBlock> StringBlock::of(std::string_view bytes)
{
    StringBlock block;
    const char* const end = bytes.data() + bytes.size();
    for (const char* at = bytes.data(); at != end; ++block.m_texts) {
        if (!skipText(at, end))
            return {};
    }
    block.m_bytes = LargeArray<char>(bytes.size());
    std::ranges::copy(bytes, block.m_bytes.data());
    return block;
}

} // namespace postmortem
