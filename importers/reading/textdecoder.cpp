// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/textdecoder.h"

#include <algorithm>
#include <array>
#include <vector>

namespace postmortem {

namespace {

constexpr std::size_t readBytes = std::size_t{64} << 10;

void appendUtf8(std::string& text, char32_t c)
{
    const auto byte = [&text](char32_t value) { text += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

class Utf16Stream final : public ByteStream {
public:
    Utf16Stream(ByteStream& inner, bool bigEndian) : m_inner(inner), m_bigEndian(bigEndian) {}
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override
    {
        while (m_at == m_text.size() && !m_ended) {
            if (const auto filled = fill(); !filled)
                return std::unexpected(filled.error());
        }
        const std::size_t size = std::min(m_text.size() - m_at, target.size());
        std::copy_n(m_text.data() + m_at, size, target.data());
        m_at += size;
        return size;
    }

private:
    static constexpr char32_t replacement = 0xFFFD;
    static bool isHigh(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
    static bool isLow(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

    Result<> fill()
    {
        m_text.clear();
        m_at = 0;
        const auto got = m_inner.read(std::span(m_bytes).subspan(m_odd));
        if (!got)
            return std::unexpected(got.error());
        m_ended = *got == 0;
        const std::size_t size = m_odd + *got;
        for (std::size_t i = 0; i + 1 < size; i += 2)
            take(unitAt(i));
        if (m_ended && (m_odd > 0 || m_high != 0))
            appendUtf8(m_text, replacement);
        m_odd = size % 2;
        m_bytes[0] = size > 0 ? m_bytes[size - 1] : '\0';
        return {};
    }

    char32_t unitAt(std::size_t at) const
    {
        const auto first = static_cast<unsigned char>(m_bytes[at]);
        const auto second = static_cast<unsigned char>(m_bytes[at + 1]);
        return static_cast<char32_t>(m_bigEndian ? first << 8 | second : second << 8 | first);
    }

    void take(char32_t unit)
    {
        const bool first = !m_begun;
        m_begun = true;
        if (first && unit == 0xFEFF)
            return;
        if (m_high != 0 && isLow(unit)) {
            appendUtf8(m_text, 0x10000 + ((m_high - 0xD800) << 10) + (unit - 0xDC00));
            m_high = 0;
            return;
        }
        if (m_high != 0)
            appendUtf8(m_text, replacement);
        m_high = isHigh(unit) ? unit : 0;
        if (m_high == 0)
            appendUtf8(m_text, isLow(unit) ? replacement : unit);
    }

    ByteStream& m_inner;
    bool m_bigEndian;
    std::vector<char> m_bytes = std::vector<char>(readBytes);
    std::size_t m_odd = 0; // a byte that waits for its second, at the front of m_bytes
    char32_t m_high = 0;   // a surrogate that waits for its second
    std::string m_text;
    std::size_t m_at = 0;
    bool m_begun = false;
    bool m_ended = false;
};

class CarriageReturnStream final : public ByteStream {
public:
    explicit CarriageReturnStream(ByteStream& inner) : m_inner(inner) {}
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override
    {
        while (true) {
            const auto got = m_inner.read(target);
            if (!got || *got == 0)
                return got;
            std::size_t size = 0;
            for (const char c : target.first(*got)) {
                // Behind the head CR LF may follow: that is one line end.
                if (c != '\n' || !m_afterReturn)
                    target[size++] = c == '\r' ? '\n' : c;
                m_afterReturn = c == '\r';
            }
            if (size > 0)
                return size;
        }
    }

private:
    ByteStream& m_inner;
    bool m_afterReturn = false;
};

/// How many bytes at even and at odd places are zero, and how many pairs with one zero hold a character of ASCII text.
struct Pairs {
    std::size_t all = 0;
    std::size_t little = 0;
    std::size_t big = 0;
};

Pairs countPairs(std::string_view head)
{
    const auto isText = [](char c) { return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t'; };
    Pairs pairs;
    pairs.all = head.size() / 2;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2) {
        pairs.little += head[i + 1] == '\0' && isText(head[i]) ? 1U : 0U;
        pairs.big += head[i] == '\0' && isText(head[i + 1]) ? 1U : 0U;
    }
    return pairs;
}

} // namespace

Encoding encodingOf(std::string_view head)
{
    if (head.starts_with("\xFF\xFE"))
        return Encoding::Utf16Little;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::Utf16Big;
    const Pairs pairs = countPairs(head.substr(0, 4096));
    constexpr std::size_t fewestPairs = 8;
    if (pairs.all >= fewestPairs && pairs.little * 10 >= pairs.all * 9)
        return Encoding::Utf16Little;
    if (pairs.all >= fewestPairs && pairs.big * 10 >= pairs.all * 9)
        return Encoding::Utf16Big;
    if (head.contains('\r') && !head.contains('\n'))
        return Encoding::CarriageReturns;
    return Encoding::Bytes;
}

std::unique_ptr<ByteStream> makeTextDecoder(ByteStream& inner, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Little: return std::make_unique<Utf16Stream>(inner, false);
    case Encoding::Utf16Big: return std::make_unique<Utf16Stream>(inner, true);
    case Encoding::CarriageReturns: return std::make_unique<CarriageReturnStream>(inner);
    case Encoding::Bytes: break;
    }
    return nullptr;
}

} // namespace postmortem
