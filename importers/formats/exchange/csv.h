// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cuts a row of comma-separated values (RFC 4180) into cells, as views and without allocation. A quoted cell may hold
// the separator and, doubled, the quote. It may also hold a line break: csvrecords.h puts such rows together. In a row of
// one line a cell that is not closed holds what stands up to its end.

#include <string>
#include <string_view>

namespace postmortem {

struct CsvCell {
    std::string_view text; ///< without the quotes around it; quotes inside are still doubled
    bool doubled = false;  ///< there are such quotes
    bool open = false;     ///< its closing quote is missing
};

class CsvCutter final {
public:
    explicit CsvCutter(std::string_view line, char separator = ',') : m_rest(line), m_separator(separator) {}

    /// The next cell; false when there is none. "a," has two.
    [[nodiscard]] bool next(CsvCell& cell);

private:
    void quoted(CsvCell& cell);

    std::string_view m_rest;
    char m_separator;
    bool m_atEnd = false;
};

/// The cell's text with its doubled quotes made single; `buffer` holds it when that changes something.
[[nodiscard]] std::string_view plainText(std::string_view text, bool doubled, std::string& buffer);

} // namespace postmortem
