// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A set of row numbers, one bit a row. A row beyond the end (the `none` of an id) is simply not in it.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace postmortem {

class BitSet final {
public:
    BitSet() = default;
    explicit BitSet(std::size_t size) : m_words((size + 63) / 64), m_size(size) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool test(std::size_t row) const
    {
        return row < m_size && ((m_words[row / 64] >> (row % 64)) & 1U) != 0;
    }
    /// Ignores a row beyond the end.
    void set(std::size_t row)
    {
        if (row < m_size)
            m_words[row / 64] |= std::uint64_t{1} << (row % 64);
    }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

} // namespace postmortem
