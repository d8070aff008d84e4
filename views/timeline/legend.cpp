// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/legend.h"

#include <algorithm>

namespace postmortem {

LegendLayout layOutLegend(const QFontMetricsF& metrics, const BinChart& chart, double width)
{
    LegendLayout layout;
    const double line = metrics.height() * 1.25;
    const double box = metrics.height() * 0.7;
    const double between = metrics.height() * 0.9;
    double x = 0;
    double top = 0;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const double name = metrics.horizontalAdvance(chart.series[i].name) + 2;
        const double whole = box * 1.5 + name;
        if (x > 0 && x + whole > width) {
            x = 0;
            top += line;
        }
        LegendEntry entry;
        entry.series = i;
        entry.box = QRectF(x, top + (line - box) / 2, box, box);
        entry.name = QRectF(x + box * 1.5, top, std::max(0.0, std::min(name, width - x - box * 1.5)), line);
        layout.entries.push_back(entry);
        layout.width = std::max(layout.width, entry.name.right());
        layout.height = top + line;
        x += whole + between;
    }
    return layout;
}

void paintLegend(QPainter& painter, QPointF topLeft, const LegendLayout& layout, const BinChart& chart,
                 const Palette& palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (const LegendEntry& entry : layout.entries) {
        const BinSeries& series = chart.series[entry.series];
        fillHatched(painter, entry.box.translated(topLeft), series.brush.color(), series.hatch, hatchSpacing(metrics));
        painter.setPen(palette.text);
        painter.drawText(entry.name.translated(topLeft), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(series.name, Qt::ElideRight, entry.name.width() + 1));
    }
}

} // namespace postmortem
