// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts of the report, drawn with QPainter alone: vectors in a PDF or SVG, no widget, any thread. Patterns and
// shades keep the series apart in black and white; axis titles name unit and zone.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/report/reportdocument.h"

class QPainter;
class QRectF;

namespace postmortem {

/// Draws the chart into `rect`. Text is drawn in the painter's font (set one with a pixel size in the painter's own
/// units, about 1/60 of the rect's width); all other sizes follow it. The painter is left as it was. Counts the case's
/// events once, so it takes a moment for a large case; nothing is drawn when cancelled.
void paintReportChart(QPainter& painter, const QRectF& rect, ReportChart chart, const CaseSnapshot& snapshot,
                      const Cancel& cancel = {});

} // namespace postmortem
