// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/timefilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace postmortem {

namespace {

struct TimeFilterText {
    Q_DECLARE_TR_FUNCTIONS(TimeFilter)
};

// One end of a range: a date, a time of day, or both; with the length of what it names (a day, a minute, a second).
struct TimePoint {
    std::optional<std::int64_t> date;  // µs of its midnight
    std::optional<std::int64_t> clock; // µs since midnight
    std::int64_t length = usPerDay;
    bool utc = false;
};

class TimeReader final {
public:
    explicit TimeReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

    std::optional<TimePoint> point()
    {
        TimePoint point;
        if (looksLikeDate()) {
            if (!readDate(point))
                return std::nullopt;
            if (!clockFollows())
                return point;
            ++m_at;
        }
        if (!readClock(point))
            return std::nullopt;
        if (!atEnd() && (peek() == 'Z' || peek() == 'z') && point.date) {
            point.utc = true;
            ++m_at;
        }
        return point;
    }

    // "-", an en dash (UTF-8), or "..", with blanks around.
    bool separator()
    {
        skipBlanks();
        for (const std::string_view mark :
             {std::string_view("-"), std::string_view("\xE2\x80\x93"), std::string_view("..")}) {
            if (m_text.substr(m_at).starts_with(mark)) {
                m_at += mark.size();
                skipBlanks();
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    /// "2026-", not "9:30-".
    [[nodiscard]] bool looksLikeDate() const
    {
        const std::string_view start = m_text.substr(std::min(m_at, m_text.size()), 5);
        return start.size() == 5 && start[4] == '-' && start.find(':') == start.npos;
    }
    /// After a date: "T09:30" or " 09:30". A blank may also stand before the dash of a range.
    [[nodiscard]] bool clockFollows() const
    {
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        return peek() == 'T' || peek() == 't' || (peek() == ' ' && next >= '0' && next <= '9');
    }

    void skipBlanks()
    {
        while (peek() == ' ')
            ++m_at;
    }

    std::optional<int> number(std::size_t minDigits, std::size_t maxDigits)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && end - m_at < maxDigits && m_text[end] >= '0' && m_text[end] <= '9')
            ++end;
        if (end - m_at < minDigits)
            return std::nullopt;
        int value = 0;
        std::from_chars(m_text.data() + m_at, m_text.data() + end, value);
        m_at = end;
        return value;
    }

    bool skip(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool readDate(TimePoint& point)
    {
        const auto year = number(4, 4);
        if (!year || !skip('-'))
            return false;
        const auto month = number(1, 2);
        if (!month || !skip('-'))
            return false;
        const auto day = number(1, 2);
        if (!day)
            return false;
        const std::chrono::year_month_day date{std::chrono::year(*year),
                                               std::chrono::month(static_cast<unsigned>(*month)),
                                               std::chrono::day(static_cast<unsigned>(*day))};
        if (!date.ok())
            return false;
        point.date = std::chrono::sys_days(date).time_since_epoch().count() * usPerDay;
        return true;
    }

    bool readClock(TimePoint& point)
    {
        const auto hour = number(1, 2);
        if (!hour || *hour > 24 || !skip(':'))
            return false;
        const auto minute = number(2, 2);
        if (!minute || *minute > 59 || (*hour == 24 && *minute > 0))
            return false;
        point.clock = *hour * usPerHour + *minute * usPerMinute;
        point.length = usPerMinute;
        return !skip(':') || readSeconds(point);
    }

    bool readSeconds(TimePoint& point)
    {
        const auto second = number(2, 2);
        if (!second || *second > 60)
            return false;
        *point.clock += *second * usPerSecond;
        point.length = usPerSecond;
        if (!skip('.'))
            return true;
        const std::size_t begin = m_at;
        const auto fraction = number(1, 6);
        if (!fraction)
            return false;
        std::int64_t unit = usPerSecond;
        for (std::size_t digits = m_at - begin; digits > 0; --digits)
            unit /= 10;
        *point.clock += *fraction * unit;
        point.length = unit;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::int64_t absolute(const TimePoint& point)
{
    return *point.date + point.clock.value_or(0);
}

// The end of a range. "09:30-12:00" ends at 12:00; "2026-11-22-2026-11-23" ends with the second day.
std::int64_t endOf(const TimePoint& to)
{
    return to.clock ? absolute(to) : absolute(to) + usPerDay;
}

ParsedTime failure(const QString& sentence)
{
    return {std::nullopt, sentence.toStdString()};
}

ParsedTime single(const TimePoint& point)
{
    if (!point.date)
        return {TimeSpec{TimeSpec::Kind::Daily, *point.clock % usPerDay, (*point.clock % usPerDay) + point.length}, {}};
    const std::int64_t from = absolute(point);
    return {TimeSpec{TimeSpec::Kind::Absolute, from, from + point.length, point.utc, point.utc}, {}};
}

ParsedTime range(const TimePoint& from, TimePoint to)
{
    if (!from.date && to.date)
        return failure(TimeFilterText::tr("The range begins with a time of day but ends with a date."));
    if (!from.date)
        return {TimeSpec{TimeSpec::Kind::Daily, *from.clock, *to.clock}, {}};
    if (!to.date) { // "2026-11-23T09:30-12:00": the same day
        to.date = from.date;
        to.utc = from.utc;
    }
    const TimeSpec spec{TimeSpec::Kind::Absolute, absolute(from), endOf(to), from.utc, to.utc};
    if (spec.to <= spec.from)
        return failure(TimeFilterText::tr("The range ends before it begins."));
    return {spec, {}};
}

} // namespace

ParsedTime parseTimeValue(std::string_view value)
{
    if (const std::size_t at = value.rfind('@'); at != value.npos) {
        const TimeZone zone = TimeZone::named(value.substr(at + 1));
        if (!zone.valid())
            return failure(TimeFilterText::tr("There is no time zone of that name. Write @UTC, @Europe/Berlin or "
                                              "@+01:00."));
        ParsedTime parsed = parseTimeValue(value.substr(0, at));
        if (parsed.spec)
            parsed.spec->zone = zone;
        return parsed;
    }
    const QString unreadable =
        TimeFilterText::tr("This is not a time. Write 09:30-12:00, 2026-11-23, or 2026-11-23T09:30-2026-11-23T12:00.");
    TimeReader reader(value);
    const auto from = reader.point();
    if (!from)
        return failure(unreadable);
    if (reader.atEnd())
        return single(*from);
    if (!reader.separator())
        return failure(unreadable);
    const auto to = reader.point();
    if (!to || !reader.atEnd())
        return failure(unreadable);
    return range(*from, *to);
}

void TimeSet::add(const TimeSpec& spec, const TimeZone& logs, TimeUs first, TimeUs last)
{
    const TimeZone& zone = spec.zone ? *spec.zone : logs;
    if (spec.kind == TimeSpec::Kind::Daily) {
        addDaily(spec, zone, first, last);
        return;
    }
    const TimeUs from(spec.from);
    const TimeUs to(spec.to);
    m_intervals.emplace_back(spec.fromUtc ? from : zone.toUtc(from), spec.toUtc ? to : zone.toUtc(to));
}

void TimeSet::addDaily(const TimeSpec& spec, const TimeZone& zone, TimeUs first, TimeUs last)
{
    if (!first.known() || !last.known())
        return;
    // A log with one absurd stamp may seem to last for centuries; its days are laid out all the same, within reason.
    constexpr std::int64_t maxDays = 200'000;
    const auto dayOf = [](TimeUs local) { return local.us >= 0 ? local.us / usPerDay : -((-local.us) / usPerDay) - 1; };
    const std::int64_t firstDay = dayOf(zone.toLocal(first)) - 1; // one before: it may reach across midnight
    const std::int64_t lastDay = std::min(dayOf(zone.toLocal(last)), firstDay + maxDays);
    const std::int64_t end = spec.to > spec.from ? spec.to : spec.to + usPerDay;
    for (std::int64_t day = firstDay; day <= lastDay; ++day)
        m_intervals.emplace_back(zone.toUtc(TimeUs(day * usPerDay + spec.from)),
                                 zone.toUtc(TimeUs(day * usPerDay + end)));
}

void TimeSet::finish()
{
    std::ranges::sort(m_intervals);
    std::vector<std::pair<TimeUs, TimeUs>> joined;
    for (const auto& interval : m_intervals) {
        if (!joined.empty() && interval.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, interval.second);
        else if (interval.first < interval.second)
            joined.push_back(interval);
    }
    m_intervals = std::move(joined);
}

bool TimeSet::contains(TimeUs time) const
{
    const auto after = std::ranges::upper_bound(m_intervals, time, {}, &std::pair<TimeUs, TimeUs>::first);
    return time.known() && after != m_intervals.begin() && time < std::prev(after)->second;
}

} // namespace postmortem
