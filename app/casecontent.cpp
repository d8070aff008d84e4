// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casecontent.h"

#include <algorithm>

namespace postmortem {

std::vector<std::pair<QString, StepTick>> ticksOf(const Checklist& checklist,
                                                  const std::vector<std::pair<QString, StepTick>>& earlier)
{
    std::vector<std::pair<QString, StepTick>> ticks;
    for (const ChecklistStep& step : checklist.steps) {
        if (step.tick != StepTick())
            ticks.emplace_back(step.id, step.tick);
    }
    for (const auto& tick : earlier) {
        if (std::ranges::none_of(checklist.steps, [&](const ChecklistStep& step) { return step.id == tick.first; }))
            ticks.push_back(tick);
    }
    return ticks;
}

Checklist checklistOf(const std::vector<std::pair<QString, StepTick>>& ticks)
{
    Checklist checklist;
    for (const auto& [id, tick] : ticks) {
        ChecklistStep& step = checklist.steps.emplace_back();
        step.id = id;
        step.tick = tick;
    }
    return checklist;
}

QStringList toStrings(const std::vector<std::string>& paths)
{
    QStringList list;
    for (const std::string& path : paths)
        list << QString::fromStdString(path);
    return list;
}

std::vector<std::string> toBytes(const QStringList& paths)
{
    std::vector<std::string> list;
    for (const QString& path : paths)
        list.push_back(path.toStdString());
    return list;
}

} // namespace postmortem
