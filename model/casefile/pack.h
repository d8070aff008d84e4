// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values one behind the other in a row of bytes, little endian. One function transfer(pack, value) describes a struct
// for both directions. The reader takes nothing for granted: lengths, enumerators, times and row numbers that cannot be
// make it fail, and after that it changes nothing any more.

#include "model/casefile/bounds.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace postmortem {

template <class T>
constexpr bool isPlainNumber = std::is_integral_v<T> && !std::is_same_v<T, bool>;

class PackWriter final {
public:
    static constexpr bool reading = false;
    template <class... Values>
    void operator()(const Values&... values)
    {
        (put(values), ...);
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    template <class T>
    void put(const T& value)
    {
        if constexpr (isPlainNumber<T>) {
            for (std::size_t i = 0; i < sizeof(T); ++i)
                m_bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xffU);
        } else if constexpr (std::is_same_v<T, bool>) {
            put(static_cast<std::uint8_t>(value));
        } else if constexpr (std::is_enum_v<T>) {
            put(static_cast<std::uint8_t>(value));
        } else if constexpr (std::is_same_v<T, double>) {
            put(std::bit_cast<std::uint64_t>(value));
        } else {
            transfer(*this, value);
        }
    }
    void put(const std::string& text)
    {
        put(static_cast<std::uint32_t>(text.size()));
        m_bytes += text;
    }
    void put(TimeUs time) { put(time.us); }
    template <class Tag, class Rep>
    void put(Id<Tag, Rep> id)
    {
        put(id.value);
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
    /// What has been read so far made sense.
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_ok && m_left.empty(); }
    void check(bool holds) { m_ok = m_ok && holds; }
    [[nodiscard]] RowBounds& bounds() { return m_bounds; }

private:
    template <class T>
    void get(T& value)
    {
        if constexpr (isPlainNumber<T>) {
            getNumber(value);
        } else if constexpr (std::is_same_v<T, bool>) {
            std::uint8_t byte = 0;
            getNumber(byte);
            check(byte <= 1);
            value = byte == 1;
        } else if constexpr (std::is_enum_v<T>) {
            std::uint8_t byte = 0;
            getNumber(byte);
            check(isKnown(static_cast<T>(byte)));
            if (m_ok)
                value = static_cast<T>(byte);
        } else if constexpr (std::is_same_v<T, double>) {
            std::uint64_t bits = 0;
            getNumber(bits);
            value = std::bit_cast<double>(bits);
            check(std::isfinite(value));
        } else {
            transfer(*this, value);
        }
    }
    template <class T>
    void getNumber(T& value)
    {
        check(m_left.size() >= sizeof(T));
        std::uint64_t bits = 0;
        if (!m_ok)
            return;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            bits |= static_cast<std::uint64_t>(static_cast<std::uint8_t>(m_left[i])) << (8 * i);
        value = static_cast<T>(bits);
        m_left.remove_prefix(sizeof(T));
    }
    void get(std::string& text)
    {
        std::uint32_t length = 0;
        getNumber(length);
        check(length <= m_left.size());
        if (!m_ok)
            return;
        text = m_left.substr(0, length);
        m_left.remove_prefix(length);
    }
    void get(TimeUs& time)
    {
        getNumber(time.us);
        check(isPlausible(time));
    }
    template <class Tag, class Rep>
    void get(Id<Tag, Rep>& id)
    {
        getNumber(id.value);
        check(m_bounds.allows(id));
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
        getNumber(count);
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
