// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as plain text, one block after the other: for comparing documents and for reading without pictures.

#include "model/report/reportdocument.h"

#include <QString>

namespace postmortem {

[[nodiscard]] QString toPlainText(const ReportDocument& document);

/// "Done, by anna, 2026-11-24 09:00:00 UTC+01:00": the tick of a step in words.
[[nodiscard]] QString tickText(const StepTick& tick, const TimeZone& zone);

} // namespace postmortem
