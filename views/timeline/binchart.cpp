// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/binchart.h"

#include "model/annotations/hiding.h"
#include "model/base/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

/// A tallest bin this many times the median would press the others flat on a linear scale.
constexpr double LinearLimit = 20;

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString momentLabel(Incident::Phase phase)
{
    switch (phase) {
    case Incident::Phase::Probe: return TimelineWords::tr("first probe");
    case Incident::Phase::Guess: return TimelineWords::tr("first guess");
    case Incident::Phase::Opened: return TimelineWords::tr("account opened");
    case Incident::Phase::Used: return TimelineWords::tr("first relay");
    case Incident::Phase::Blacklisted: return TimelineWords::tr("blacklisted");
    case Incident::Phase::Ended: return TimelineWords::tr("last event");
    }
    return {};
}

double scaled(ValueScale scale, double value)
{
    return scale == ValueScale::Linear ? value : std::sqrt(value);
}

/// The smallest of 1, 2, 5, 10, 20, … that is not below the value.
double roundUp(double value)
{
    double power = 1;
    while (power * 10 <= value)
        power *= 10;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (power * factor >= value)
            return power * factor;
    return power * 10;
}

} // namespace

KeyMoments keyMoments(const CaseSnapshot& snapshot, const Annotations& hidden)
{
    constexpr std::size_t most = 12;
    KeyMoments moments;
    for (const Incident& incident : snapshot.incidents) {
        if (isHidden(snapshot, hidden, incident))
            continue;
        std::array<bool, 6> seen{};
        for (const Incident::Step& step : incident.steps) {
            bool& known = seen[static_cast<std::size_t>(step.phase)];
            // What is tried after the attack is no first probe.
            const bool late = step.phase == Incident::Phase::Probe && std::ranges::find(seen, true) != seen.end();
            if (!step.at.known() || known || late || step.phase == Incident::Phase::Ended)
                continue;
            known = true;
            if (moments.markers.size() < most)
                moments.markers.push_back({step.at, momentLabel(step.phase)});
            else
                ++moments.leftOut;
        }
    }
    std::ranges::stable_sort(moments.markers, {}, &TimeMarker::at);
    return moments;
}

QString leftOutText(const KeyMoments& moments)
{
    return TimelineWords::tr("of %1 key moments %2 are marked, those of the worst incidents")
        .arg(moments.markers.size() + moments.leftOut)
        .arg(moments.markers.size());
}

double BinChart::sum(std::size_t bin) const
{
    double total = 0;
    for (const BinSeries& one : series)
        total += one.values[bin];
    return total;
}

std::size_t BinChart::binAt(TimeUs time) const
{
    if (binUs <= 0 || time < first)
        return bins();
    return std::min(bins(), static_cast<std::size_t>((time - first) / binUs));
}

void BinChart::settleScale()
{
    std::vector<double> sums;
    for (std::size_t bin = 0; bin < bins(); ++bin)
        if (const double total = sum(bin); total > 0)
            sums.push_back(total);
    tallest = sums.empty() ? 0 : std::ranges::max(sums);
    valueScale = ValueScale::Linear;
    if (sums.empty())
        return;
    const auto middle = sums.begin() + static_cast<std::ptrdiff_t>(sums.size() / 2);
    std::nth_element(sums.begin(), middle, sums.end());
    if (tallest > LinearLimit * *middle)
        valueScale = ValueScale::SquareRoot;
}

double heightShare(const BinChart& chart, double value)
{
    if (chart.tallest <= 0)
        return 0;
    return std::clamp(scaled(chart.valueScale, value) / scaled(chart.valueScale, chart.tallest), 0.0, 1.0);
}

std::vector<double> valueTicks(const BinChart& chart, std::size_t most)
{
    std::vector<double> ticks;
    if (chart.tallest <= 0 || most == 0)
        return ticks;
    const auto count = static_cast<double>(most);
    if (chart.valueScale == ValueScale::Linear) {
        const double step = roundUp(chart.tallest / count);
        for (double value = step; value <= chart.tallest; value += step)
            ticks.push_back(value);
        return ticks;
    }
    // Equal steps of height are unequal steps of value.
    for (double i = 1; i <= count; ++i) {
        const double value = roundUp(chart.tallest * (i / count) * (i / count) / 2.5);
        if (value <= chart.tallest && (ticks.empty() || value > ticks.back()))
            ticks.push_back(value);
    }
    return ticks;
}

QString numberText(double value)
{
    return words::locale().toString(static_cast<qlonglong>(std::llround(value)));
}

QString seriesName(Series series)
{
    switch (series) {
    case Series::SignIns: return TimelineWords::tr("sign-ins");
    case Series::FailedLogins: return TimelineWords::tr("failed logins");
    case Series::RelayRefused: return TimelineWords::tr("relay refused");
    case Series::Relayed: return TimelineWords::tr("recipients relayed");
    case Series::Recipients: return TimelineWords::tr("recipients accepted");
    }
    return {};
}

BinChart timelineChart(const Histogram& histogram, const Palette& palette)
{
    BinChart chart{histogram.range, histogram.range.from, histogram.binUs, {}, ValueScale::Linear, 0};
    for (const Series series : {Series::SignIns, Series::FailedLogins, Series::RelayRefused, Series::Relayed}) {
        BinSeries one{seriesName(series), palette.fill(series), {}};
        one.values.reserve(histogram.bins.size());
        for (const auto& bin : histogram.bins)
            one.values.push_back(bin[static_cast<std::size_t>(series)]);
        chart.series.push_back(std::move(one));
    }
    chart.settleScale();
    return chart;
}

} // namespace postmortem
