// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/stamps/stamplayout.h"

#include "importers/dialogue/words.h"
#include "importers/importwords.h"
#include "model/base/sentence.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postmortem {

namespace {

constexpr std::string_view letters = "YymdeHIMSbpfz%";

/// What has been read so far; 0 stands for a part that is not there.
struct Parts {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    std::int64_t fraction = 0; ///< microseconds
    std::int64_t east = 0;     ///< seconds
    bool zoned = false;
    bool twelve = false; ///< the hour is of a clock of twelve
    bool afternoon = false;
};

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/// One to `most` digits, from `least` to `top`.
bool takeNumber(std::string_view& text, std::size_t most, unsigned least, unsigned top, unsigned& value)
{
    std::size_t size = 0;
    while (size < std::min(most, text.size()) && digit(text[size]))
        ++size;
    std::from_chars(text.data(), text.data() + size, value);
    text.remove_prefix(size);
    return size > 0 && value >= least && value <= top;
}

bool takeMonth(std::string_view& text, unsigned& month)
{
    static constexpr std::array<std::string_view, 12> names{"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                            "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    const auto name = std::ranges::find_if(names, [&](std::string_view one) { return startsWithWord(text, one); });
    if (name == names.end())
        return false;
    month = static_cast<unsigned>(name - names.begin()) + 1;
    text.remove_prefix(3);
    return true;
}

bool takeHalf(std::string_view& text, bool& afternoon)
{
    afternoon = startsWithWord(text, "PM");
    if (!afternoon && !startsWithWord(text, "AM"))
        return false;
    text.remove_prefix(2);
    return true;
}

void takeFraction(std::string_view& text, std::int64_t& us)
{
    if (text.size() < 2 || (text[0] != '.' && text[0] != ',') || !digit(text[1]))
        return;
    text.remove_prefix(1);
    for (std::int64_t unit = usPerSecond / 10; !text.empty() && digit(text.front()); unit /= 10) {
        us += (text.front() - '0') * unit;
        text.remove_prefix(1);
    }
}

bool takeOffset(std::string_view& text, Parts& parts)
{
    if (text.starts_with('Z')) {
        parts.zoned = true;
        text.remove_prefix(1);
        return true;
    }
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return true;
    const bool west = text.front() == '-';
    unsigned hours = 0;
    unsigned minutes = 0;
    text.remove_prefix(1);
    if (!takeNumber(text, 2, 0, 15, hours))
        return false;
    if (text.starts_with(':'))
        text.remove_prefix(1);
    if (!takeNumber(text, 2, 0, 59, minutes))
        return false;
    parts.east = (west ? -1 : 1) * (hours * 3600LL + minutes * 60LL);
    parts.zoned = true;
    return true;
}

bool takePart(char letter, std::string_view& text, Parts& parts)
{
    switch (letter) {
    case 'Y': return takeNumber(text, 4, 1970, 2999, parts.year);
    case 'y':
        if (!takeNumber(text, 2, 0, 99, parts.year))
            return false;
        parts.year += parts.year < 70 ? 2000 : 1900;
        return true;
    case 'm': return takeNumber(text, 2, 1, 12, parts.month);
    case 'e':
        if (text.starts_with(' '))
            text.remove_prefix(1);
        return takeNumber(text, 2, 1, 31, parts.day);
    case 'd': return takeNumber(text, 2, 1, 31, parts.day);
    case 'H': return takeNumber(text, 2, 0, 23, parts.hour);
    case 'I': parts.twelve = true; return takeNumber(text, 2, 1, 12, parts.hour);
    case 'M': return takeNumber(text, 2, 0, 59, parts.minute);
    case 'S': return takeNumber(text, 2, 0, 60, parts.second);
    case 'b': return takeMonth(text, parts.month);
    case 'p': return takeHalf(text, parts.afternoon);
    case 'f': takeFraction(text, parts.fraction); return true;
    case 'z': return takeOffset(text, parts);
    default: return false;
    }
}

Stamp stampOf(const Parts& parts)
{
    const unsigned hour = parts.twelve ? parts.hour % 12 + (parts.afternoon ? 12 : 0) : parts.hour;
    const std::int64_t clock =
        hour * usPerHour + parts.minute * usPerMinute + parts.second * usPerSecond + parts.fraction;
    if (parts.month == 0)
        return {clock, Stamp::Kind::TimeOnly};
    constexpr int leapYear = 1972; // Stamp::Kind::NoYear counts in one
    const bool noYear = parts.year == 0;
    const int year = noYear ? leapYear : static_cast<int>(parts.year);
    const std::int64_t us = fromCivilUtc(year, parts.month, parts.day, 0, 0, 0).us + clock;
    if (noYear)
        return {us - fromCivilUtc(leapYear, 1, 1, 0, 0, 0).us, Stamp::Kind::NoYear};
    return {us - parts.east * usPerSecond, parts.zoned ? Stamp::Kind::Utc : Stamp::Kind::Local};
}

} // namespace

std::string StampLayout::problem(std::string_view text)
{
    bool hour = false;
    bool month = false;
    bool day = false;
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 2)) {
        const char letter = at + 1 < text.size() ? text[at + 1] : ' ';
        if (letters.find(letter) == std::string_view::npos)
            return words::say(FormatWords::tr("%1 is none of %Y %y %m %b %d %e %H %I %M %S %f %p %z %%"),
                              "%" + std::string(1, letter));
        hour = hour || letter == 'H' || letter == 'I';
        month = month || letter == 'm' || letter == 'b';
        day = day || letter == 'd' || letter == 'e';
    }
    if (!hour)
        return words::say(FormatWords::tr("a stamp needs an hour, %H or %I"));
    return month == day ? std::string() : words::say(FormatWords::tr("a month needs a day, and a day a month"));
}

bool StampLayout::take(std::string_view& text, Stamp& stamp) const
{
    Parts parts;
    std::string_view rest = text;
    for (std::size_t at = 0; at < m_text.size(); ++at) {
        if (m_text[at] == '%' && m_text[at + 1] != '%') {
            if (!takePart(m_text[++at], rest, parts))
                return false;
            continue;
        }
        at += m_text[at] == '%' ? 1U : 0U;
        if (rest.empty() || rest.front() != m_text[at])
            return false;
        rest.remove_prefix(1);
    }
    stamp = stampOf(parts);
    text = rest;
    return true;
}

} // namespace postmortem
