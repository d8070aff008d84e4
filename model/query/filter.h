// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The filter language: what the filter bar, the findings and every click produce, and what every view obeys.
//
//   ip:203.0.113.0/24 account:test kind:login-failed protocol:pop3 time:09:30-12:00 -ip:10.0.0.0/8 "text"
//
// Tokens of the same key are alternatives (or), different keys must all match (and), "-" excludes. `time:` takes
// times of day ("09:30-12:00", every day), dates ("2026-11-23"), or moments ("2026-11-23T09:30-2026-11-23T12:00", also
// with an en dash), in the case's zone or in one named behind it ("09:30-12:00@UTC"). Text matches account, address,
// sender, recipient and notice text, case-insensitively. Other keys: session: and message: (the key or queue id of the
// log, "#7" for row 7 of the table, counted from 1, or "@mail.log:41207" for the one that begins in that line, a session
// with its messages), severity: (of the address), source: (file name), domain: (recipient or sender domain), relay:
// (authority name), finding: (number of the finding, counted from 1). Values of account:, domain: and source: may hold
// "*" for any text. A value with blanks stands in quotation marks; within them \" and \\ stand for " and \.

#include "model/analysis/casesnapshot.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postmortem {

struct FilterToken {
    std::string key;   ///< "ip", "account", … ; "text" for free text
    std::string value; ///< as typed, without quotes
    bool exclude = false;
    std::size_t position = 0; ///< byte offset and length in the typed text
    std::size_t length = 0;
    std::string error; ///< why the value is not understood, a plain sentence; "" when fine

    [[nodiscard]] std::string text() const; ///< as one would type it
    friend bool operator==(const FilterToken& a, const FilterToken& b)
    {
        return a.key == b.key && a.value == b.value && a.exclude == b.exclude;
    }
};

/// A parsed filter. Value type; equality compares tokens.
class Filter final {
public:
    Filter() = default;
    [[nodiscard]] static Filter parse(std::string_view text);
    [[nodiscard]] const std::vector<FilterToken>& tokens() const { return m_tokens; }
    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    [[nodiscard]] bool valid() const; ///< no token has an error
    [[nodiscard]] std::string text() const;
    /// With one more token; a token that is there already is not repeated.
    [[nodiscard]] Filter with(std::string_view key, std::string_view value, bool exclude = false) const;
    /// With every token of that key removed.
    [[nodiscard]] Filter without(std::string_view key) const;
    friend bool operator==(const Filter& a, const Filter& b) { return a.m_tokens == b.m_tokens; }

private:
    std::vector<FilterToken> m_tokens;
};

/// Keys the language knows, with a short help text each, for completion.
struct FilterKey {
    std::string_view key;
    const char* help; ///< to be translated in the context "FilterKey"
};
[[nodiscard]] const std::vector<FilterKey>& filterKeys();

/// A filter resolved against one snapshot, which must outlive it; tokens with an error are left out. Tests rows without touching text more than once per distinct string.
/// Build it off the GUI thread; testing is O(1) a row.
class FilterMatcher final {
public:
    FilterMatcher(const CaseSnapshot& snapshot, const Filter& filter);
    ~FilterMatcher();
    FilterMatcher(FilterMatcher&&) noexcept;
    [[nodiscard]] bool event(const Event& event) const;
    /// The same for a row of the snapshot's events; reads no more columns than the filter needs.
    [[nodiscard]] bool row(std::size_t row) const;
    /// The range of event rows that can match (from time tokens); all rows when there is none.
    [[nodiscard]] std::pair<std::size_t, std::size_t> eventRange() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace postmortem
