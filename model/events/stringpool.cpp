// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/stringpool.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace postmortem {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 18;

std::uint64_t mixed(std::uint64_t value)
{
    value *= 0x9e37'79b9'7f4a'7c15U;
    return value ^ value >> 32;
}

/// Eight bytes at a time; the texts are short.
std::uint32_t hashOf(std::string_view text)
{
    std::uint64_t hash = text.size();
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        hash = mixed(hash ^ word);
    }
    word = 0;
    if (!text.empty())
        std::memcpy(&word, text.data(), text.size());
    return static_cast<std::uint32_t>(mixed(hash ^ word));
}

} // namespace

std::size_t StringPool::Hash::operator()(std::uint32_t id) const
{
    return pool->entry(id).hash;
}

std::size_t StringPool::Hash::operator()(std::string_view text) const
{
    return hashOf(text);
}

bool StringPool::Equal::operator()(std::uint32_t a, std::string_view b) const
{
    return pool->text(StringId(std::size_t{a})) == b;
}

std::size_t StringPool::pieceOf(std::size_t row)
{
    return static_cast<std::size_t>(std::bit_width(row >> firstPieceBits));
}

std::size_t StringPool::pieceBegin(std::size_t piece)
{
    return piece == 0 ? 0 : std::size_t{1} << (firstPieceBits + piece - 1);
}

StringPool::StringPool() : m_index(0, Hash{this}, Equal{this}) {}

const char* StringPool::store(std::string_view text)
{
    if (text.empty()) // needs no place, and there may be no block yet
        return "";
    if (m_used + text.size() > m_capacity) {
        m_capacity = std::max(blockSize, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_capacity));
        m_used = 0;
    }
    char* place = m_blocks.back().get() + m_used;
    std::memcpy(place, text.data(), text.size());
    m_used += text.size();
    return place;
}

StringId StringPool::intern(std::string_view text)
{
    if (const auto found = m_index.find(text); found != m_index.end())
        return StringId(std::size_t{*found});
    const char* place = store(text);
    const std::size_t row = m_size.load(std::memory_order_relaxed);
    const std::size_t piece = pieceOf(row);
    const std::size_t begin = pieceBegin(piece);
    if (!m_entries[piece])
        m_entries[piece] = std::make_unique_for_overwrite<Entry[]>(pieceBegin(piece + 1) - begin);
    m_entries[piece][row - begin] = {place, static_cast<std::uint32_t>(text.size()), hashOf(text)};
    m_size.store(row + 1, std::memory_order_release);
    m_index.insert(static_cast<std::uint32_t>(row));
    return StringId(row);
}

StringId StringPool::find(std::string_view text) const
{
    const auto found = m_index.find(text);
    return found == m_index.end() ? StringId() : StringId(std::size_t{*found});
}

const StringPool::Entry& StringPool::entry(std::size_t row) const
{
    const std::size_t piece = pieceOf(row);
    return m_entries[piece][row - pieceBegin(piece)];
}

std::string_view StringPool::text(StringId id) const
{
    if (!id.valid() || id.row() >= size())
        return {};
    const Entry& found = entry(id.row());
    return {found.data, found.size};
}

} // namespace postmortem
