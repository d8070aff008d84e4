// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of chartspec.h with a bar for each address, account or file.

#include "model/base/sentence.h"
#include "model/items/plainwords.h"
#include "model/base/textmatch.h"
#include "views/charts/chartspec.h"
#include "views/common/showntext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::size_t MostFiles = 12;
constexpr qsizetype LongestName = 26;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

struct Load {
    double failed = 0;
    double relayed = 0;
};

Load loadOf(const CaseSnapshot& snapshot, Table table, std::uint32_t row)
{
    if (table == Table::Addresses)
        return {double(snapshot.addresses[row].failedLogins), double(snapshot.addresses[row].relayedRecipients)};
    return {double(snapshot.accounts[row].failedLogins), double(snapshot.accounts[row].relayedRecipients)};
}

/// The ends of a long name tell more than its middle.
QString shortName(const QString& name)
{
    if (name.size() <= LongestName)
        return name;
    return name.first(LongestName / 2) + u'…' + name.last(LongestName / 2 - 1);
}

void addBar(ChartSpec& spec, const QString& name, const ChartClick& click)
{
    spec.ticks.emplace_back(static_cast<double>(spec.names.size()), shortName(name));
    spec.names << name;
    spec.barClicks.emplace_back(spec.series.size(), click);
}

ChartSpec loadSpec(const CaseSnapshot& snapshot, Table table, const std::vector<std::uint32_t>& rows, bool filtered,
                   const Palette& palette)
{
    ChartSpec spec;
    spec.horizontal = true;
    spec.valueTitle = filtered ? Words::tr("failed logins and relayed recipients, in the whole case")
                               : Words::tr("failed logins and relayed recipients");
    spec.series = {{seriesName(Series::FailedLogins), palette.fill(Series::FailedLogins), {}},
                   {seriesName(Series::Relayed), palette.fill(Series::Relayed), {}, Hatch::Rising}};
    for (const std::uint32_t row : rows) {
        const Load load = loadOf(snapshot, table, row);
        spec.series[0].values.push_back(load.failed);
        spec.series[1].values.push_back(load.relayed);
        const std::string name = table == Table::Addresses ? snapshot.addressText(AddressId(row))
                                                           : std::string(snapshot.accountName(AccountId(row)));
        addBar(spec, shownText(name),
               {{{table == Table::Addresses ? u"ip"_s : u"account"_s, QString::fromStdString(name)}}, {}});
    }
    return spec;
}

/// Tokens of one key are alternatives; excluded ones take away.
bool passes(const Filter& filter, const Source& source)
{
    const std::string_view path = source.path;
    const std::string_view file = path.substr(path.find_last_of("/\\!") + 1);
    bool wanted = false;
    bool any = false;
    for (const FilterToken& token : filter.tokens()) {
        if (token.key != "source" || !token.error.empty())
            continue;
        const std::string lower = lowerAscii(token.value);
        const bool matches =
            matchesWildcard(source.name, lower) || matchesWildcard(path, lower) || matchesWildcard(file, lower);
        if (token.exclude && matches)
            return false;
        any = any || !token.exclude;
        wanted = wanted || (!token.exclude && matches);
    }
    return wanted || !any;
}

std::vector<std::size_t> largestFiles(const CaseSnapshot& snapshot, const Filter& filter)
{
    std::vector<std::size_t> files;
    for (std::size_t i = 0; i < snapshot.sources.size(); ++i)
        if (snapshot.sources[i].bytes > 0 && passes(filter, snapshot.sources[i]))
            files.push_back(i);
    const auto bytes = [&](std::size_t i) { return snapshot.sources[i].bytes; };
    const auto end = files.begin() + static_cast<std::ptrdiff_t>(std::min(files.size(), MostFiles));
    std::ranges::partial_sort(files, end, std::greater(), bytes);
    files.erase(end, files.end());
    return files;
}

struct SizeUnit {
    double factor = 1;
    QString name = u"B"_s;
};

SizeUnit unitFor(double bytes)
{
    static const QStringList names = {u"B"_s, u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s};
    SizeUnit unit;
    for (qsizetype i = 1; i < names.size() && bytes / unit.factor >= 1000; ++i)
        unit = {unit.factor * 1000, names[i]};
    return unit;
}

} // namespace

std::vector<std::uint32_t> mergeTop(const CaseSnapshot& snapshot, Table table, const TopRows& byFailed,
                                    const TopRows& byRelayed)
{
    std::vector<std::uint32_t> rows = byFailed.rows;
    for (const std::uint32_t row : byRelayed.rows)
        if (std::ranges::find(rows, row) == rows.end())
            rows.push_back(row);
    const auto weight = [&](std::uint32_t row) {
        const Load load = loadOf(snapshot, table, row);
        return load.failed + load.relayed;
    };
    std::erase_if(rows, [&](std::uint32_t row) { return weight(row) <= 0; });
    std::ranges::stable_sort(rows, std::greater(), weight);
    rows.resize(std::min(rows.size(), topCount));
    return rows;
}

ChartSpec addressSpec(const CaseSnapshot& snapshot, const std::vector<std::uint32_t>& rows, bool filtered,
                      const Palette& palette)
{
    ChartSpec spec = loadSpec(snapshot, Table::Addresses, rows, filtered, palette);
    spec.title = Words::tr("Top addresses");
    spec.empty = Words::tr("No address with a failed login or relayed mail under this filter.");
    return spec;
}

ChartSpec accountSpec(const CaseSnapshot& snapshot, const std::vector<std::uint32_t>& rows, bool filtered,
                      const Palette& palette)
{
    ChartSpec spec = loadSpec(snapshot, Table::Accounts, rows, filtered, palette);
    spec.title = Words::tr("Top accounts");
    spec.empty = Words::tr("No account with a failed login or relayed mail under this filter.");
    return spec;
}

ChartSpec sizeSpec(const CaseSnapshot& snapshot, const Filter& filter, const Palette& palette)
{
    ChartSpec spec;
    spec.horizontal = true;
    spec.title = Words::tr("Log size per file");
    spec.empty = Words::tr("No file with a known size under this filter.");
    const std::vector<std::size_t> files = largestFiles(snapshot, filter);
    const SizeUnit unit = unitFor(files.empty() ? 0 : static_cast<double>(snapshot.sources[files.front()].bytes));
    spec.valueTitle = Words::tr("size on disk in %1").arg(unit.name);
    spec.series = {{Words::tr("file"), palette.fill(Series::SignIns), {}},
                   {Words::tr("largest of its protocol"), palette.fill(Series::FailedLogins), {}, Hatch::Rising}};
    for (const std::size_t i : files) {
        const Source& source = snapshot.sources[i];
        const double size = static_cast<double>(source.bytes) / unit.factor;
        const bool largest = source.timesMedian > 0;
        spec.series[0].values.push_back(largest ? 0 : size);
        spec.series[1].values.push_back(largest ? size : 0);
        addBar(spec, shownText(source.name), {{{u"source"_s, QString::fromStdString(source.name)}}, {}});
        QString& name = spec.names.back();
        name += u", "_s + shownSize(source.bytes);
        if (largest)
            name += Words::tr(", %1 times the median of %2 logs")
                        .arg(shownDecimal(source.timesMedian), plainText(source.protocol));
    }
    return spec;
}

} // namespace postmortem
