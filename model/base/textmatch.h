// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Comparing text of logs without regard to case. ASCII only: mailbox names and protocol words are ASCII, and bytes of
// other alphabets compare as they are.

#include <string>
#include <string_view>

namespace postmortem {

[[nodiscard]] constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] bool equalsNoCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsWithNoCase(std::string_view text, std::string_view start);
/// `lowerNeedle` must be in lower case already.
[[nodiscard]] bool containsNoCase(std::string_view text, std::string_view lowerNeedle);
/// The whole text against a pattern in lower case, in which "*" stands for any text. Linear for the patterns people
/// write; never worse than pattern × text.
[[nodiscard]] bool matchesWildcard(std::string_view text, std::string_view lowerPattern);
/// Three-way comparison without regard to case, for sorting; equal but for case compares by bytes.
[[nodiscard]] int compareNoCase(std::string_view a, std::string_view b);

} // namespace postmortem
