// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/literal.h"

#include "model/base/textmatch.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace postmortem {

namespace {

// GCC and Clang make SSE2, AVX or NEON of these, whatever the target has.
using Bytes = unsigned char __attribute__((vector_size(16)));
using Words = std::array<std::uint64_t, 2>;
constexpr std::size_t width = sizeof(Bytes);
constexpr std::size_t step = 2 * width;

Bytes load(const char* at)
{
    Bytes bytes;
    std::memcpy(&bytes, at, width);
    return bytes;
}

Bytes filledWith(unsigned char value)
{
    return Bytes{} + value;
}

bool any(Bytes bytes)
{
    const auto words = std::bit_cast<Words>(bytes);
    return (words[0] | words[1]) != 0;
}

/// How often a byte stands in mail logs: blanks and digits most, then small letters in the order of English.
unsigned commonness(char c)
{
    static constexpr std::string_view byFrequency = " 0123456789etoisanrdl:cm.pu-=<>[]/fhgb,_wvxykTMSPADNjqz()\"";
    const std::size_t place = byFrequency.find(c);
    return place == std::string_view::npos ? 0 : static_cast<unsigned>(byFrequency.size() - place);
}

char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

Literal::Literal(std::string_view text, bool matchCase)
    : m_text(matchCase ? std::string(text) : lowerAscii(text)), m_matchCase(matchCase)
{
    const auto rarest = [this](std::size_t besides) {
        std::size_t best = besides == 0 && m_text.size() > 1 ? 1 : 0;
        for (std::size_t place = 0; place < m_text.size(); ++place) {
            if (place != besides && commonness(m_text[place]) < commonness(m_text[best]))
                best = place;
        }
        return best;
    };
    if (m_text.empty())
        return;
    const std::size_t first = rarest(std::string::npos);
    m_probes = {probe(first), probe(rarest(first))};
}

Literal::Probe Literal::probe(std::size_t place) const
{
    const char c = m_text[place];
    return {place, static_cast<unsigned char>(c), static_cast<unsigned char>(m_matchCase ? c : upperAscii(c))};
}

bool Literal::fits(const char* at) const
{
    if (m_matchCase)
        return std::memcmp(at, m_text.data(), m_text.size()) == 0;
    return std::ranges::equal(std::string_view(at, m_text.size()), m_text,
                              [](char x, char y) { return lowerAscii(x) == y; });
}

template <bool caseless>
std::size_t Literal::scan(std::string_view text, std::size_t from) const
{
    const Bytes lowA = filledWith(m_probes[0].low);
    const Bytes highA = filledWith(m_probes[0].high);
    const Bytes lowB = filledWith(m_probes[1].low);
    const Bytes highB = filledWith(m_probes[1].high);
    const auto both = [&](const char* at) {
        const Bytes a = load(at + m_probes[0].place);
        const Bytes b = load(at + m_probes[1].place);
        if constexpr (caseless)
            return Bytes(((a == lowA) | (a == highA)) & ((b == lowB) | (b == highB)));
        else
            return Bytes((a == lowA) & (b == lowB));
    };
    const std::size_t last = text.size() - m_text.size(); // where it can begin
    std::size_t at = from;
    // The probes of 32 places reach at most to the end of the text that begins in the last of them.
    for (; at + step <= last + 1; at += step) {
        const Bytes low = both(text.data() + at);
        const Bytes high = both(text.data() + at + width);
        if (!any(low | high)) [[likely]]
            continue;
        const auto hits = std::bit_cast<std::array<unsigned char, step>>(std::array{low, high});
        for (std::size_t i = 0; i < step; ++i) {
            if (hits[i] != 0 && fits(text.data() + at + i))
                return at + i;
        }
    }
    for (; at <= last; ++at) {
        if (fits(text.data() + at))
            return at;
    }
    return std::string_view::npos;
}

std::size_t Literal::find(std::string_view text, std::size_t from) const
{
    if (m_text.empty() || text.size() < m_text.size() || from > text.size() - m_text.size())
        return std::string_view::npos;
    return m_matchCase ? scan<false>(text, from) : scan<true>(text, from);
}

std::size_t countLineEnds(std::string_view text)
{
    std::size_t count = 0;
    const Bytes end = filledWith('\n');
    std::size_t at = 0;
    while (at + width <= text.size()) {
        // Each of the 16 counters holds 255 at most.
        Bytes sums{};
        for (unsigned round = 0; round < 255 && at + width <= text.size(); ++round, at += width)
            sums -= Bytes(load(text.data() + at) == end); // minus one where it is one
        for (const unsigned char sum : std::bit_cast<std::array<unsigned char, width>>(sums))
            count += sum;
    }
    return count + static_cast<std::size_t>(std::ranges::count(text.substr(at), '\n'));
}

} // namespace postmortem
