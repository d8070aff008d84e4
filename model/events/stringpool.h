// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Strings that repeat (accounts, senders, recipients, hosts) are kept once; all are named by a 4-byte id.
// Appending never moves earlier text, so a published snapshot may be read while an import goes on.

#include "model/base/ids.h"
#include "model/base/largepages.h"
#include "model/events/stringblock.h"

#include <array>
#include <atomic>
#include <memory>
#include <string_view>
#include <vector>

namespace postmortem {

class StringPool final {
public:
    StringPool();
    StringPool(const StringPool&) = delete;
    StringPool& operator=(const StringPool&) = delete;

    /// The id of that text; the same text always gets the same id. Empty text has an id too.
    StringId intern(std::string_view text);
    /// An id of its own for a text that hardly ever comes twice, such as a queue id: looking it up would cost more than
    /// its place. intern() does not find it.
    StringId keep(std::string_view text);
    /// The same for all texts of these blocks, which it takes over.
    void keep(std::vector<StringBlock> blocks);
    /// The id if the text is known, else an invalid id. Not thread safe against intern().
    [[nodiscard]] StringId find(std::string_view text) const;
    /// What intern() of a text looks at, fetched into the cache before it is needed: by its hash, in three steps, each
    /// so long after the one before that memory has answered meanwhile.
    [[nodiscard]] static std::uint32_t hashOf(std::string_view text);
    void fetchSlot(std::uint32_t hash) const;
    void fetchEntry(std::uint32_t hash) const;
    void fetchText(std::uint32_t hash) const;
    /// The text; empty for an invalid id. Valid as long as the pool lives.
    [[nodiscard]] std::string_view text(StringId id) const;
    /// Texts below that number may be read by any thread.
    [[nodiscard]] std::size_t size() const { return m_size.load(std::memory_order_acquire); }

private:
    // An entry points to its text (stringblock.h). Entries stand in pieces that never move, each twice as large as the one
    // before, so that a reader of a published snapshot never sees one being moved.
    static constexpr std::size_t firstPieceBits = 12;
    [[nodiscard]] std::string_view entry(std::size_t row) const;
    [[nodiscard]] const char** place(std::size_t row) const;
    static constexpr std::size_t pieceCount = 32 - firstPieceBits + 1;
    [[nodiscard]] static std::size_t pieceOf(std::size_t row);
    [[nodiscard]] static std::size_t pieceBegin(std::size_t piece);
    /// Of the index, an open hash table that is at most half full. With the hash beside the id, a text is read only to
    /// confirm, and a growing index reads none. (A general hash set of ids took twice as long.)
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id = StringId::none;
    };
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void growIndex();
    const char* store(std::string_view text);
    void makeRoom(std::size_t row);

    std::vector<LargeArray<char>> m_blocks;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
    std::array<LargeArray<const char*>, pieceCount> m_entries;
    std::atomic<std::size_t> m_size = 0;
    LargeVector<Slot> m_index; // a power of two of them
    std::size_t m_indexed = 0;
};

} // namespace postmortem
