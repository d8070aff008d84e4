// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hatching made of lines. Qt's brush patterns are measured in device dots, so they vanish in a PDF, and an SVG knows no
// clipping: here every line is cut to its rectangle by arithmetic and stays a line in every format.

#include <QColor>
#include <QLineF>
#include <QRectF>

#include <cstdint>
#include <vector>

class QPainter;

namespace postmortem {

enum class Hatch : std::uint8_t { None, Rising, Falling, Level };

/// The lines inside `rect`, `spacing` apart, and on one grid for all rectangles. None for a spacing that is not
/// positive.
[[nodiscard]] std::vector<QLineF> hatchLines(const QRectF& rect, Hatch hatch, double spacing);

/// A filled rectangle with its hatching in the shade that stands off from the colour.
void fillHatched(QPainter& painter, const QRectF& rect, const QColor& colour, Hatch hatch, double spacing);

} // namespace postmortem
