// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/textmatch.h"

#include <algorithm>

namespace postmortem {

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = lowerAscii(c);
    return lower;
}

bool equalsNoCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lowerAscii(x) == lowerAscii(y); });
}

bool startsWithNoCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && equalsNoCase(text.substr(0, start.size()), start);
}

bool containsNoCase(std::string_view text, std::string_view lowerNeedle)
{
    if (lowerNeedle.empty())
        return true;
    const char lower = lowerNeedle.front();
    const char upper = lower >= 'a' && lower <= 'z' ? static_cast<char>(lower - 'a' + 'A') : lower;
    const std::string_view rest = lowerNeedle.substr(1);
    // Most texts do not hold the first letter where it would have to stand: look for nothing else at first.
    for (std::size_t i = 0; i + lowerNeedle.size() <= text.size(); ++i) {
        if ((text[i] == lower || text[i] == upper) && startsWithNoCase(text.substr(i + 1), rest))
            return true;
    }
    return false;
}

bool matchesWildcard(std::string_view text, std::string_view lowerPattern)
{
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos; // the last "*" met, and where its text began
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < lowerPattern.size() && lowerPattern[p] == '*') {
            star = p++;
            starText = t;
        } else if (p < lowerPattern.size() && lowerPattern[p] == lowerAscii(text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return lowerPattern.find_first_not_of('*', p) == std::string_view::npos;
}

int compareNoCase(std::string_view a, std::string_view b)
{
    const std::size_t shared = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const auto x = static_cast<unsigned char>(lowerAscii(a[i]));
        const auto y = static_cast<unsigned char>(lowerAscii(b[i]));
        if (x != y)
            return x < y ? -1 : 1;
    }
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

} // namespace postmortem
