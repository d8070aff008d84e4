// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values one behind the other in a row of bytes, little endian: so stands all that a case file has in blobs. One function
// transfer(pack, value) describes a struct for both directions; long tables stand column by column. The reader takes
// nothing for granted: lengths, enumerators, times and row numbers that cannot be make it fail, and after that it changes
// nothing any more.

#include "model/casefile/bounds.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace postmortem {

template <class T>
constexpr bool isRowNumber = false;
template <class Tag, class Rep>
constexpr bool isRowNumber<Id<Tag, Rep>> = true;

/// What stands in a pack as one number: the bits of the value.
template <class T>
constexpr bool isPlain = std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, TimeUs> || isRowNumber<T>;

template <class T>
using NumberOf =
    std::conditional_t<sizeof(T) == 1, std::uint8_t,
                       std::conditional_t<sizeof(T) == 2, std::uint16_t,
                                          std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>>;

/// The value of those bits; false when there is no such value.
template <class T>
bool takeNumber(T& value, NumberOf<T> number, const RowBounds& bounds)
{
    if constexpr (std::is_same_v<T, bool>) {
        value = number == 1;
        return number <= 1;
    } else {
        value = std::bit_cast<T>(number);
        if constexpr (std::is_enum_v<T>)
            return isKnown(value);
        else if constexpr (std::is_same_v<T, TimeUs>)
            return isPlausible(value);
        else if constexpr (isRowNumber<T>)
            return bounds.allows(value);
        else if constexpr (std::is_floating_point_v<T>)
            return std::isfinite(value);
        else
            return true;
    }
}

/// How a column stands: its values, or the steps between neighbours where they mostly grow.
enum class Stored : std::uint8_t { Values, Steps };

/// A step as a small number also where it goes back (zigzag), and the step again.
template <class Number>
constexpr Number fromStep(Number step)
{
    return static_cast<Number>((step << 1) ^ static_cast<Number>(0 - (step >> (8 * sizeof(Number) - 1))));
}
template <class Number>
constexpr Number toStep(Number number)
{
    return static_cast<Number>((number >> 1) ^ static_cast<Number>(0 - (number & 1)));
}

/// Columns stand in planes: all lowest bytes, all second bytes and so on, which compresses to half and faster. Numbers come
/// from there, and go there, so many at a time.
constexpr std::size_t numbersAtOnce = 1024;

/// `planes` is where the lowest byte of the first number belongs, `stride` how far its next one is from there.
template <class Number>
void toPlanes(std::span<const Number> numbers, char* planes, std::size_t stride)
{
    for (std::size_t plane = 0; plane < sizeof(Number); ++plane) {
        for (std::size_t i = 0; i < numbers.size(); ++i)
            planes[plane * stride + i] = static_cast<char>(numbers[i] >> (8 * plane));
    }
}
template <class Number>
void fromPlanes(const char* planes, std::size_t stride, std::span<Number> numbers)
{
    std::ranges::fill(numbers, Number{0});
    for (std::size_t plane = 0; plane < sizeof(Number); ++plane) {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const auto byte = static_cast<Number>(static_cast<std::uint8_t>(planes[plane * stride + i]));
            numbers[i] = static_cast<Number>(numbers[i] | static_cast<Number>(byte << (8 * plane)));
        }
    }
}

class PackWriter final {
public:
    static constexpr bool reading = false;
    template <class... Values>
    void operator()(const Values&... values)
    {
        (put(values), ...);
    }
    /// Numbers or enumerators of a column.
    template <class T>
    void values(std::span<const T> values, Stored stored)
    {
        putNumbers<NumberOf<T>>(values.size(), stored,
                                [&](std::size_t row) { return std::bit_cast<NumberOf<T>>(values[row]); });
    }
    /// A member of these rows.
    template <class Row, class T>
    void column(std::span<const Row> rows, T Row::* member, Stored stored)
    {
        if constexpr (isPlain<T>) {
            putNumbers<NumberOf<T>>(rows.size(), stored,
                                    [&](std::size_t row) { return std::bit_cast<NumberOf<T>>(rows[row].*member); });
        } else {
            for (const Row& row : rows)
                put(row.*member);
        }
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    template <class Number, class NumberAt>
    void putNumbers(std::size_t count, Stored stored, const NumberAt& numberAt)
    {
        const std::size_t begin = m_bytes.size();
        m_bytes.resize(begin + count * sizeof(Number));
        std::array<Number, numbersAtOnce> numbers;
        Number before = 0;
        for (std::size_t first = 0; first < count; first += numbersAtOnce) {
            const auto some = std::span(numbers).first(std::min(numbersAtOnce, count - first));
            for (std::size_t i = 0; i < some.size(); ++i) {
                const Number number = numberAt(first + i);
                some[i] = stored == Stored::Steps ? fromStep(static_cast<Number>(number - before)) : number;
                before = number;
            }
            toPlanes(std::span<const Number>(some), m_bytes.data() + begin + first, count);
        }
    }
    template <class T>
    void put(const T& value)
    {
        if constexpr (isPlain<T>) {
            std::array<char, sizeof(T)> bytes;
            qToLittleEndian(std::bit_cast<NumberOf<T>>(value), bytes.data());
            m_bytes.append(bytes.data(), bytes.size());
        } else {
            transfer(*this, value);
        }
    }
    void put(const std::string& text)
    {
        put(static_cast<std::uint32_t>(text.size()));
        m_bytes += text;
    }
    template <class A, class B>
    void put(const std::pair<A, B>& pair)
    {
        put(pair.first);
        put(pair.second);
    }
    template <class T>
    void put(const std::optional<T>& value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <class T>
    void put(const std::vector<T>& values)
    {
        put(static_cast<std::uint32_t>(values.size()));
        for (const T& value : values)
            put(value);
    }
    template <class T, std::size_t n>
    void put(const std::array<T, n>& values)
    {
        for (const T& value : values)
            put(value);
    }

    std::string m_bytes;
};

class PackReader final {
public:
    static constexpr bool reading = true;
    /// The bytes must outlive the reader. Row numbers have to be below `bounds`.
    PackReader(std::string_view bytes, const RowBounds& bounds) : m_left(bytes), m_bounds(bounds) {}

    template <class... Values>
    void operator()(Values&... values)
    {
        (get(values), ...);
    }
    /// Numbers or enumerators of a column, whatever they are: whoever asks for them checks them.
    template <class T>
    void values(std::span<T> values, Stored stored)
    {
        takeNumbers<NumberOf<T>>(values.size(), stored,
                                 [&](std::size_t row, NumberOf<T> number) { values[row] = std::bit_cast<T>(number); });
    }
    /// The member of as many rows as there are.
    template <class Row, class T>
    void column(std::span<Row> rows, T Row::* member, Stored stored)
    {
        if constexpr (isPlain<T>) {
            bool fine = true;
            takeNumbers<NumberOf<T>>(rows.size(), stored, [&](std::size_t row, NumberOf<T> number) {
                fine = takeNumber(rows[row].*member, number, m_bounds) && fine;
            });
            check(fine);
        } else {
            for (Row& row : rows)
                get(row.*member);
        }
    }
    /// What has been read so far made sense.
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_ok && m_left.empty(); }
    /// Bytes that are still to be read.
    [[nodiscard]] std::size_t left() const { return m_left.size(); }
    void check(bool holds) { m_ok = m_ok && holds; }
    [[nodiscard]] RowBounds& bounds() { return m_bounds; }

private:
    /// Calls use(row, number) for each.
    template <class Number, class Use>
    void takeNumbers(std::size_t count, Stored stored, const Use& use)
    {
        check(count <= m_left.size() / sizeof(Number));
        if (!m_ok)
            return;
        std::array<Number, numbersAtOnce> numbers;
        Number before = 0;
        for (std::size_t first = 0; first < count; first += numbersAtOnce) {
            const auto some = std::span(numbers).first(std::min(numbersAtOnce, count - first));
            fromPlanes(m_left.data() + first, count, some);
            for (std::size_t i = 0; i < some.size(); ++i) {
                if (stored == Stored::Steps)
                    some[i] = before = static_cast<Number>(before + toStep(some[i]));
                use(first + i, some[i]);
            }
        }
        m_left.remove_prefix(count * sizeof(Number));
    }
    template <class T>
    void get(T& value)
    {
        if constexpr (isPlain<T>) {
            check(m_left.size() >= sizeof(T));
            if (!m_ok)
                return;
            T taken{};
            check(takeNumber(taken, qFromLittleEndian<NumberOf<T>>(m_left.data()), m_bounds));
            if (m_ok)
                value = taken;
            m_left.remove_prefix(sizeof(T));
        } else {
            transfer(*this, value);
        }
    }
    void get(std::string& text)
    {
        std::uint32_t length = 0;
        get(length);
        check(length <= m_left.size());
        if (!m_ok)
            return;
        text = m_left.substr(0, length);
        m_left.remove_prefix(length);
    }
    template <class A, class B>
    void get(std::pair<A, B>& pair)
    {
        get(pair.first);
        get(pair.second);
    }
    template <class T>
    void get(std::optional<T>& value)
    {
        bool there = false;
        get(there);
        value.reset();
        if (m_ok && there)
            get(value.emplace());
    }
    // Grows with what is really there: a wrong length costs no memory.
    template <class T>
    void get(std::vector<T>& values)
    {
        std::uint32_t count = 0;
        get(count);
        check(count <= m_left.size());
        values.clear();
        for (std::uint32_t i = 0; m_ok && i < count; ++i)
            get(values.emplace_back());
    }
    template <class T, std::size_t n>
    void get(std::array<T, n>& values)
    {
        for (T& value : values)
            get(value);
    }

    std::string_view m_left;
    RowBounds m_bounds;
    bool m_ok = true;
};

} // namespace postmortem
