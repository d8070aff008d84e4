// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/sections.h"

#include <algorithm>
#include <set>

namespace postmortem {

Blocks whatIfSection(const ReportContext& context)
{
    if (context.snapshot.whatIfs.empty())
        return {};
    TableBlock table;
    table.columns = {
        {ReportWords::tr("Limit")}, {ReportWords::tr("What it would have done")}, {ReportWords::tr("Advice")}};
    std::set<WhatIf::About> useless;
    for (const WhatIf& whatIf : context.snapshot.whatIfs) {
        // Higher limits than the first that stops nothing stop nothing either.
        if (whatIf.stopped == 0 && !useless.insert(whatIf.about).second)
            continue;
        table.rows.push_back({{shown(whatIf.policy)},
                              {shown(whatIf.text)},
                              {whatIf.suggested ? ReportWords::tr("suggested") : QString(), Tone::Good}});
    }
    if (table.rows.size() < context.snapshot.whatIfs.size())
        table.more = ReportWords::tr("Higher limits, which would have stopped nothing either, are left out.");
    const bool any = std::ranges::any_of(context.snapshot.whatIfs, &WhatIf::suggested);
    return {
        ParagraphBlock{
            any ? ReportWords::tr("Each limit was tried on the logs themselves. Suggested is the smallest that would "
                                  "have touched no legitimate use.")
                : ReportWords::tr("Each limit was tried on the logs themselves. None is suggested: each would have "
                                  "touched legitimate use or stopped nothing."),
            ParagraphBlock::Style::Normal},
        std::move(table)};
}

Blocks checklistSection(const ReportContext& context)
{
    const auto& steps = context.checklist.steps;
    if (steps.empty())
        return {};
    Blocks blocks;
    blocks.emplace_back(
        ParagraphBlock{ReportWords::tr("%1 of %2 steps are answered. Commands hold the values of this case, "
                                       "quoted for the shell they are meant for; read each before you run it.")
                           .arg(number(context.checklist.answered()), number(steps.size())),
                       ParagraphBlock::Style::Normal});
    for (ChecklistPhase phase : checklistPhases) {
        StepsBlock block;
        block.zone = context.snapshot.settings.zone;
        for (const ChecklistStep& step : steps)
            if (step.phase == phase)
                block.steps.push_back(step);
        if (block.steps.empty())
            continue;
        blocks.emplace_back(HeadingBlock{title(phase)});
        blocks.emplace_back(std::move(block));
    }
    return blocks;
}

} // namespace postmortem
