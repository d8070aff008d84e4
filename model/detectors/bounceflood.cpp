// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many bounces in a short time: what a spam run leaves behind, and what fills the queue.

#include "model/analysis/words.h"
#include "model/detectors/guessing.h"

namespace postmortem {

void detectBounceFlood(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < snap.events.size(); ++row)
        if (snap.events.kinds()[row] == EventKind::Bounced)
            rows.push_back(static_cast<std::uint32_t>(row));
    const guessing::Burst burst = guessing::densest(context, rows, usPerHour);
    if (burst.attempts == 0 || burst.attempts < context.threshold("bounce-flood.bounces"))
        return;
    Finding finding;
    finding.kind = FindingKind::BounceFlood;
    finding.severity = Severity::Medium;
    finding.confidence = Confidence::High;
    finding.first = context.event(burst.firstRow).time;
    finding.last = context.event(burst.lastRow).time;
    finding.counts = {{"bounces", burst.attempts}, {"all-bounces", guessing::attempts(context, rows)}};
    const std::uint64_t bounces = burst.attempts;
    const std::uint64_t all = guessing::attempts(context, rows);
    finding.title = words::say(CaseWords::tr("%1 bounce(s) within an hour", nullptr, words::plural(bounces)), bounces);
    finding.text =
        finding.first.known()
            ? words::say(CaseWords::tr("Of %1 bounce(s) in these logs %2 came within one hour at %3. Spam runs to "
                                       "invented recipients look like this.",
                                       nullptr, words::plural(all)),
                         all, bounces, words::moment(snap, finding.first))
            : words::say(CaseWords::tr("Of %1 bounce(s) in these logs %2 came within one hour. Spam runs to invented "
                                       "recipients look like this.",
                                       nullptr, words::plural(all)),
                         all, bounces);
    finding.rule = words::say(CaseWords::tr("At least %1 bounces in 1 hour."), quoted(context, "bounce-flood.bounces"));
    std::vector<std::uint32_t> inside;
    for (std::uint32_t row : rows)
        if (row >= burst.firstRow && row <= burst.lastRow)
            inside.push_back(row);
    const std::size_t stride = std::max<std::size_t>(1, inside.size() / 18);
    const std::string proof = words::say(CaseWords::tr("bounced"));
    for (std::size_t i = 0; i < inside.size(); i += stride)
        context.prove(finding, inside[i], proof);
    context.add(std::move(finding));
}

} // namespace postmortem
