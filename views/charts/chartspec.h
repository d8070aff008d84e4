// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts of the charts tab as plain data: what bars, what names, what a click means. ChartPanel draws them.

#include "views/charts/sessionload.h"
#include "views/timeline/binchart.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace postmortem {

/// What a click on a bar, or on a name of the legend, asks for.
struct ChartClick {
    std::vector<std::pair<QString, QString>> tokens; ///< key and value
    std::optional<TimeRange> range;
};

struct ChartSpec {
    QString title;
    QString valueTitle;                            ///< what the numbers are, with unit
    QString axisTitle;                             ///< what the bars are, with zone; "" needs none
    QString empty;                                 ///< said instead of bars, when there are none
    std::vector<BinSeries> series;                 ///< stacked
    QStringList names;                             ///< one a bar, as it stands in tooltips
    std::vector<std::pair<double, QString>> ticks; ///< labels along the axis; bar i stands at i
    bool slanted = false;                          ///< the labels are long for their place
    bool horizontal = false;                       ///< bar 0 on top
    std::optional<double> limit;                   ///< a dashed line there, named by limitText
    QString limitText;
    std::vector<std::vector<ChartClick>> barClicks; ///< [bar][series]; empty when a click does nothing
    std::vector<ChartClick> seriesClicks;           ///< [series]

    [[nodiscard]] std::size_t bars() const { return series.empty() ? 0 : series.front().values.size(); }
    [[nodiscard]] double tallest() const;
    [[nodiscard]] QString barText(std::size_t bar) const; ///< name and every number, a line each
    [[nodiscard]] QString words() const; ///< the whole chart for a screen reader; the largest bars of many
};

/// The first rows of two orders of a table.
struct TopRows {
    std::uint64_t generation = 0;
    std::vector<std::uint32_t> rows;
};
constexpr std::size_t topCount = 10;
/// Those of both that have most failed logins and relayed recipients together, at most topCount.
[[nodiscard]] std::vector<std::uint32_t> mergeTop(const CaseSnapshot& snapshot, Table table, const TopRows& byFailed,
                                                  const TopRows& byRelayed);

[[nodiscard]] ChartSpec loginSpec(const Histogram& histogram, const TimeZone& zone, const Palette& palette);
[[nodiscard]] ChartSpec recipientSpec(const Histogram& histogram, const TimeZone& zone, const Palette& palette);
[[nodiscard]] ChartSpec sessionSpec(const CaseSnapshot& snapshot, const SessionLoads& loads, const Palette& palette);
/// `filtered` says in the axis title that the numbers are those of the whole case.
[[nodiscard]] ChartSpec addressSpec(const CaseSnapshot& snapshot, const std::vector<std::uint32_t>& rows, bool filtered,
                                    const Palette& palette);
[[nodiscard]] ChartSpec accountSpec(const CaseSnapshot& snapshot, const std::vector<std::uint32_t>& rows, bool filtered,
                                    const Palette& palette);
/// The largest files that the filter's source: tokens leave.
[[nodiscard]] ChartSpec sizeSpec(const CaseSnapshot& snapshot, const Filter& filter, const Palette& palette);

} // namespace postmortem
