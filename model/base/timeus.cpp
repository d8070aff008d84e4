// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/timeus.h"

#include "model/base/sentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

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

/// The offsets of a zone, second for second of UTC since 1970, in order. From Qt, which reads the system's compiled tables:
/// the C++ library applies the rules itself and errs where a zone goes over to other rules in summer (Istanbul in 2011).
struct ZoneTable {
    struct Offset {
        std::int64_t from = std::numeric_limits<std::int64_t>::min(); ///< UTC
        std::int64_t end = std::numeric_limits<std::int64_t>::max();  ///< on the wall clock of this offset
        int offset = 0;                                               ///< seconds east of UTC
    };
    std::vector<Offset> offsets; ///< never empty

    explicit ZoneTable(const QTimeZone& zone)
    {
        const auto first = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
        const auto last = QDateTime(QDate(2200, 1, 1), QTime(0, 0), QTimeZone::UTC);
        offsets.push_back({.offset = zone.offsetFromUtc(first)});
        for (const QTimeZone::OffsetData& change : zone.transitions(first, last)) {
            const std::int64_t from = change.atUtc.toSecsSinceEpoch();
            offsets.back().end = from + offsets.back().offset;
            offsets.push_back({.from = from, .offset = change.offsetFromUtc});
        }
    }
    [[nodiscard]] int at(std::int64_t utc) const
    {
        return (std::ranges::upper_bound(offsets, utc, {}, &Offset::from) - 1)->offset;
    }
    [[nodiscard]] int atWall(std::int64_t local) const
    {
        // The first that has not ended yet on its own clock: of an hour that comes twice the first.
        const auto found = std::ranges::upper_bound(offsets, local, {}, &Offset::end);
        const auto offset = found == offsets.end() ? found - 1 : found;
        const bool skipped = offset != offsets.begin() && local < offset->from + offset->offset;
        return skipped ? (offset - 1)->offset : offset->offset;
    }
};

/// Made when first asked for, and kept as long as the program runs. Null when there is no such zone.
const ZoneTable* tableOf(std::string_view name)
{
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<const ZoneTable>, std::less<>> tables;
    const std::scoped_lock lock(mutex);
    if (const auto known = tables.find(name); known != tables.end())
        return known->second.get();
    const QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
    if (!QTimeZone::isTimeZoneIdAvailable(id))
        return nullptr;
    return tables.emplace(name, std::make_unique<const ZoneTable>(QTimeZone(id))).first->second.get();
}

const ZoneTable& table(const void* zone)
{
    return *static_cast<const ZoneTable*>(zone);
}

std::int64_t secondsOf(std::int64_t us)
{
    return chrono::floor<chrono::seconds>(chrono::microseconds(us)).count();
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
    zone.m_zone = tableOf(name);
    zone.m_valid = zone.m_zone != nullptr;
    return zone;
}

TimeZone TimeZone::system()
{
    TimeZone zone = named(QTimeZone::systemTimeZoneId().toStdString());
    return zone.valid() ? zone : TimeZone();
}

int TimeZone::offsetAt(TimeUs utc) const
{
    if (!m_zone)
        return m_fixedOffset;
    return table(m_zone).at(secondsOf(utc.us));
}

TimeUs TimeZone::toUtc(TimeUs local) const
{
    if (!local.known())
        return local;
    if (!m_zone)
        return TimeUs(local.us - m_fixedOffset * usPerSecond);
    return TimeUs(local.us - table(m_zone).atWall(secondsOf(local.us)) * usPerSecond);
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
    if (seconds < 120)
        return std::format("{} s", seconds);
    // Cut, not rounded: nothing is said to have lasted longer than it did.
    const std::int64_t minutes = seconds / 60;
    if (minutes < 100)
        return std::format("{} min", minutes);
    if (minutes < 48 * 60) {
        return minutes % 60 == 0 ? std::format("{} h", minutes / 60)
                                 : std::format("{} h {} min", minutes / 60, minutes % 60);
    }
    const auto hours = static_cast<std::uint64_t>(seconds / 3600);
    return hours % 24 == 0
               ? words::say(QCoreApplication::translate("Durations", "%1 days"), hours / 24)
               : words::say(QCoreApplication::translate("Durations", "%1 days %2 h"), hours / 24, hours % 24);
}

} // namespace postmortem
