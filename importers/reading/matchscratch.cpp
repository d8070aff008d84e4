// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/matchscratch.h"

#include "importers/importwords.h"
#include "model/base/sentence.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace postmortem {

namespace {

constexpr std::uint32_t mostDepth = 2'000;
constexpr std::size_t leastStack = std::size_t{32} << 10;
constexpr std::size_t mostStack = std::size_t{1} << 20;

} // namespace

MatchScratch::MatchScratch(std::uint32_t groups, std::uint32_t steps)
    : m_data(pcre2_match_data_create(groups, nullptr)), m_context(pcre2_match_context_create(nullptr)),
      m_stack(pcre2_jit_stack_create(leastStack, mostStack, nullptr))
{
    pcre2_set_match_limit(m_context, steps);
    pcre2_set_depth_limit(m_context, mostDepth);
    pcre2_jit_stack_assign(m_context, nullptr, m_stack);
}

MatchScratch::~MatchScratch()
{
    pcre2_match_context_free(m_context);
    pcre2_jit_stack_free(m_stack);
    pcre2_match_data_free(m_data);
}

const std::size_t* MatchScratch::ends() const
{
    return pcre2_get_ovector_pointer(m_data);
}

std::string patternErrorText(int code, std::size_t offset)
{
    std::array<PCRE2_UCHAR, 200> text{};
    pcre2_get_error_message(code, text.data(), text.size());
    return words::say(SearchWords::tr("%1 at character %2"),
                      std::string_view(reinterpret_cast<const char*>(text.data())), std::uint64_t{offset + 1});
}

} // namespace postmortem
