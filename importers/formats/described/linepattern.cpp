// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/described/linepattern.h"

#include "importers/importwords.h"
#include "importers/reading/matchscratch.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace postmortem {

namespace {

constexpr std::uint32_t mostGroups = 64;
constexpr std::uint32_t mostSteps = 20'000;

const MatchScratch& scratch()
{
    static thread_local const MatchScratch one(mostGroups, mostSteps);
    return one;
}

std::vector<std::pair<std::string, unsigned>> namesOf(const pcre2_code* code)
{
    std::uint32_t count = 0;
    std::uint32_t entrySize = 0;
    PCRE2_SPTR entry = nullptr;
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &entrySize);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &entry);
    std::vector<std::pair<std::string, unsigned>> names;
    for (; count > 0; --count, entry += entrySize) // two bytes of number, then the name (pcre2api(3))
        names.emplace_back(reinterpret_cast<const char*>(entry + 2), entry[0] * 256U + entry[1]);
    return names;
}

} // namespace

Result<LinePattern> LinePattern::compile(std::string_view expression)
{
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(),
                                     PCRE2_ANCHORED | PCRE2_DOLLAR_ENDONLY | PCRE2_DUPNAMES, &error, &at, nullptr);
    if (!code)
        return std::unexpected(Error{ErrorCode::BadInput, patternErrorText(error, at), {}, 0});
    LinePattern pattern;
    pattern.m_code = std::shared_ptr<pcre2_code>(code, pcre2_code_free);
    pattern.m_names = namesOf(code);
    std::uint32_t groups = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups >= mostGroups)
        return std::unexpected(
            Error{ErrorCode::BadInput, FormatWords::tr("it has too many groups").toStdString(), {}, 0});
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is none, the interpreter does it
    return pattern;
}

MatchStatus LinePattern::match(std::string_view text) const
{
    const MatchScratch& own = scratch();
    const int result = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                                   own.data(), own.context());
    if (result == PCRE2_ERROR_NOMATCH)
        return MatchStatus::NoMatch;
    return result < 0 ? MatchStatus::TooHard : MatchStatus::Match;
}

std::string_view LinePattern::group(std::string_view text, unsigned number)
{
    const std::size_t* ends = scratch().ends();
    const PCRE2_SIZE begin = ends[2 * number];
    const PCRE2_SIZE end = ends[2 * number + 1];
    return begin == PCRE2_UNSET || end < begin ? std::string_view() : text.substr(begin, end - begin);
}

std::string_view LinePattern::rest(std::string_view text)
{
    return text.substr(scratch().ends()[1]);
}

} // namespace postmortem
