// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The largest log of a protocol. A harvest writes many lines, so a log far above the median is where to look first.

#include "model/analysis/words.h"
#include "model/detectors/detector.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr std::size_t fewestFiles = 3;

void judge(DetectorContext& context, Protocol protocol, std::vector<SourceId> sources)
{
    auto& table = context.snap.sources;
    const auto size = [&](SourceId id) { return table[id.row()].textBytes; };
    if (sources.size() < fewestFiles)
        return;
    std::ranges::sort(sources, {}, size);
    const auto median = static_cast<double>(size(sources[sources.size() / 2]));
    Source& largest = table[sources.back().row()];
    const double times = median > 0 ? static_cast<double>(largest.textBytes) / median : 0;
    if (times < context.threshold("log-size.times"))
        return;
    largest.timesMedian = times;
    const std::string rounded = words::number(static_cast<double>(static_cast<std::int64_t>(times * 10)) / 10);
    Finding finding;
    finding.kind = FindingKind::LogSize;
    finding.severity = Severity::Info;
    finding.confidence = Confidence::Medium;
    finding.first = largest.first;
    finding.last = largest.last;
    finding.counts = {{"bytes", static_cast<std::int64_t>(largest.textBytes)},
                      {"median", static_cast<std::int64_t>(median)}};
    finding.title = protocol == Protocol::Other
                        ? words::say(CaseWords::tr("The largest log is %1"), words::shown(largest.name))
                        : words::say(CaseWords::tr("The largest %1 log is %2"), words::protocol(protocol),
                                     words::shown(largest.name));
    finding.text = words::say(
        CaseWords::tr("It is %1 times the median of its kind. A harvest or a spam run likely lies in it."), rounded);
    finding.rule =
        words::say(CaseWords::tr("The largest log of a protocol, at least %1 times the median of at least %2 files."),
                   quoted(context, "log-size.times"), std::uint64_t{fewestFiles});
    DetectorContext::prove(finding, {sources.back(), 1}, largest.first, words::say(CaseWords::tr("its first line")));
    context.add(std::move(finding));
}

} // namespace

void detectLogSize(DetectorContext& context)
{
    std::array<std::vector<SourceId>, protocolCount> byProtocol;
    for (std::size_t row = 0; row < context.snap.sources.size(); ++row)
        if (context.snap.sources[row].understood > 0)
            byProtocol[static_cast<std::size_t>(context.snap.sources[row].protocol)].push_back(SourceId(row));
    for (std::size_t p = 0; p < protocolCount; ++p)
        judge(context, static_cast<Protocol>(p), byProtocol[p]);
}

} // namespace postmortem
