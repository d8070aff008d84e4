// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A regular expression that somebody typed to search with (PCRE2), compiled once and matched from many threads. Its work
// on one line is bounded: an expression that explodes on some line costs that line, not the search.

#include "model/base/result.h"

#include <memory>
#include <string_view>

struct pcre2_real_code_8;

namespace postmortem {

class Expression final {
public:
    enum class Status : std::uint8_t { Match, NoMatch, TooHard };
    struct Found {
        Status status = Status::NoMatch;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// `literal`: the characters of the text are themselves. The message of an error says what is wrong and where.
    [[nodiscard]] static Result<Expression> compile(std::string_view text, bool matchCase, bool literal);
    /// The first match that begins at or after `from`, which may be empty.
    [[nodiscard]] Found find(std::string_view line, std::size_t from) const;

private:
    std::shared_ptr<pcre2_real_code_8> m_code;
};

} // namespace postmortem
