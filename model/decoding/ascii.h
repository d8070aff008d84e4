// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small ASCII helpers of the decoders; no locale, no allocation unless a string is returned.

#include <algorithm>
#include <string>
#include <string_view>

namespace postmortem::ascii {

[[nodiscard]] constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}
[[nodiscard]] constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || isLetter(c);
}
[[nodiscard]] constexpr bool isHex(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}
[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
[[nodiscard]] constexpr int hexValue(char c)
{
    return isDigit(c) ? c - '0' : lower(c) - 'a' + 10;
}

[[nodiscard]] constexpr bool equals(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}
[[nodiscard]] constexpr bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equals(text.substr(0, prefix.size()), prefix);
}
/// Position of `needle` in any case; npos when there is none.
[[nodiscard]] constexpr std::size_t find(std::string_view text, std::string_view needle, std::size_t from = 0)
{
    for (std::size_t i = from; i + needle.size() <= text.size(); ++i)
        if (equals(text.substr(i, needle.size()), needle))
            return i;
    return std::string_view::npos;
}
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}
[[nodiscard]] inline std::string toLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

/// The first word of `rest`; `rest` then begins at the next one.
constexpr std::string_view takeWord(std::string_view& rest)
{
    rest = trimmed(rest);
    std::size_t end = 0;
    while (end < rest.size() && !isSpace(rest[end]))
        ++end;
    const std::string_view word = rest.substr(0, end);
    rest = trimmed(rest.substr(end));
    return word;
}

} // namespace postmortem::ascii
