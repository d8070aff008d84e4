// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/expression.h"

#include "importers/reading/matchscratch.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <string>

namespace postmortem {

namespace {

constexpr std::uint32_t mostSteps = 100'000;

const MatchScratch& scratch()
{
    static thread_local const MatchScratch one(1, mostSteps); // of one pair: where the match begins and ends
    return one;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

Result<Expression> Expression::compile(std::string_view text, bool matchCase, bool literal)
{
    std::uint32_t options = matchCase ? 0 : PCRE2_CASELESS;
    // Characters beyond ASCII need UTF-8, and logs are full of bytes that are none; all others match faster as bytes.
    if (!isAscii(text))
        options |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    options |= literal ? PCRE2_LITERAL : PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code* code =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), options, &error, &at, nullptr);
    if (!code)
        return std::unexpected(Error{ErrorCode::BadInput, patternErrorText(error, at), {}, 0});
    Expression made;
    made.m_code = std::shared_ptr<pcre2_code>(code, pcre2_code_free);
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is none, the interpreter does it
    return made;
}

Expression::Found Expression::find(std::string_view line, std::size_t from) const
{
    const MatchScratch& own = scratch();
    const int result = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(line.data()), line.size(), from, 0,
                                   own.data(), own.context());
    if (result == PCRE2_ERROR_NOMATCH)
        return {};
    if (result < 0)
        return {Status::TooHard, 0, 0};
    const std::size_t* ends = own.ends();
    return {Status::Match, std::min(ends[0], ends[1]), std::max(ends[0], ends[1])};
}

} // namespace postmortem
