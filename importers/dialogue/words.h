// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small text helpers of the dialogue machines: ASCII case, first words, mailboxes in commands.

#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

namespace postmortem {

[[nodiscard]] constexpr char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Does text begin with `prefix` (given in upper case), in any case?
[[nodiscard]] constexpr bool startsWithWord(std::string_view text, std::string_view prefix)
{
    if (text.size() < prefix.size())
        return false;
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        if (upperAscii(text[i]) != prefix[i])
            return false;
    }
    return true;
}

/// Is the word (given in upper case) anywhere in the text, in any case?
[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view upperWord)
{
    for (std::size_t at = 0; at + upperWord.size() <= text.size(); ++at) {
        if (startsWithWord(text.substr(at), upperWord))
            return true;
    }
    return false;
}

[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The text up to the first blank, and what follows it.
[[nodiscard]] constexpr std::pair<std::string_view, std::string_view> splitWord(std::string_view text)
{
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos)
        return {text, {}};
    return {text.substr(0, blank), trimmed(text.substr(blank + 1))};
}

/// The decimal number at the front; 0 when there is none.
[[nodiscard]] inline std::uint32_t leadingNumber(std::string_view text)
{
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What stands at the front, in quotes or up to the first blank.
[[nodiscard]] constexpr std::string_view quotedOrWord(std::string_view text)
{
    if (!text.starts_with('"'))
        return splitWord(text).first;
    text.remove_prefix(1);
    return text.substr(0, text.find('"'));
}

/// The mailbox of "FROM:<a@b> SIZE=1" or "TO: a@b": in angle brackets if there are any (a quoted local part may hold
/// '>'), else the first word.
[[nodiscard]] constexpr std::string_view mailboxIn(std::string_view argument)
{
    const std::size_t open = argument.find('<');
    if (open == std::string_view::npos)
        return splitWord(trimmed(argument)).first;
    bool quoted = false;
    for (std::size_t at = open + 1; at < argument.size(); ++at) {
        if (argument[at] == '"')
            quoted = !quoted;
        if (argument[at] == '>' && !quoted)
            return argument.substr(open + 1, at - open - 1);
    }
    return argument.substr(open + 1);
}

} // namespace postmortem
