// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/hatch.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace postmortem {

namespace {

double firstOnGrid(double from, double spacing)
{
    return std::ceil(from / spacing) * spacing;
}

void addLevel(std::vector<QLineF>& lines, const QRectF& rect, double spacing)
{
    for (double y = firstOnGrid(rect.top(), spacing); y <= rect.bottom(); y += spacing)
        lines.emplace_back(rect.left(), y, rect.right(), y);
}

/// Lines x - y = c fall to the right, lines x + y = c rise; downwards is the greater y.
void addDiagonal(std::vector<QLineF>& lines, const QRectF& rect, double spacing, bool rising)
{
    const double lowest = rising ? rect.left() + rect.top() : rect.left() - rect.bottom();
    const double highest = rising ? rect.right() + rect.bottom() : rect.right() - rect.top();
    for (double c = firstOnGrid(lowest, spacing); c <= highest; c += spacing) {
        const double begin = std::max(rect.left(), rising ? c - rect.bottom() : c + rect.top());
        const double end = std::min(rect.right(), rising ? c - rect.top() : c + rect.bottom());
        if (end > begin)
            lines.emplace_back(begin, rising ? c - begin : begin - c, end, rising ? c - end : end - c);
    }
}

} // namespace

std::vector<QLineF> hatchLines(const QRectF& rect, Hatch hatch, double spacing)
{
    std::vector<QLineF> lines;
    if (spacing <= 0 || rect.isEmpty() || hatch == Hatch::None)
        return lines;
    if (hatch == Hatch::Level)
        addLevel(lines, rect, spacing);
    else
        addDiagonal(lines, rect, spacing, hatch == Hatch::Rising);
    return lines;
}

void fillHatched(QPainter& painter, const QRectF& rect, const QColor& colour, Hatch hatch, double spacing)
{
    painter.fillRect(rect, colour);
    const std::vector<QLineF> lines = hatchLines(rect, hatch, spacing);
    if (lines.empty())
        return;
    painter.setPen(QPen(colour.lightnessF() < 0.5F ? QColor(Qt::white) : QColor(Qt::black), spacing / 7));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.setPen(Qt::NoPen);
}

} // namespace postmortem
