// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One regular expression of a described format (PCRE2), compiled once and matched from many threads. It is anchored at
// the beginning of what it is given, works on bytes, and its work on one line is bounded: an expression that explodes on
// some line costs that line, not the import.

#include "model/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct pcre2_real_code_8;

namespace postmortem {

enum class MatchStatus : std::uint8_t {
    Match,
    NoMatch,
    TooHard, ///< given up: the expression needs too many steps on that text
};

class LinePattern final {
public:
    /// The message of an error says what is wrong and at which character.
    [[nodiscard]] static Result<LinePattern> compile(std::string_view expression);

    /// Names of its groups and their numbers.
    [[nodiscard]] const std::vector<std::pair<std::string, unsigned>>& names() const { return m_names; }
    /// On a match, group() answers on this thread until the next match of any pattern.
    [[nodiscard]] MatchStatus match(std::string_view text) const;
    /// The text of a group of the last match, a view into the text that was matched; empty when it took no part.
    [[nodiscard]] static std::string_view group(std::string_view text, unsigned number);
    /// What follows the match.
    [[nodiscard]] static std::string_view rest(std::string_view text);

private:
    std::shared_ptr<pcre2_real_code_8> m_code;
    std::vector<std::pair<std::string, unsigned>> m_names;
};

} // namespace postmortem
