// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/expression.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <format>
#include <string>

namespace postmortem {

namespace {

constexpr std::uint32_t mostSteps = 100'000;
constexpr std::uint32_t mostDepth = 2'000;
constexpr std::size_t leastStack = std::size_t{32} << 10;
constexpr std::size_t mostStack = std::size_t{1} << 20;

/// What one thread matches with.
class Scratch final {
public:
    Scratch()
        : m_data(pcre2_match_data_create(1, nullptr)), m_context(pcre2_match_context_create(nullptr)),
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
    pcre2_match_data* m_data; // of one pair: where the match begins and ends
    pcre2_match_context* m_context;
    pcre2_jit_stack* m_stack;
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
        return std::unexpected(
            Error{ErrorCode::BadInput, std::format("{} at character {}", errorText(error), at + 1), {}, 0});
    Expression made;
    made.m_code = std::shared_ptr<pcre2_code>(code, pcre2_code_free);
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is none, the interpreter does it
    return made;
}

Expression::Found Expression::find(std::string_view line, std::size_t from) const
{
    const Scratch& own = scratch();
    const int result = pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(line.data()), line.size(), from, 0,
                                   own.data(), own.context());
    if (result == PCRE2_ERROR_NOMATCH)
        return {};
    if (result < 0)
        return {Status::TooHard, 0, 0};
    const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(own.data());
    return {Status::Match, std::min(ends[0], ends[1]), std::max(ends[0], ends[1])};
}

} // namespace postmortem
