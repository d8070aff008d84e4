// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/stamps/stamp.h"

#include <array>
#include <charconv>

namespace postmortem {

namespace {

/// Exactly `digits` decimal digits at the front.
bool takeNumber(std::string_view& text, std::size_t digits, unsigned& value)
{
    if (text.size() < digits)
        return false;
    unsigned number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const auto digit = static_cast<unsigned char>(text[i] - '0');
        if (digit > 9)
            return false;
        number = number * 10 + digit;
    }
    value = number;
    text.remove_prefix(digits);
    return true;
}

bool takeChar(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// One or two digits, a blank may stand for the first.
bool takeDay(std::string_view& text, unsigned& day)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    const std::size_t digits = text.size() > 1 && text[1] >= '0' && text[1] <= '9' ? 2 : 1;
    return takeNumber(text, digits, day) && day >= 1 && day <= 31;
}

/// 1 to 12; 0 when it is no English month.
unsigned takeMonth(std::string_view& text)
{
    const auto word = [](const char* name) {
        return static_cast<unsigned>(name[0]) << 16 | static_cast<unsigned>(name[1]) << 8
               | static_cast<unsigned>(name[2]);
    };
    static constexpr const char* names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    static constexpr auto words = [=] {
        std::array<unsigned, 12> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = word(names + 3 * i);
        return all;
    }();
    if (text.size() < 3 || text[0] < 'A')
        return 0;
    const unsigned wanted = word(text.data());
    for (unsigned i = 0; i < words.size(); ++i) {
        if (words[i] == wanted) {
            text.remove_prefix(3);
            return i + 1;
        }
    }
    return 0;
}

/// Two decimal digits; a number above 99 when they are none.
unsigned twoDigits(const char* at)
{
    constexpr unsigned wrong = 100;
    const unsigned tens = static_cast<unsigned char>(at[0]) - unsigned{'0'};
    const unsigned ones = static_cast<unsigned char>(at[1]) - unsigned{'0'};
    return tens > 9 || ones > 9 ? wrong : tens * 10 + ones;
}

/// "hh:mm:ss[.fraction]" in microseconds since midnight.
bool takeTimeOfDay(std::string_view& text, std::int64_t& us)
{
    constexpr std::size_t length = 8;
    if (text.size() < length || text[2] != ':' || text[5] != ':')
        return false;
    const unsigned hour = twoDigits(text.data());
    const unsigned minute = twoDigits(text.data() + 3);
    const unsigned second = twoDigits(text.data() + 6);
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    text.remove_prefix(length);
    us = hour * usPerHour + minute * usPerMinute + second * usPerSecond;
    if (text.size() > 1 && (text[0] == '.' || text[0] == ',') && text[1] >= '0' && text[1] <= '9') {
        text.remove_prefix(1);
        std::int64_t unit = usPerSecond / 10;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            us += (text.front() - '0') * unit;
            unit /= 10;
            text.remove_prefix(1);
        }
    }
    return true;
}

bool isDate(unsigned month, unsigned day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

void setLocal(Stamp& stamp, unsigned year, unsigned month, unsigned day, std::int64_t usOfDay)
{
    stamp.us = fromCivilUtc(static_cast<int>(year), month, day, 0, 0, 0).us + usOfDay;
    stamp.kind = Stamp::Kind::Local;
}

/// "Z", "+02:00", "+0200"; seconds east of UTC.
bool takeOffset(std::string_view& text, std::int64_t& seconds)
{
    if (takeChar(text, 'Z')) {
        seconds = 0;
        return true;
    }
    std::string_view rest = text;
    if (rest.empty() || (rest.front() != '+' && rest.front() != '-'))
        return false;
    const bool west = rest.front() == '-';
    rest.remove_prefix(1);
    unsigned hours = 0;
    unsigned minutes = 0;
    if (!takeNumber(rest, 2, hours))
        return false;
    takeChar(rest, ':');
    if (!takeNumber(rest, 2, minutes) || hours > 15)
        return false;
    seconds = hours * 3600 + minutes * 60;
    if (west)
        seconds = -seconds;
    text = rest;
    return true;
}

} // namespace

bool takeRfc3164(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    const unsigned month = takeMonth(rest);
    unsigned day = 0;
    std::int64_t clock = 0;
    if (month == 0 || !takeChar(rest, ' ') || !takeDay(rest, day) || !takeChar(rest, ' ')
        || !takeTimeOfDay(rest, clock))
        return false;
    static constexpr std::array<unsigned, 12> daysBefore{0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335};
    stamp.us = (daysBefore[month - 1] + day - 1) * usPerDay + clock;
    stamp.kind = Stamp::Kind::NoYear;
    text = rest;
    return true;
}

bool takeIso8601(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (!takeNumber(rest, 4, year) || !takeChar(rest, '-') || !takeNumber(rest, 2, month) || !takeChar(rest, '-')
        || !takeNumber(rest, 2, day) || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    if (!takeChar(rest, 'T') && !takeChar(rest, ' '))
        return false;
    std::int64_t clock = 0;
    if (!takeTimeOfDay(rest, clock))
        return false;
    stamp.us = fromCivilUtc(static_cast<int>(year), month, day, 0, 0, 0).us + clock;
    std::int64_t east = 0;
    bool zoned = takeOffset(rest, east);
    std::string_view behindBlank = rest; // "2026-03-03 06:22:03 +0100 …"
    if (!zoned && takeChar(behindBlank, ' ') && !behindBlank.starts_with('Z') && takeOffset(behindBlank, east)
        && (behindBlank.empty() || behindBlank.front() == ' ')) {
        zoned = true;
        rest = behindBlank;
    }
    stamp.us -= zoned ? east * usPerSecond : 0;
    stamp.kind = zoned ? Stamp::Kind::Utc : Stamp::Kind::Local;
    text = rest;
    return true;
}

bool takeRfc5322(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    if (rest.size() > 5 && rest[3] == ',' && rest[4] == ' ')
        rest.remove_prefix(5);
    unsigned day = 0;
    unsigned year = 0;
    std::int64_t clock = 0;
    if (!takeDay(rest, day) || !takeChar(rest, ' '))
        return false;
    const unsigned month = takeMonth(rest);
    if (month == 0 || !takeChar(rest, ' ') || !takeNumber(rest, 4, year) || !takeChar(rest, ' ')
        || !takeTimeOfDay(rest, clock))
        return false;
    stamp.us = fromCivilUtc(static_cast<int>(year), month, day, 0, 0, 0).us + clock;
    stamp.kind = Stamp::Kind::Local;
    std::int64_t east = 0;
    std::string_view zone = rest;
    if (takeChar(zone, ' ') && takeOffset(zone, east)) {
        stamp.us -= east * usPerSecond;
        stamp.kind = Stamp::Kind::Utc;
        rest = zone;
    }
    text = rest;
    return true;
}

bool takeDotted(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::int64_t clock = 0;
    if (!takeChar(rest, '[') || !takeNumber(rest, 4, year) || !takeChar(rest, '.') || !takeNumber(rest, 2, month)
        || !takeChar(rest, '.') || !takeNumber(rest, 2, day) || !takeChar(rest, ']') || !takeChar(rest, ' ')
        || !isDate(month, day) || !takeTimeOfDay(rest, clock))
        return false;
    setLocal(stamp, year, month, day, clock);
    text = rest;
    return true;
}

bool takeUsDate(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::int64_t clock = 0;
    if (!takeNumber(rest, 2, month) || !takeChar(rest, '/') || !takeNumber(rest, 2, day) || !takeChar(rest, '/')
        || !takeNumber(rest, 2, year) || !takeChar(rest, ' ') || !isDate(month, day) || !takeTimeOfDay(rest, clock))
        return false;
    setLocal(stamp, year < 70 ? 2000 + year : 1900 + year, month, day, clock);
    text = rest;
    return true;
}

bool takeCompact(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    if (!takeNumber(rest, 4, year) || !takeNumber(rest, 2, month) || !takeNumber(rest, 2, day) || !takeChar(rest, ' ')
        || !takeNumber(rest, 2, hour) || !takeNumber(rest, 2, minute) || !takeNumber(rest, 2, second)
        || !isDate(month, day) || hour > 23 || minute > 59 || second > 60)
        return false;
    setLocal(stamp, year, month, day, hour * usPerHour + minute * usPerMinute + second * usPerSecond);
    text = rest;
    return true;
}

bool takeTai64n(std::string_view& text, Stamp& stamp)
{
    // A TAI64 label counts from 2^62 for 1970 TAI; multilog, and who wrote it, take TAI to be ten seconds before UTC.
    constexpr std::uint64_t epoch = (std::uint64_t{1} << 62) + 10;
    constexpr std::size_t labelDigits = 16;
    constexpr std::size_t digits = 24;
    if (!text.starts_with('@') || text.size() <= digits)
        return false;
    std::uint64_t label = 0;
    std::uint32_t nanoseconds = 0;
    const char* const begin = text.data() + 1;
    if (std::from_chars(begin, begin + labelDigits, label, 16).ptr != begin + labelDigits
        || std::from_chars(begin + labelDigits, begin + digits, nanoseconds, 16).ptr != begin + digits || label < epoch
        || label - epoch > (std::uint64_t{1} << 33))
        return false;
    stamp.us = static_cast<std::int64_t>(label - epoch) * usPerSecond + nanoseconds / 1000;
    stamp.kind = Stamp::Kind::Utc;
    text.remove_prefix(digits + 1);
    return true;
}

bool takeClock(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    if (!takeTimeOfDay(rest, stamp.us))
        return false;
    stamp.kind = Stamp::Kind::TimeOnly;
    text = rest;
    return true;
}

bool takeCommonLog(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    unsigned day = 0;
    unsigned year = 0;
    std::int64_t clock = 0;
    std::int64_t east = 0;
    if (!takeNumber(rest, 2, day) || day < 1 || day > 31 || !takeChar(rest, '/'))
        return false;
    const unsigned month = takeMonth(rest);
    if (month == 0 || !takeChar(rest, '/') || !takeNumber(rest, 4, year) || !takeChar(rest, ':')
        || !takeTimeOfDay(rest, clock) || !takeChar(rest, ' ') || !takeOffset(rest, east))
        return false;
    stamp.us = fromCivilUtc(static_cast<int>(year), month, day, 0, 0, 0).us + clock - east * usPerSecond;
    stamp.kind = Stamp::Kind::Utc;
    text = rest;
    return true;
}

namespace {

/// One to `most` digits.
bool takeShortNumber(std::string_view& text, std::size_t most, unsigned& value)
{
    std::size_t digits = 0;
    while (digits < most && digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return digits > 0 && takeNumber(text, digits, value);
}

/// "9:47:02" or "2:36:28 PM" in microseconds since midnight.
bool takeShortClock(std::string_view& text, std::int64_t& us)
{
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    if (!takeShortNumber(text, 2, hour) || !takeChar(text, ':') || !takeNumber(text, 2, minute) || minute > 59)
        return false;
    if (takeChar(text, ':') && (!takeNumber(text, 2, second) || second > 60))
        return false;
    const std::string_view half = text.substr(0, 3);
    if (half == " AM" || half == " PM") {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half == " PM" ? 12 : 0);
        text.remove_prefix(3);
    }
    us = hour * usPerHour + minute * usPerMinute + second * usPerSecond;
    return hour <= 23;
}

} // namespace

bool takeShortDate(std::string_view& text, Stamp& stamp)
{
    std::string_view rest = text;
    unsigned month = 0;
    unsigned day = 0;
    unsigned year = 0;
    std::int64_t clock = 0;
    if (!takeShortNumber(rest, 2, month) || rest.empty() || (rest.front() != '/' && rest.front() != '.'))
        return false;
    const char mark = rest.front();
    if (!takeChar(rest, mark) || !takeShortNumber(rest, 2, day) || !takeChar(rest, mark)
        || !takeShortNumber(rest, 4, year))
        return false;
    if (mark == '.' || month > 12) {
        const unsigned first = month;
        month = day;
        day = first;
    }
    takeChar(rest, ',');
    if (month < 1 || month > 12 || day < 1 || day > 31 || !takeChar(rest, ' ') || !takeShortClock(rest, clock))
        return false;
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    stamp.us = fromCivilUtc(static_cast<int>(year), month, day, 0, 0, 0).us + clock;
    stamp.kind = Stamp::Kind::Local;
    text = rest;
    return true;
}

} // namespace postmortem
