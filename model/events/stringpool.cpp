// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/events/stringpool.h"

#include "model/base/texthash.h"
#include "model/base/together.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <random>

namespace postmortem {

namespace {

constexpr std::size_t firstBlock = std::size_t{1} << 17; // the next are twice as large each, up to a large page
constexpr std::size_t firstSlots = 1024;

} // namespace

/// Nobody who writes a log can know which texts will meet.
std::uint32_t StringPool::hashOf(std::string_view text)
{
    static const std::uint64_t seed = std::random_device()();
    return static_cast<std::uint32_t>(textHash(text, seed));
}

std::size_t StringPool::pieceOf(std::size_t row)
{
    return static_cast<std::size_t>(std::bit_width(row >> firstPieceBits));
}

std::size_t StringPool::pieceBegin(std::size_t piece)
{
    return piece == 0 ? 0 : std::size_t{1} << (firstPieceBits + piece - 1);
}

StringPool::StringPool() : m_index(firstSlots) {}

const char* StringPool::store(std::string_view text)
{
    const std::size_t space = spaceFor(text);
    if (m_used + space > m_capacity) {
        const std::size_t wanted = std::min(firstBlock << std::min<std::size_t>(m_blocks.size(), 4), largePage);
        m_capacity = std::max(wanted, space);
        m_blocks.emplace_back(m_capacity);
        m_used = 0;
    }
    char* const place = m_blocks.back().data() + m_used;
    writeText(place, text);
    m_used += space;
    return place;
}

StringId StringPool::intern(std::string_view text)
{
    const std::uint32_t hash = hashOf(text);
    Slot& slot = m_index[slotOf(text, hash)];
    if (slot.id != StringId::none)
        return StringId(std::size_t{slot.id});
    const StringId id = keep(text);
    slot = {hash, id.value};
    if (++m_indexed * 2 > m_index.size())
        growIndex();
    return id;
}

StringId StringPool::keep(std::string_view text)
{
    const char* stored = store(text);
    const std::size_t row = m_size.load(std::memory_order_relaxed);
    makeRoom(row);
    *place(row) = stored;
    m_size.store(row + 1, std::memory_order_release);
    return StringId(row);
}

void StringPool::keep(std::vector<StringBlock> blocks)
{
    std::size_t row = m_size.load(std::memory_order_relaxed);
    std::vector<std::function<void()>> steps;
    for (const StringBlock& block : blocks) {
        steps.emplace_back([this, &block, row] {
            const char* at = block.begin();
            for (std::size_t i = row; i < row + block.texts(); ++i) {
                *place(i) = at;
                (void)readText(at);
            }
        });
        for (const std::size_t end = row + block.texts(); row < end;) {
            makeRoom(row);
            row = std::min(end, pieceBegin(pieceOf(row) + 1));
        }
    }
    runTogether(steps);
    for (StringBlock& block : blocks)
        m_blocks.push_back(std::move(block).take());
    m_used = m_capacity = 0; // the next text begins a block
    m_size.store(row, std::memory_order_release);
}

void StringPool::makeRoom(std::size_t row)
{
    const std::size_t piece = pieceOf(row);
    if (!m_entries[piece])
        m_entries[piece] = LargeArray<const char*>(pieceBegin(piece + 1) - pieceBegin(piece));
}

StringId StringPool::find(std::string_view text) const
{
    const std::uint32_t id = m_index[slotOf(text, hashOf(text))].id;
    return id == StringId::none ? StringId() : StringId(std::size_t{id});
}

/// Where the text stands, or the empty slot where it belongs.
std::size_t StringPool::slotOf(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t at = hash & mask;
    while (m_index[at].id != StringId::none) {
        if (m_index[at].hash == hash && entry(m_index[at].id) == text)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

void StringPool::growIndex()
{
    LargeVector<Slot> larger(m_index.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const Slot& slot : m_index) {
        if (slot.id == StringId::none)
            continue;
        std::size_t at = slot.hash & mask;
        while (larger[at].id != StringId::none)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_index = std::move(larger);
}

void StringPool::fetchSlot(std::uint32_t hash) const
{
    __builtin_prefetch(&m_index[hash & (m_index.size() - 1)]);
}

void StringPool::fetchEntry(std::uint32_t hash) const
{
    if (const Slot slot = m_index[hash & (m_index.size() - 1)]; slot.hash == hash && slot.id != StringId::none)
        __builtin_prefetch(place(slot.id));
}

void StringPool::fetchText(std::uint32_t hash) const
{
    if (const Slot slot = m_index[hash & (m_index.size() - 1)]; slot.hash == hash && slot.id != StringId::none)
        __builtin_prefetch(*place(slot.id));
}

const char** StringPool::place(std::size_t row) const
{
    const std::size_t piece = pieceOf(row);
    return &m_entries[piece][row - pieceBegin(piece)];
}

std::string_view StringPool::entry(std::size_t row) const
{
    const char* at = *place(row);
    return readText(at);
}

std::string_view StringPool::text(StringId id) const
{
    return id.valid() && id.row() < size() ? entry(id.row()) : std::string_view();
}

} // namespace postmortem
