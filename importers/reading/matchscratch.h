// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one thread matches PCRE2 patterns with: room for the groups of a match, and limits that no pattern gets past, so
// that none can hang an import or a search. One object a thread and a purpose.

#include <cstddef>
#include <cstdint>
#include <string>

struct pcre2_real_match_context_8;
struct pcre2_real_match_data_8;
struct pcre2_real_jit_stack_8;

namespace postmortem {

class MatchScratch final {
public:
    /// `groups` with the whole match; after `steps` PCRE2 gives a match up.
    MatchScratch(std::uint32_t groups, std::uint32_t steps);
    ~MatchScratch();
    MatchScratch(const MatchScratch&) = delete;
    MatchScratch& operator=(const MatchScratch&) = delete;

    [[nodiscard]] pcre2_real_match_data_8* data() const { return m_data; }
    [[nodiscard]] pcre2_real_match_context_8* context() const { return m_context; }
    /// Where the groups of the last match begin and end, in pairs.
    [[nodiscard]] const std::size_t* ends() const;

private:
    pcre2_real_match_data_8* m_data;
    pcre2_real_match_context_8* m_context;
    pcre2_real_jit_stack_8* m_stack; // the machine's own is too small for long lines
};

/// What is wrong with a pattern, by PCRE2's number of the error and its offset in the pattern.
[[nodiscard]] std::string patternErrorText(int code, std::size_t offset);

} // namespace postmortem
