// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/timeus.h"

#include "model/base/sentence.h"

#include <QCoreApplication>

#include <charconv>
#include <chrono>
#include <format>

namespace postmortem {

namespace {

namespace chrono = std::chrono;

chrono::sys_time<chrono::microseconds> moment(std::int64_t us)
{
    return chrono::sys_time<chrono::microseconds>(chrono::microseconds(us));
}

std::string civilText(std::int64_t us, char separator)
{
    const auto time = moment(us);
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date(day);
    const chrono::hh_mm_ss clock(time - day);
    return std::format("{:04}-{:02}-{:02}{}{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), separator,
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

/// "+02:00", "-0530" to seconds east of UTC.
bool parseOffset(std::string_view text, int& seconds)
{
    if (text.size() < 3 || (text[0] != '+' && text[0] != '-'))
        return false;
    std::string digits(text.substr(1));
    if (digits.size() == 5 && digits[2] == ':')
        digits.erase(2, 1);
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return false;
    if (digits.size() == 2)
        digits += "00";
    if (digits.size() != 4)
        return false;
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    seconds = (number / 100) * 3600 + (number % 100) * 60;
    if (seconds > 15 * 3600 || number % 100 > 59)
        return false;
    if (text[0] == '-')
        seconds = -seconds;
    return true;
}

const chrono::time_zone* zoneOf(const void* zone)
{
    return static_cast<const chrono::time_zone*>(zone);
}

} // namespace

TimeUs fromCivilUtc(int year, unsigned month, unsigned day, unsigned hour, unsigned minute, unsigned second,
                    unsigned microsecond)
{
    const chrono::sys_days date(chrono::year(year) / static_cast<int>(month) / static_cast<int>(day));
    const std::int64_t days = date.time_since_epoch().count();
    return TimeUs(days * usPerDay + hour * usPerHour + minute * usPerMinute + second * usPerSecond + microsecond);
}

std::string toIsoUtc(TimeUs t)
{
    if (!t.known())
        return {};
    std::string text = civilText(t.us, 'T');
    const std::int64_t fraction = ((t.us % usPerSecond) + usPerSecond) % usPerSecond;
    if (fraction % 1000 != 0)
        text += std::format(".{:06}", fraction);
    else if (fraction != 0)
        text += std::format(".{:03}", fraction / 1000);
    return text + "Z";
}

TimeZone TimeZone::named(std::string_view name)
{
    TimeZone zone;
    zone.m_name = name;
    if (name == "UTC" || name == "Z")
        return zone;
    if (parseOffset(name, zone.m_fixedOffset))
        return zone;
    try {
        zone.m_zone = chrono::locate_zone(name);
    } catch (const std::runtime_error&) { // the standard library's way to say "no such zone" or "no database"
        zone.m_valid = false;
    }
    return zone;
}

TimeZone TimeZone::system()
{
    try {
        TimeZone zone = named(chrono::current_zone()->name());
        return zone.valid() ? zone : TimeZone();
    } catch (const std::runtime_error&) {
        return {};
    }
}

int TimeZone::offsetAt(TimeUs utc) const
{
    if (!m_zone)
        return m_fixedOffset;
    const auto info = zoneOf(m_zone)->get_info(chrono::floor<chrono::seconds>(moment(utc.us)));
    return static_cast<int>(info.offset.count());
}

TimeUs TimeZone::toUtc(TimeUs local) const
{
    if (!local.known())
        return local;
    if (!m_zone)
        return TimeUs(local.us - m_fixedOffset * usPerSecond);
    const chrono::local_time<chrono::seconds> wall(chrono::floor<chrono::seconds>(chrono::microseconds(local.us)));
    const auto info = zoneOf(m_zone)->get_info(wall);
    return TimeUs(local.us - info.first.offset.count() * usPerSecond);
}

TimeUs TimeZone::toLocal(TimeUs utc) const
{
    return utc.known() ? TimeUs(utc.us + offsetAt(utc) * usPerSecond) : utc;
}

std::string toLocalText(TimeUs utc, const TimeZone& zone)
{
    return utc.known() ? civilText(zone.toLocal(utc).us, ' ') : std::string();
}

std::string durationText(std::int64_t us)
{
    const std::int64_t seconds = (us < 0 ? -us : us) / usPerSecond;
    if (seconds < 100)
        return std::format("{} s", seconds);
    const std::int64_t minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return std::format("{} min", minutes);
    if (minutes < 12 * 60) {
        return minutes % 60 == 0 ? std::format("{} h", minutes / 60)
                                 : std::format("{} h {} min", minutes / 60, minutes % 60);
    }
    const std::int64_t hours = (minutes + 30) / 60;
    if (hours < 48)
        return std::format("{} h", hours);
    return words::say(QCoreApplication::translate("Durations", "%1 days"),
                      static_cast<std::uint64_t>((hours + 12) / 24));
}

} // namespace postmortem
