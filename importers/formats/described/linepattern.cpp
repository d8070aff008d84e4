// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/described/linepattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace postmortem {

namespace {

constexpr std::uint32_t mostGroups = 64;
constexpr std::uint32_t mostSteps = 20'000;
constexpr std::uint32_t mostDepth = 2'000;
constexpr std::size_t leastStack = std::size_t{32} << 10;
constexpr std::size_t mostStack = std::size_t{1} << 20;

/// What one thread matches with. The limits hold for every pattern.
class Scratch final {
public:
    Scratch()
        : m_data(pcre2_match_data_create(mostGroups, nullptr)), m_context(pcre2_match_context_create(nullptr)),
          m_stack(pcre2_jit_stack_create(leastStack, mostStack, nullptr))
    {
        pcre2_set_match_limit(m_context, mostSteps);
        pcre2_set_depth_limit(m_context, mostDepth);
        pcre2_jit_stack_assign(m_context, nullptr, m_stack);
    }
    ~Scratch()
    {
        pcre2_match_context_free(m_context);
        pcre2_jit_stack_free(m_stack);
        pcre2_match_data_free(m_data);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] pcre2_match_data* data() const { return m_data; }
    [[nodiscard]] pcre2_match_context* context() const { return m_context; }

private:
    pcre2_match_data* m_data;
    pcre2_match_context* m_context;
    pcre2_jit_stack* m_stack; // the machine's own is too small for long lines
};

const Scratch& scratch()
{
    static thread_local const Scratch one;
    return one;
}

std::string errorText(int code)
{
    std::array<PCRE2_UCHAR, 200> text{};
    pcre2_get_error_message(code, text.data(), text.size());
    return reinterpret_cast<const char*>(text.data());
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
        return std::unexpected(
            Error{ErrorCode::BadInput, errorText(error) + " at character " + std::to_string(at + 1), {}, 0});
    LinePattern pattern;
    pattern.m_code = std::shared_ptr<pcre2_code>(code, pcre2_code_free);
    pattern.m_names = namesOf(code);
    std::uint32_t groups = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups >= mostGroups)
        return std::unexpected(Error{ErrorCode::BadInput, "it has too many groups", {}, 0});
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is none, the interpreter does it
    return pattern;
}

MatchStatus LinePattern::match(std::string_view text) const
{
    const Scratch& own = scratch();
    const int result = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                                   own.data(), own.context());
    if (result == PCRE2_ERROR_NOMATCH)
        return MatchStatus::NoMatch;
    return result < 0 ? MatchStatus::TooHard : MatchStatus::Match;
}

std::string_view LinePattern::group(std::string_view text, unsigned number)
{
    const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(scratch().data());
    const PCRE2_SIZE begin = ends[2 * number];
    const PCRE2_SIZE end = ends[2 * number + 1];
    return begin == PCRE2_UNSET || end < begin ? std::string_view() : text.substr(begin, end - begin);
}

std::string_view LinePattern::rest(std::string_view text)
{
    return text.substr(pcre2_get_ovector_pointer(scratch().data())[1]);
}

} // namespace postmortem
