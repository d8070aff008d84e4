// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between the parts of the window and what a case file holds.

#include "model/casefile/savedcase.h"

#include <QStringList>

namespace postmortem {

/// Ticks of a checklist that are not open, and those of `earlier` for steps that it no longer has.
[[nodiscard]] std::vector<std::pair<QString, StepTick>>
ticksOf(const Checklist& checklist, const std::vector<std::pair<QString, StepTick>>& earlier);
/// A checklist that holds nothing but ticks, for Checklist::keepTicks().
[[nodiscard]] Checklist checklistOf(const std::vector<std::pair<QString, StepTick>>& ticks);

[[nodiscard]] QStringList toStrings(const std::vector<std::string>& paths);
[[nodiscard]] std::vector<std::string> toBytes(const QStringList& paths);

} // namespace postmortem
