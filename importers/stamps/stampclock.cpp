// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/stamps/stampclock.h"

#include "model/base/sentence.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace postmortem {

namespace {

namespace chrono = std::chrono;

bool isLeap(int year)
{
    return chrono::year(year).is_leap();
}

/// Microseconds of a leap year's calendar to those of `year`'s.
std::int64_t inYear(int year, std::int64_t usOfLeapYear)
{
    constexpr std::int64_t march = 60 * usPerDay;
    const std::int64_t shift = !isLeap(year) && usOfLeapYear >= march ? usPerDay : 0;
    return fromCivilUtc(year, 1, 1, 0, 0, 0).us + usOfLeapYear - shift;
}

int yearOf(std::int64_t us)
{
    const auto day = chrono::floor<chrono::days>(chrono::sys_time<chrono::microseconds>(chrono::microseconds(us)));
    return static_cast<int>(chrono::year_month_day(day).year());
}

std::string offsetText(std::int64_t seconds)
{
    const std::int64_t minutes = (seconds < 0 ? -seconds : seconds) / 60;
    return std::format("UTC{}{:02}:{:02}", seconds < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

} // namespace

StampClock::StampClock(StampSettings settings) : m_settings(std::move(settings))
{
    if (m_settings.greeting)
        anchor(*m_settings.greeting);
}

TimeUs StampClock::zoned(std::int64_t localUs)
{
    if (m_greetingOffset)
        return TimeUs(localUs - *m_greetingOffset * usPerSecond);
    m_usedZone = true;
    constexpr std::int64_t slotUs = 15 * usPerMinute; // no zone changes its offset within one
    const std::int64_t slot = localUs / slotUs;
    if (slot != m_cachedSlot) {
        m_cachedSlot = slot;
        m_cachedOffset = m_settings.zone.toUtc(TimeUs(slot * slotUs)).us - slot * slotUs;
    }
    return TimeUs(localUs + m_cachedOffset);
}

TimeUs StampClock::withYear(std::int64_t usOfYear)
{
    if (m_year == 0) {
        m_yearGuessed = !m_settings.year.has_value();
        // The file was written when its last line was; a first line that would be later belongs to the year before.
        m_year = m_settings.year.value_or(yearOf(m_settings.modifiedUs));
        if (m_yearGuessed && inYear(m_year, usOfYear) > m_settings.modifiedUs + usPerDay)
            --m_year;
    } else if (usOfYear + 183 * usPerDay < m_lastOfYear) {
        ++m_year;
        m_crossedNewYear = true;
    } else if (m_crossedNewYear && m_lastOfYear < usPerDay && usOfYear > 364 * usPerDay) {
        --m_year; // a line from before New Year that came late
    }
    m_lastOfYear = usOfYear;
    constexpr std::int64_t march = 60 * usPerDay;
    if (m_year != m_begunYear) {
        m_begunYear = m_year;
        m_january = inYear(m_year, 0);
        m_march = inYear(m_year, march) - march;
    }
    return zoned((usOfYear < march ? m_january : m_march) + usOfYear);
}

TimeUs StampClock::withDate(std::int64_t usOfDay)
{
    if (!m_midnight && m_settings.date)
        m_midnight = m_settings.date->us;
    if (!m_midnight) {
        m_dateMissing = true;
        return {};
    }
    constexpr std::int64_t late = 10 * usPerMinute;
    if (m_lastOfDay >= 0 && usOfDay + 12 * usPerHour < m_lastOfDay) {
        *m_midnight += usPerDay;
        m_crossedMidnight = true;
    } else if (m_crossedMidnight && m_lastOfDay < late && usOfDay > usPerDay - late) {
        *m_midnight -= usPerDay; // a line from before midnight that came late
    }
    m_lastOfDay = usOfDay;
    return zoned(*m_midnight + usOfDay);
}

TimeUs StampClock::resolve(const Stamp& stamp)
{
    const TimeUs time = place(stamp);
    if (time.known()) {
        m_first = m_first.known() ? std::min(m_first, time) : time;
        m_last = std::max(m_last, time);
    }
    return time;
}

TimeUs StampClock::place(const Stamp& stamp)
{
    switch (stamp.kind) {
    case Stamp::Kind::None: return {};
    case Stamp::Kind::Utc: return TimeUs(stamp.us);
    case Stamp::Kind::Local: return zoned(stamp.us);
    case Stamp::Kind::NoYear: return withYear(stamp.us);
    case Stamp::Kind::TimeOnly: return withDate(stamp.us);
    }
    return {};
}

void StampClock::anchor(const Greeting& greeting)
{
    if (greeting.moment.kind != Stamp::Kind::Utc)
        return;
    m_greetingOffset = greeting.offsetSeconds;
    const std::int64_t local = greeting.moment.us + greeting.offsetSeconds * usPerSecond;
    if (!m_midnight && !m_settings.date)
        m_midnight = local - local % usPerDay;
}

std::vector<std::string> StampClock::notes() const
{
    std::vector<std::string> notes;
    const std::string year = std::to_string(m_year);
    if (m_year != 0 && m_yearGuessed)
        notes.push_back(words::keep(
            QT_TRANSLATE_NOOP("ImportWords", "The stamps carry no year; %1 was taken from the file's date."), year));
    else if (m_year != 0)
        notes.push_back(words::keep(QT_TRANSLATE_NOOP("ImportWords", "The stamps carry no year; %1 was given."), year));
    if (m_greetingOffset)
        notes.push_back(words::keep(QT_TRANSLATE_NOOP("ImportWords", "The zone %1 comes from the server's greetings."),
                                    offsetText(*m_greetingOffset)));
    else if (m_usedZone)
        notes.push_back(words::keep(QT_TRANSLATE_NOOP("ImportWords", "The stamps carry no zone; they were read as %1."),
                                    m_settings.zone.name()));
    if (m_midnight && m_settings.date)
        notes.push_back(
            QT_TRANSLATE_NOOP("ImportWords", "The stamps carry no date; it was taken from the file's name."));
    if (m_dateMissing)
        notes.push_back(QT_TRANSLATE_NOOP(
            "ImportWords",
            "The stamps carry no date, and neither does the file's name: times of these lines are unknown."));
    return notes;
}

std::optional<TimeUs> dateInFileName(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    std::string digits;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : '\0';
        const bool separator = (c == '-' || c == '.' || c == '_') && (digits.size() == 4 || digits.size() == 6);
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (!separator) {
            digits.clear();
        }
        if (digits.size() == 8) {
            const int year = std::stoi(digits.substr(0, 4));
            const auto month = static_cast<unsigned>(std::stoi(digits.substr(4, 2)));
            const auto day = static_cast<unsigned>(std::stoi(digits.substr(6, 2)));
            const chrono::year_month_day date{chrono::year(year), chrono::month(month), chrono::day(day)};
            if (date.ok() && year > 1990 && year < 2100)
                return fromCivilUtc(year, month, day, 0, 0, 0);
            digits.erase(0, 1); // a server number may stand before the date
        }
    }
    return std::nullopt;
}

} // namespace postmortem
