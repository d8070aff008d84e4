// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timescale.h"

#include "model/base/sentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeScale)
};

QString dayFormat()
{
    return Words::tr("d MMM", "a date format of Qt");
}

QString dateFormat()
{
    return Words::tr("d MMM yyyy", "a date format of Qt");
}

/// Lengths between ticks that fit clocks and calendars.
constexpr auto Steps = std::to_array<std::int64_t>({
    usPerSecond,      2 * usPerSecond,  5 * usPerSecond, 10 * usPerSecond, 15 * usPerSecond,
    30 * usPerSecond, usPerMinute,      2 * usPerMinute, 5 * usPerMinute,  10 * usPerMinute,
    15 * usPerMinute, 30 * usPerMinute, usPerHour,       2 * usPerHour,    3 * usPerHour,
    6 * usPerHour,    12 * usPerHour,   usPerDay,        2 * usPerDay,     7 * usPerDay,
    14 * usPerDay,    28 * usPerDay,    91 * usPerDay,   182 * usPerDay,   365 * usPerDay,
});

QDateTime wallClock(TimeUs time, const TimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(zone.toLocal(time).us / 1000, QTimeZone::UTC);
}

QString formatted(const QDateTime& wall, const QString& format)
{
    return words::locale().toString(wall, format);
}

/// Moves a range of that length so that it lies inside `whole`.
TimeRange inside(std::int64_t from, std::int64_t length, TimeRange whole)
{
    if (length >= whole.to - whole.from)
        return whole;
    from = std::clamp(from, whole.from.us, whole.to.us - length);
    return {TimeUs(from), TimeUs(from + length)};
}

std::int64_t rounded(double value)
{
    return static_cast<std::int64_t>(std::llround(value));
}

} // namespace

double TimeScale::x(TimeUs time) const
{
    const std::int64_t length = m_range.to - m_range.from;
    if (length <= 0)
        return m_left;
    return m_left + m_width * static_cast<double>(time - m_range.from) / static_cast<double>(length);
}

TimeUs TimeScale::time(double x) const
{
    if (m_width <= 0)
        return m_range.from;
    return m_range.from + rounded((x - m_left) / m_width * static_cast<double>(m_range.to - m_range.from));
}

TimeRange TimeScale::zoomed(double factor, TimeUs fixed, TimeRange whole, std::int64_t shortestUs) const
{
    const auto length = static_cast<double>(m_range.to - m_range.from);
    if (length <= 0)
        return m_range;
    const double wanted =
        std::clamp(length * factor, static_cast<double>(shortestUs),
                   std::max(static_cast<double>(whole.to - whole.from), static_cast<double>(shortestUs)));
    const double share = std::clamp(static_cast<double>(fixed - m_range.from) / length, 0.0, 1.0);
    const std::int64_t from = m_range.from.us + rounded(share * (length - wanted));
    return inside(from, rounded(wanted), whole);
}

TimeRange TimeScale::panned(double share, TimeRange whole) const
{
    const std::int64_t length = m_range.to - m_range.from;
    return inside(m_range.from.us + rounded(share * static_cast<double>(length)), length, whole);
}

std::vector<TimeTick> TimeScale::ticks(double minimumGap, const TimeZone& zone) const
{
    std::vector<TimeTick> result;
    const std::int64_t length = m_range.to - m_range.from;
    if (length <= 0 || m_width <= 0 || minimumGap <= 0)
        return result;
    const double shortest = static_cast<double>(length) * std::max(minimumGap / m_width, 1e-3);
    const auto* step = std::ranges::find_if(Steps, [&](std::int64_t s) { return static_cast<double>(s) >= shortest; });
    if (step == Steps.end())
        return result;
    const std::int64_t local = zone.toLocal(m_range.from).us;
    const QString format = *step < usPerMinute ? u"HH:mm:ss"_s : u"HH:mm"_s;
    for (std::int64_t wall = local - (local % *step + *step) % *step;; wall += *step) {
        const TimeUs at = zone.toUtc(TimeUs(wall));
        if (at >= m_range.to)
            break;
        // An hour that a clock change repeats or skips must not make two ticks of one moment.
        if (at < m_range.from || (!result.empty() && at <= result.back().at))
            continue;
        const QDateTime clock = wallClock(at, zone);
        const bool midnight = wall % usPerDay == 0;
        result.push_back(
            {at, formatted(clock, midnight ? (*step > 300 * usPerDay ? u"MMM yyyy"_s : dayFormat()) : format)});
    }
    return result;
}

BinGrid alignedBins(TimeRange range, int most, const TimeZone& zone)
{
    const std::int64_t length = range.to - range.from;
    if (most <= 0 || length <= 0)
        return {range, 0};
    const std::int64_t shortest = (length + most - 1) / most;
    const auto* fitting = std::ranges::find_if(Steps, [&](std::int64_t step) { return step >= shortest; });
    const std::int64_t longest = Steps.back();
    const std::int64_t step = fitting != Steps.end() ? *fitting : (shortest + longest - 1) / longest * longest;
    const std::int64_t local = zone.toLocal(range.from).us;
    const TimeUs from = range.from + -((local % step + step) % step);
    const std::int64_t bins = (range.to - from + step - 1) / step;
    return {{from, from + bins * step}, static_cast<int>(bins)};
}

QString daysText(TimeRange range, const TimeZone& zone)
{
    const QDateTime first = wallClock(range.from, zone);
    const QDateTime last = wallClock(TimeUs(std::max(range.from.us, range.to.us - 1)), zone);
    if (first.date() == last.date())
        return formatted(first, Words::tr("ddd d MMM yyyy", "a date format of Qt"));
    const bool sameYear = first.date().year() == last.date().year();
    return formatted(first, sameYear ? dayFormat() : dateFormat()) + u" – "_s + formatted(last, dateFormat());
}

QString clockText(TimeUs time, const TimeZone& zone, bool withDay)
{
    return formatted(wallClock(time, zone), withDay ? dayFormat() + u" HH:mm:ss"_s : u"HH:mm:ss"_s);
}

} // namespace postmortem
