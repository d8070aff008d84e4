// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartspec.h"

#include "model/base/sentence.h"
#include "views/charts/loginseries.h"
#include "views/common/showntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString fromBytes(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What the two charts over time share: bars named by their time, ticks at round times, a click that picks the bin.
void addTime(ChartSpec& spec, const Histogram& histogram, const TimeZone& zone)
{
    const auto bins = static_cast<double>(histogram.bins.size());
    // Bar i is drawn from i - 0.5 to i + 0.5.
    const TimeScale scale(histogram.range, -0.5, bins);
    for (const TimeTick& tick : scale.ticks(bins / 6, zone))
        spec.ticks.emplace_back(scale.x(tick.at), tick.label);
    for (std::size_t bin = 0; bin < histogram.bins.size(); ++bin) {
        const TimeUs from = histogram.range.from + static_cast<std::int64_t>(bin) * histogram.binUs;
        const TimeUs to = from + histogram.binUs;
        spec.names << u"%1 – %2"_s.arg(clockText(from, zone, true), clockText(to, zone, false));
        spec.barClicks.emplace_back(spec.series.size(), ChartClick{{}, TimeRange{from, to}});
    }
    if (!histogram.bins.empty())
        spec.axisTitle =
            Words::tr("%1, %2").arg(daysText(histogram.range, zone), shownOffset(zone, histogram.range.from));
}

QString perBin(const QString& what, const Histogram& histogram)
{
    return what.arg(QString::fromStdString(durationText(histogram.binUs)));
}

} // namespace

double ChartSpec::tallest() const
{
    double most = 0;
    for (std::size_t bar = 0; bar < bars(); ++bar)
        most =
            std::max(most, std::accumulate(series.begin(), series.end(), 0.0,
                                           [bar](double sum, const BinSeries& one) { return sum + one.values[bar]; }));
    return most;
}

QString ChartSpec::barText(std::size_t bar) const
{
    QStringList lines{names.value(static_cast<qsizetype>(bar))};
    for (const BinSeries& one : series)
        if (one.values[bar] > 0)
            lines << u"%1: %2"_s.arg(one.name, one.values[bar] < 10 && one.values[bar] != std::round(one.values[bar])
                                                   ? shownDecimal(one.values[bar])
                                                   : numberText(one.values[bar]));
    return lines.join(u'\n');
}

QString ChartSpec::words() const
{
    if (tallest() <= 0)
        return empty;
    constexpr std::size_t most = 12;
    std::vector<std::size_t> order(bars());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto sum = [this](std::size_t bar) {
        double total = 0;
        for (const BinSeries& one : series)
            total += one.values[bar];
        return total;
    };
    std::ranges::stable_sort(order, std::greater(), sum);
    QStringList parts{valueTitle + u'.', axisTitle.isEmpty() ? QString() : axisTitle + u'.', limitText};
    for (std::size_t i = 0; i < std::min(most, order.size()) && sum(order[i]) > 0; ++i)
        parts << barText(order[i]).replace(u'\n', u", "_s) + u'.';
    parts.removeAll(QString());
    return parts.join(u' ');
}

ChartSpec loginSpec(const Histogram& histogram, const TimeZone& zone, const Palette& palette)
{
    ChartSpec spec;
    spec.title = Words::tr("Login attempts over time");
    spec.valueTitle = perBin(Words::tr("attempts per %1"), histogram);
    spec.empty = Words::tr("No login attempt under this filter.");
    spec.series = loginChart(histogram, palette).series;
    for (const LoginSeries& one : loginSeries(histogram))
        spec.seriesClicks.push_back(
            {{{u"protocol"_s, fromBytes(name(one.protocol))},
              {u"kind"_s, fromBytes(name(one.success ? EventKind::LoginOk : EventKind::LoginFailed))}},
             {}});
    addTime(spec, histogram, zone);
    return spec;
}

ChartSpec recipientSpec(const Histogram& histogram, const TimeZone& zone, const Palette& palette)
{
    ChartSpec spec;
    spec.title = Words::tr("Recipients over time");
    spec.valueTitle = perBin(Words::tr("recipients per %1"), histogram);
    spec.empty = Words::tr("No recipient was accepted under this filter.");
    BinSeries local{Words::tr("local recipients"), palette.fill(Series::Recipients), {}};
    BinSeries relayed{seriesName(Series::Relayed), palette.fill(Series::Relayed), {}, Hatch::Rising};
    for (const auto& bin : histogram.bins) {
        const double all = bin[static_cast<std::size_t>(Series::Recipients)];
        const double out = bin[static_cast<std::size_t>(Series::Relayed)];
        local.values.push_back(std::max(0.0, all - out));
        relayed.values.push_back(out);
    }
    spec.series = {std::move(local), std::move(relayed)};
    addTime(spec, histogram, zone);
    return spec;
}

ChartSpec sessionSpec(const CaseSnapshot& snapshot, const SessionLoads& loads, const Palette& palette)
{
    ChartSpec spec;
    spec.title = Words::tr("Recipients in one session");
    spec.valueTitle = Words::tr("number of sessions");
    spec.axisTitle = Words::tr("accepted recipients in one session");
    spec.empty = Words::tr("No session brought an accepted message under this filter.");
    spec.series = loadChart(loads, palette).series;
    spec.slanted = true;
    const auto click = [](std::uint64_t sessions, std::uint32_t largest) {
        return sessions == 0 ? ChartClick() : ChartClick{{{u"session"_s, u"#%1"_s.arg(largest + 1)}}, {}};
    };
    for (std::size_t i = 0; i < loadClasses; ++i) {
        spec.ticks.emplace_back(static_cast<double>(i), loadClassText(i));
        spec.names << Words::tr("%1 recipients (a click shows the session with most)").arg(loadClassText(i));
        spec.barClicks.push_back(
            {click(loads.ordinary[i], loads.largestOrdinary[i]), click(loads.hostile[i], loads.largestHostile[i])});
    }
    if (const auto limit = suggestedRecipientLimit(snapshot)) {
        spec.limit = placeOfLimit(*limit) - 0.5;
        spec.limitText = Words::tr("suggested limit: %1").arg(numberText(static_cast<double>(*limit)));
    }
    return spec;
}

} // namespace postmortem
