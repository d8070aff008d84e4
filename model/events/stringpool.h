// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Strings that repeat (accounts, senders, recipients, hosts, queue ids) are kept once and named by a 4-byte id.
// Appending never moves earlier text, so a published snapshot may be read while an import goes on.

#include "model/base/ids.h"

#include <boost/unordered/unordered_flat_set.hpp>

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

    /// The id of that text; the same text always has the same id. Empty text has an id too.
    StringId intern(std::string_view text);
    /// The id if the text is known, else an invalid id. Not thread safe against intern().
    [[nodiscard]] StringId find(std::string_view text) const;
    /// The text; empty for an invalid id. Valid as long as the pool lives.
    [[nodiscard]] std::string_view text(StringId id) const;
    /// Texts below that number may be read by any thread.
    [[nodiscard]] std::size_t size() const { return m_size.load(std::memory_order_acquire); }

private:
    struct Entry {
        const char* data;
        std::uint32_t size;
        std::uint32_t hash; ///< kept, so that a growing index need not read all texts again
    };
    // Entries stand in pieces that never move, each twice as large as the one before, so that a reader of a published
    // snapshot never sees one being moved.
    static constexpr std::size_t firstPieceBits = 12;
    [[nodiscard]] const Entry& entry(std::size_t row) const;
    static constexpr std::size_t pieceCount = 32 - firstPieceBits + 1;
    [[nodiscard]] static std::size_t pieceOf(std::size_t row);
    [[nodiscard]] static std::size_t pieceBegin(std::size_t piece);
    struct Hash {
        using is_transparent = void;
        const StringPool* pool;
        std::size_t operator()(std::uint32_t id) const;
        std::size_t operator()(std::string_view text) const;
    };
    struct Equal {
        using is_transparent = void;
        const StringPool* pool;
        bool operator()(std::uint32_t a, std::uint32_t b) const { return a == b; }
        bool operator()(std::uint32_t a, std::string_view b) const;
        bool operator()(std::string_view a, std::uint32_t b) const { return operator()(b, a); }
    };
    const char* store(std::string_view text);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
    std::array<std::unique_ptr<Entry[]>, pieceCount> m_entries;
    std::atomic<std::size_t> m_size = 0;
    boost::unordered_flat_set<std::uint32_t, Hash, Equal> m_index;
};

} // namespace postmortem
