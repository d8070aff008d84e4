// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/showntext.h"

#include "model/base/sentence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownText)
};

} // namespace

QString shownNumber(std::uint64_t value)
{
    return words::locale().toString(static_cast<qulonglong>(value));
}

QString shownDecimal(double value)
{
    return words::locale().toString(value, 'f', 1);
}

QString shownSize(std::uint64_t bytes)
{
    static constexpr std::array units = {"B", "kB", "MB", "GB", "TB"};
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.5 ? 0 : 1;
    return u"%1 %2"_s.arg(words::locale().toString(value, 'f', decimals), QLatin1StringView(units[unit]));
}

QString shownTime(TimeUs time, const TimeZone& zone)
{
    return time.known() ? QString::fromStdString(toLocalText(time, zone)) : u"—"_s;
}

QString shownLongTime(TimeUs time, const TimeZone& zone)
{
    if (!time.known())
        return u"—"_s;
    const auto wall = QDateTime::fromMSecsSinceEpoch(zone.toLocal(time).us / 1000, QTimeZone::UTC);
    return words::locale().toString(wall, Words::tr("ddd d MMM yyyy, HH:mm:ss", "a date format of Qt")) + u' '
           + shownOffset(zone, time);
}

QString shownOffset(const TimeZone& zone, TimeUs at)
{
    const int offset = zone.offsetAt(at.known() ? at : TimeUs(0));
    if (offset == 0)
        return u"UTC"_s;
    const int minutes = std::abs(offset) / 60;
    return u"UTC%1%2:%3"_s.arg(offset < 0 ? u"−"_s : u"+"_s)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString shownZone(const TimeZone& zone, TimeUs at)
{
    const bool hasName = zone.name().find('/') != std::string::npos;
    return hasName ? u"%1 (%2)"_s.arg(shownOffset(zone, at), QString::fromStdString(zone.name()))
                   : shownOffset(zone, at);
}

} // namespace postmortem
