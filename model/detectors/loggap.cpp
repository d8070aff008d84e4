// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Silence where a busy log should have entries, and notices that lines were lost. Quiet nights are not gaps: the same
// hour of the other days tells how much was to be expected.

#include "model/analysis/words.h"
#include "model/detectors/detector.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace postmortem {

namespace {

constexpr std::size_t hoursOfDay = 24;

/// Minutes with events that each hour of the day usually has. Minutes, because one message to many recipients is many
/// events at once and says nothing about the next minute.
class UsualRate final {
public:
    explicit UsualRate(const CaseSnapshot& snap)
    {
        TimeUs first;
        TimeUs last;
        std::int64_t minute = -1;
        for (std::size_t c = 0; c < snap.events.times().chunkCount(); ++c) {
            for (std::int64_t us : snap.events.times().chunk(c)) {
                const TimeUs time(us);
                if (!time.known())
                    continue;
                if (!first.known())
                    first = time;
                last = time;
                m_perHour[hourOf(time)] += us / usPerMinute != minute ? 1 : 0;
                minute = us / usPerMinute;
            }
        }
        if (!first.known())
            return;
        std::array<double, hoursOfDay> covered{};
        for (std::int64_t t = first.us; t <= last.us; t += usPerHour)
            covered[hourOf(TimeUs(t))] += 1;
        for (std::size_t h = 0; h < hoursOfDay; ++h)
            m_perHour[h] = covered[h] > 0 ? m_perHour[h] / covered[h] : 0;
    }

    /// Minutes with events to be expected between two moments.
    [[nodiscard]] double expected(TimeUs from, TimeUs to) const
    {
        double sum = 0;
        std::int64_t t = from.us;
        // A gap of weeks needs no exact sum.
        for (std::size_t steps = 0; t < to.us && steps < 24 * 60; ++steps) {
            const std::int64_t end = std::min(to.us, (t / usPerHour + 1) * usPerHour);
            sum += m_perHour[hourOf(TimeUs(t))] * static_cast<double>(end - t) / static_cast<double>(usPerHour);
            t = end;
        }
        return sum;
    }

private:
    static std::size_t hourOf(TimeUs time)
    {
        return static_cast<std::size_t>((time.us % usPerDay + usPerDay) % usPerDay / usPerHour);
    }

    std::array<double, hoursOfDay> m_perHour{};
};

void writeGap(DetectorContext& context, std::uint32_t before, std::uint32_t after, double expected)
{
    const CaseSnapshot& snap = context.snap;
    Finding finding;
    finding.kind = FindingKind::LogGap;
    finding.severity = Severity::Low;
    finding.confidence = Confidence::Medium;
    finding.first = context.event(before).time;
    finding.last = context.event(after).time;
    finding.counts = {{"minutes", (finding.last - finding.first) / usPerMinute},
                      {"expected", static_cast<std::int64_t>(std::lround(expected))}};
    const auto minutes = static_cast<std::uint64_t>(std::lround(expected));
    finding.title = words::say(CaseWords::tr("The log is silent for %1"), durationText(finding.last - finding.first));
    finding.text =
        words::say(CaseWords::tr("Nothing was logged from %1 to %2, where about %3 minute(s) with events were "
                                 "to be expected. A file may be missing.",
                                 nullptr, words::plural(minutes)),
                   words::moment(snap, finding.first), words::moment(snap, finding.last), minutes);
    finding.rule =
        words::say(CaseWords::tr("At least %1 minutes without an event where at least %2 busy minutes were to "
                                 "be expected."),
                   quoted(context, "log-gap.minutes"), quoted(context, "log-gap.expected"));
    context.prove(finding, before, words::say(CaseWords::tr("last event before")));
    context.prove(finding, after, words::say(CaseWords::tr("first event after")));
    context.add(std::move(finding));
}

void writeLost(DetectorContext& context)
{
    Finding finding;
    std::int64_t notices = 0;
    const std::string proof = words::say(CaseWords::tr("the logger dropped lines"));
    for (std::size_t row = 0; row < context.snap.events.size(); ++row) {
        if (context.snap.events.kinds()[row] != EventKind::Notice)
            continue;
        const Event notice = context.snap.events.at(row);
        if (notice.reason != Reason::LostMessages && notice.reason != Reason::RateLimited)
            continue;
        ++notices;
        if (!finding.first.known())
            finding.first = notice.time;
        finding.last = notice.time;
        context.prove(finding, static_cast<std::uint32_t>(row), proof);
    }
    if (notices == 0)
        return;
    finding.kind = FindingKind::LogGap;
    finding.severity = Severity::Low;
    finding.confidence = Confidence::High;
    finding.counts = {{"notices", notices}};
    const auto said = static_cast<std::uint64_t>(notices);
    finding.title = words::say(CaseWords::tr("The logger dropped lines"));
    finding.text =
        words::say(CaseWords::tr("The log says %1 time(s) that lines were lost or suppressed. Counts of these "
                                 "times are too low.",
                                 nullptr, words::plural(said)),
                   said);
    finding.rule = words::say(CaseWords::tr("A notice of the logger that messages were lost or suppressed."));
    context.add(std::move(finding));
}

} // namespace

void detectLogGaps(DetectorContext& context)
{
    const UsualRate rate(context.snap);
    const std::int64_t shortest = context.minutes("log-gap.minutes");
    std::uint32_t before = Id<EventTag>::none;
    TimeUs last;
    for (std::size_t row = 0; row < context.snap.events.size(); ++row) {
        const TimeUs time(context.snap.events.times()[row]);
        if (!time.known())
            break; // sorted last
        if (last.known() && time - last >= shortest)
            if (const double expected = rate.expected(last, time); expected >= context.threshold("log-gap.expected"))
                writeGap(context, before, static_cast<std::uint32_t>(row), expected);
        last = time;
        before = static_cast<std::uint32_t>(row);
    }
    writeLost(context);
}

} // namespace postmortem
