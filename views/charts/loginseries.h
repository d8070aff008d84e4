// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Login attempts by protocol and outcome as series of a chart. The colour says the outcome, the hatching the protocol,
// so both survive a printer without colour.

#include "views/timeline/binchart.h"

namespace postmortem {

struct LoginSeries {
    Protocol protocol = Protocol::Smtp;
    bool success = false;
};

/// What occurs in the histogram, sign-ins first, in the order of the chart's series.
[[nodiscard]] std::vector<LoginSeries> loginSeries(const Histogram& histogram);
/// The chart of those series; the same order.
[[nodiscard]] BinChart loginChart(const Histogram& histogram, const Palette& palette);

} // namespace postmortem
