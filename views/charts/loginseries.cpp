// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/loginseries.h"

#include "model/items/plainwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr std::array<Hatch, protocolCount> ProtocolHatch = {Hatch::None, Hatch::Rising, Hatch::Falling, Hatch::Level};

QString nameOf(LoginSeries series)
{
    const QString protocol = plainText(series.protocol);
    return series.success ? Words::tr("%1 sign-ins").arg(protocol) : Words::tr("%1 failed").arg(protocol);
}

} // namespace

std::vector<LoginSeries> loginSeries(const Histogram& histogram)
{
    std::vector<LoginSeries> found;
    for (const bool success : {true, false})
        for (std::size_t protocol = 0; protocol < protocolCount; ++protocol)
            if (std::ranges::any_of(histogram.logins, [&](const auto& bin) { return bin[protocol][success] > 0; }))
                found.push_back({static_cast<Protocol>(protocol), success});
    return found;
}

BinChart loginChart(const Histogram& histogram, const Palette& palette)
{
    BinChart chart{histogram.range, histogram.range.from, histogram.binUs, {}, ValueScale::Linear, 0};
    for (const LoginSeries& series : loginSeries(histogram)) {
        const auto protocol = static_cast<std::size_t>(series.protocol);
        BinSeries one{nameOf(series),
                      palette.fill(series.success ? Series::SignIns : Series::FailedLogins),
                      {},
                      ProtocolHatch[protocol]};
        one.values.reserve(histogram.logins.size());
        for (const auto& bin : histogram.logins)
            one.values.push_back(bin[protocol][series.success]);
        chart.series.push_back(std::move(one));
    }
    chart.settleScale();
    return chart;
}

} // namespace postmortem
