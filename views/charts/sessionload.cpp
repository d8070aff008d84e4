// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/sessionload.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

/// The greatest number of each class; the limits of the what-if fall on borders.
constexpr std::array<std::uint64_t, loadClasses - 1> Last = {1, 2, 5, 10, 20, 50, 100, 200, 500};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

bool hostile(const CaseSnapshot& snapshot, const Session& session)
{
    return session.address.valid() && snapshot.addresses[session.address.row()].severity >= Severity::Medium;
}

void count(SessionLoads& loads, const CaseSnapshot& snapshot, std::uint32_t row)
{
    const Session& session = snapshot.sessions[row];
    if (session.outbound || session.recipients == 0)
        return;
    const bool bad = hostile(snapshot, session);
    const std::size_t group = loadClass(session.recipients);
    std::uint32_t& largest = (bad ? loads.largestHostile : loads.largestOrdinary)[group];
    if ((bad ? loads.hostile : loads.ordinary)[group]++ == 0
        || session.recipients > snapshot.sessions[largest].recipients)
        largest = row;
}

} // namespace

bool SessionLoads::empty() const
{
    return std::ranges::all_of(ordinary, [](auto n) { return n == 0; })
           && std::ranges::all_of(hostile, [](auto n) { return n == 0; });
}

std::size_t loadClass(std::uint64_t recipients)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(Last, recipients) - Last.begin());
}

QString loadClassText(std::size_t loadClass)
{
    if (loadClass >= Last.size())
        return Words::tr("over %1").arg(Last.back());
    const std::uint64_t first = loadClass == 0 ? 1 : Last[loadClass - 1] + 1;
    return first == Last[loadClass] ? QString::number(first) : u"%1–%2"_s.arg(first).arg(Last[loadClass]);
}

SessionLoads countLoads(const CaseSnapshot& snapshot, std::optional<std::span<const std::uint32_t>> rows,
                        const Cancel& cancel)
{
    SessionLoads loads;
    loads.generation = snapshot.generation;
    const std::size_t size = rows ? rows->size() : snapshot.sessions.size();
    for (std::size_t i = 0; i < size; ++i) {
        if ((i & 0x3fff) == 0 && cancel.requested())
            break;
        count(loads, snapshot, rows ? (*rows)[i] : static_cast<std::uint32_t>(i));
    }
    return loads;
}

std::optional<std::uint64_t> suggestedRecipientLimit(const CaseSnapshot& snapshot)
{
    for (const WhatIf& whatIf : snapshot.whatIfs)
        if (whatIf.suggested && whatIf.about == WhatIf::About::Recipients)
            return static_cast<std::uint64_t>(whatIf.limit);
    return std::nullopt;
}

double placeOfLimit(std::uint64_t limit)
{
    const std::size_t group = loadClass(std::max<std::uint64_t>(limit, 1));
    if (group >= Last.size())
        return static_cast<double>(loadClasses) - 0.5;
    const std::uint64_t before = group == 0 ? 0 : Last[group - 1];
    return static_cast<double>(group) + static_cast<double>(limit - before) / static_cast<double>(Last[group] - before);
}

BinChart loadChart(const SessionLoads& loads, const Palette& palette)
{
    BinChart chart;
    chart.series = {{Words::tr("other addresses"), palette.fill(Series::SignIns), {}},
                    {Words::tr("suspicious addresses"), palette.fill(Series::Relayed), {}, Hatch::Rising}};
    for (std::size_t i = 0; i < loadClasses; ++i) {
        chart.series[0].values.push_back(static_cast<double>(loads.ordinary[i]));
        chart.series[1].values.push_back(static_cast<double>(loads.hostile[i]));
    }
    chart.settleScale();
    return chart;
}

} // namespace postmortem
