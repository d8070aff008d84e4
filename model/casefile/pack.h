// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values one behind the other in a row of bytes, little endian: so stands all that a case file has in blobs. One function
// transfer(pack, value) describes a struct for both directions; long tables stand column by column. The reader takes
// nothing for granted: lengths, enumerators, times and row numbers that cannot be make it fail, and after that it changes
// nothing any more.

#include "model/casefile/bounds.h"

#include <QtEndian>

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

class PackWriter final {
public:
    static constexpr bool reading = false;
    template <class... Values>
    void operator()(const Values&... values)
    {
        (put(values), ...);
    }
    /// A member of these rows: all lowest bytes, all second bytes and so on, which compresses to half and faster.
    template <class Row, class T>
    void column(std::span<const Row> rows, T Row::* member, Stored stored)
    {
        if constexpr (isPlain<T>) {
            using Number = NumberOf<T>;
            const std::size_t begin = m_bytes.size();
            m_bytes.resize(begin + rows.size() * sizeof(T));
            char* const planes = m_bytes.data() + begin;
            Number before = 0;
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const auto value = std::bit_cast<Number>(rows[row].*member);
                const Number number = stored == Stored::Steps ? fromStep(static_cast<Number>(value - before)) : value;
                for (std::size_t plane = 0; plane < sizeof(T); ++plane)
                    planes[plane * rows.size() + row] = static_cast<char>(number >> (8 * plane));
                before = value;
            }
        } else {
            for (const Row& row : rows)
                put(row.*member);
        }
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
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
    /// The member of as many rows as there are.
    template <class Row, class T>
    void column(std::span<Row> rows, T Row::* member, Stored stored)
    {
        if constexpr (isPlain<T>) {
            using Number = NumberOf<T>;
            check(rows.size() <= m_left.size() / sizeof(T));
            if (!m_ok)
                return;
            const char* const planes = m_left.data();
            Number before = 0;
            bool fine = true;
            for (std::size_t row = 0; row < rows.size(); ++row) {
                Number number = 0;
                for (std::size_t plane = 0; plane < sizeof(T); ++plane)
                    number = static_cast<Number>(
                        number
                        | static_cast<Number>(static_cast<std::uint8_t>(planes[plane * rows.size() + row]))
                              << (8 * plane));
                if (stored == Stored::Steps)
                    number = before = static_cast<Number>(before + toStep(number));
                fine = takeNumber(rows[row].*member, number, m_bounds) && fine;
            }
            m_left.remove_prefix(rows.size() * sizeof(T));
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
