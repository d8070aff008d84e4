// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remote servers that refuse our mail because our server is on a block list.

#include "model/analysis/notices.h"
#include "model/analysis/words.h"
#include "model/detectors/detector.h"

#include <algorithm>
#include <map>
#include <vector>

namespace postmortem {

namespace {

std::string listText(const std::map<std::string, std::uint64_t>& lists)
{
    std::vector<std::pair<std::string, std::uint64_t>> sorted(lists.begin(), lists.end());
    std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> names;
    for (const auto& [name, count] : sorted)
        names.push_back(noticeInWords(name) + " (" + words::number(count) + ')');
    return words::list(names);
}

void keep(std::vector<std::uint32_t>& proofs, std::size_t row)
{
    constexpr std::size_t enough = 100; // a finding holds fewer
    if (proofs.size() < enough)
        proofs.push_back(static_cast<std::uint32_t>(row));
}

} // namespace

void detectBlacklisted(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    std::map<std::string, std::uint64_t> lists;
    std::uint64_t replies = 0;
    Finding finding;
    std::vector<std::uint32_t> naming; // rows
    std::vector<std::uint32_t> answers;
    const std::string proof = words::say(CaseWords::tr("refused: our server is on a block list"));
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        const EventKind kind = snap.events.kinds()[row];
        if (kind != EventKind::Deferred && kind != EventKind::Bounced && kind != EventKind::Notice)
            continue;
        const Event event = snap.events.at(row);
        if (event.reason != Reason::BlockList)
            continue;
        if (kind == EventKind::Notice) {
            // The line that names a list proves most; some servers write the reply's status on another.
            if (event.text().valid()) {
                lists[words::shown(snap.text(event.text()))] += event.count;
                keep(naming, row);
            }
            continue;
        }
        replies += event.count;
        if (!finding.first.known())
            finding.first = event.time;
        finding.last = event.time;
        keep(answers, row);
    }
    if (replies == 0 || static_cast<double>(replies) < context.threshold("blacklisted.replies"))
        return;
    for (const std::uint32_t row : naming.empty() ? answers : naming)
        context.prove(finding, row, proof);
    finding.kind = FindingKind::Blacklisted;
    finding.severity = Severity::High;
    finding.confidence = Confidence::High;
    finding.counts = {{"replies", static_cast<std::int64_t>(replies)},
                      {"lists", static_cast<std::int64_t>(lists.size())}};
    // When it was put on the list no log of its own tells; what is known is the first reply that names one.
    finding.title = finding.first.known()
                        ? words::say(CaseWords::tr("Mail refused because of block lists, first at %1"),
                                     words::moment(snap, finding.first))
                        : words::say(CaseWords::tr("Mail refused because of block lists"));
    finding.text = lists.empty() ? words::say(CaseWords::tr("%1 delivery(s) were refused by remote servers.", nullptr,
                                                            words::plural(replies)),
                                              replies)
                                 : words::say(CaseWords::tr("%1 delivery(s) were refused by remote servers: %2.",
                                                            nullptr, words::plural(replies)),
                                              replies, listText(lists));
    finding.rule =
        words::say(CaseWords::tr("At least %1 reply(s) of remote servers that name(s) a block list.", nullptr,
                                 words::plural(static_cast<std::uint64_t>(context.threshold("blacklisted.replies")))),
                   quoted(context, "blacklisted.replies"));
    context.add(std::move(finding));
}

} // namespace postmortem
