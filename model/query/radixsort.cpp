// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/radixsort.h"

#include <algorithm>
#include <array>
#include <bit>

namespace postmortem {

namespace {

constexpr unsigned digitBits = 8;
constexpr std::size_t digits = std::size_t{1} << digitBits;
constexpr std::size_t pollRows = std::size_t{1} << 19; // some milliseconds
constexpr std::size_t few = 256;

bool before(const KeyedRow& a, const KeyedRow& b)
{
    return a.key < b.key;
}

// The bits in which any two keys differ.
std::uint64_t varyingBits(const std::vector<KeyedRow>& rows)
{
    std::uint64_t varying = 0;
    for (const KeyedRow& row : rows)
        varying |= row.key ^ rows.front().key;
    return varying;
}

// One pass: counts the digit, then puts each row where it belongs.
bool pass(const std::vector<KeyedRow>& from, std::vector<KeyedRow>& to, unsigned shift, const Cancel& cancel)
{
    std::array<std::size_t, digits> place{};
    for (const KeyedRow& row : from)
        ++place[(row.key >> shift) & (digits - 1)];
    std::size_t sum = 0;
    for (std::size_t& one : place)
        sum += std::exchange(one, sum);
    KeyedRow* const target = to.data();
    for (std::size_t begin = 0; begin < from.size(); begin += pollRows) {
        if (cancel.requested())
            return false;
        const std::size_t end = std::min(begin + pollRows, from.size());
        for (const KeyedRow* row = from.data() + begin; row != from.data() + end; ++row)
            target[place[(row->key >> shift) & (digits - 1)]++] = *row;
    }
    return true;
}

} // namespace

bool radixSort(std::vector<KeyedRow>& rows, std::vector<KeyedRow>& scratch, const Cancel& cancel)
{
    if (rows.size() <= few) {
        std::ranges::stable_sort(rows, before);
        return true;
    }
    if (std::ranges::is_sorted(rows, before))
        return true;
    const std::uint64_t varying = varyingBits(rows);
    scratch.resize(rows.size());
    for (unsigned shift = 0; shift < 64; shift += digitBits) {
        if (((varying >> shift) & (digits - 1)) == 0)
            continue;
        if (!pass(rows, scratch, shift, cancel))
            return false;
        rows.swap(scratch);
    }
    return true;
}

void keepLeast(std::vector<KeyedRow>& rows, std::size_t limit, const Cancel& cancel)
{
    if (rows.size() / 2 < limit || limit == 0)
        return;
    constexpr unsigned countedBits = 12; // of the highest bits that vary
    const unsigned varying = static_cast<unsigned>(std::bit_width(varyingBits(rows)));
    const unsigned shift = varying > countedBits ? varying - countedBits : 0;
    const std::uint64_t mask = (std::uint64_t{1} << countedBits) - 1;
    std::vector<std::size_t> counts(mask + 1);
    for (const KeyedRow& row : rows)
        ++counts[(row.key >> shift) & mask];
    std::size_t last = 0;
    for (std::size_t sum = counts[0]; sum < limit; sum += counts[last])
        ++last;
    if (!cancel.requested())
        std::erase_if(rows, [=](const KeyedRow& row) { return ((row.key >> shift) & mask) > last; });
}

} // namespace postmortem
