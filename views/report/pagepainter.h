// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints a laid out page, on paper or on the screen. Charts are recorded beforehand, off the GUI thread, and only
// replayed here.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "views/report/pagelayout.h"

#include <QPicture>

#include <map>

class QPainter;

namespace postmortem {

using ChartPictures = std::map<ReportChart, QPicture>;

/// The charts that the layout shows, drawn with their top left corner at the origin. Counts the case's events.
[[nodiscard]] ChartPictures drawCharts(const PageLayout& layout, const CaseSnapshot& snapshot, const Cancel& cancel);

/// The painter's unit is a tenth of a point, its origin the corner of the sheet. `charts` may lack some: their place
/// stays empty.
void paintPage(QPainter& painter, const LayoutPage& page, const ChartPictures& charts);

} // namespace postmortem
