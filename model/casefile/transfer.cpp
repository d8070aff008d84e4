// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/transfer.h"

namespace postmortem {

namespace {

using Mark = std::pair<LineNumber, std::uint64_t>;
using NamedValue = std::pair<std::string, double>;

/// The marks in order: an index tells only the one before a line.
std::vector<Mark> marksOf(const LineIndex& index)
{
    std::vector<Mark> marks;
    marks.reserve(index.size());
    for (LineNumber line = std::numeric_limits<LineNumber>::max(); marks.size() < index.size();) {
        const LineIndex::Mark mark = index.before(line);
        marks.emplace_back(mark.line, mark.offset);
        if (mark.line == 0)
            break;
        line = mark.line - 1;
    }
    std::ranges::reverse(marks);
    return marks;
}

} // namespace

void transferIndex(PackWriter& pack, const LineIndex& index)
{
    pack(marksOf(index));
}

void transferIndex(PackReader& pack, LineIndex& index)
{
    std::vector<Mark> marks;
    pack(marks);
    pack.check(std::ranges::is_sorted(marks));
    for (const auto& [line, offset] : marks)
        index.add({line, offset});
}

void transfer(PackWriter& pack, const AnalysisSettings& settings)
{
    std::vector<NamedValue> thresholds;
    for (const Threshold& threshold : settings.thresholds.all())
        thresholds.emplace_back(threshold.key, threshold.value);
    pack(settings.zone.name(), settings.zoneGiven, settings.year, settings.localDomains, settings.localDomainsGiven,
         settings.localDomainsReason, settings.trustedNetworks, settings.trustedNetworksGiven,
         settings.trustedNetworksReason, thresholds);
}

void transfer(PackReader& pack, AnalysisSettings& settings)
{
    std::string zone;
    std::vector<NamedValue> thresholds;
    pack(zone, settings.zoneGiven, settings.year, settings.localDomains, settings.localDomainsGiven,
         settings.localDomainsReason, settings.trustedNetworks, settings.trustedNetworksGiven,
         settings.trustedNetworksReason, thresholds);
    if (!pack.ok())
        return;
    settings.zone = TimeZone::named(zone);
    pack.check(settings.zone.valid());
    if (settings.year)
        pack.check(*settings.year > 0 && *settings.year < 10'000);
    // A threshold that no longer exists is of no use; one that is new keeps its default.
    for (const auto& [key, value] : thresholds)
        settings.thresholds.set(key, value);
}

} // namespace postmortem
