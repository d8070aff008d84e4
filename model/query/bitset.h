// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A set of row numbers, one bit a row. A row beyond the end (the `none` of an id) is simply not in it. Threads may write
// at once where they keep to words of their own.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace postmortem {

class BitSet final {
public:
    static constexpr std::size_t wordBits = 64;

    BitSet() = default;
    explicit BitSet(std::size_t size) : m_words((size + wordBits - 1) / wordBits), m_size(size) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool test(std::size_t row) const
    {
        return row < m_size && ((m_words.data()[row / wordBits] >> (row % wordBits)) & 1U) != 0;
    }
    /// Ignores a row beyond the end.
    void set(std::size_t row)
    {
        if (row < m_size)
            m_words.data()[row / wordBits] |= std::uint64_t{1} << (row % wordBits);
    }
    [[nodiscard]] std::span<const std::uint64_t> words() const { return m_words; }
    [[nodiscard]] std::span<std::uint64_t> words() { return m_words; }

    /// Number of rows in the set.
    [[nodiscard]] std::size_t count() const
    {
        std::size_t rows = 0;
        for (const std::uint64_t word : m_words)
            rows += static_cast<std::size_t>(std::popcount(word));
        return rows;
    }
    /// The only row of a set of one.
    [[nodiscard]] std::optional<std::size_t> only() const
    {
        std::optional<std::size_t> row;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i] == 0)
                continue;
            if (row || !std::has_single_bit(m_words[i]))
                return std::nullopt;
            row = i * wordBits + static_cast<std::size_t>(std::countr_zero(m_words[i]));
        }
        return row;
    }
    /// Calls `use(row)` for each row of the set in the words from `first` to before `last`, ascending.
    template <class Use>
    void forEach(std::size_t first, std::size_t last, Use use) const
    {
        for (std::size_t i = first; i < last; ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                use(i * wordBits + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

    /// The same for the rows from `begin` to before `end`.
    template <class Use>
    void forEachRow(std::size_t begin, std::size_t end, Use use) const
    {
        constexpr std::uint64_t all = ~std::uint64_t{0};
        for (std::size_t i = begin / wordBits; i * wordBits < end; ++i) {
            const std::size_t first = i * wordBits;
            std::uint64_t word = m_words[i];
            if (begin > first)
                word &= all << (begin - first);
            if (end < first + wordBits)
                word &= all >> (first + wordBits - end);
            if (word == all) { // most words of a filter that leaves out little
                for (std::size_t row = first; row < first + wordBits; ++row)
                    use(row);
                continue;
            }
            for (; word != 0; word &= word - 1)
                use(first + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

} // namespace postmortem
