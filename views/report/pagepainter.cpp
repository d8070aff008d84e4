// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pagepainter.h"

#include "views/charts/chartrenderer.h"
#include "views/report/typography.h"

#include <QPainter>

#include <array>

namespace postmortem {

namespace {

// Setting a font is what costs most; a page has thousands of texts and eleven fonts.
class ItemPainter final {
public:
    ItemPainter(QPainter& painter, const ChartPictures& charts) : m_painter(painter), m_charts(charts)
    {
        for (std::size_t i = 0; i < textStyleCount; ++i)
            m_fonts[i] = reportFont(static_cast<TextStyle>(i));
    }

    void paint(const PageItem& item)
    {
        switch (item.kind) {
        case PageItem::Kind::Text: return paintText(item);
        case PageItem::Kind::Fill: return m_painter.fillRect(item.rect, reportColor(item.ink));
        case PageItem::Kind::Line:
            m_painter.setPen(QPen(reportColor(item.ink), 5));
            return m_painter.drawLine(item.rect.topLeft(), item.rect.bottomRight());
        case PageItem::Kind::Box:
            m_painter.setPen(QPen(reportColor(item.ink), 7));
            m_painter.setBrush(Qt::NoBrush);
            return m_painter.drawRect(item.rect);
        case PageItem::Kind::Chart: return paintChart(item);
        }
    }

private:
    void paintText(const PageItem& item)
    {
        if (m_style != item.style) {
            m_painter.setFont(m_fonts[static_cast<std::size_t>(item.style)]);
            m_style = item.style;
        }
        m_painter.setPen(reportColor(item.ink));
        m_painter.drawText(item.rect.topLeft(), item.text);
    }

    void paintChart(const PageItem& item)
    {
        const auto chart = m_charts.find(item.chart);
        if (chart == m_charts.end())
            return;
        m_painter.save();
        m_painter.translate(item.rect.topLeft());
        // A picture is enlarged by the ratio of the resolutions when it is played; ours is in the painter's units.
        QPicture picture = chart->second;
        m_painter.scale(static_cast<qreal>(picture.logicalDpiX()) / m_painter.device()->logicalDpiX(),
                        static_cast<qreal>(picture.logicalDpiY()) / m_painter.device()->logicalDpiY());
        picture.play(&m_painter);
        m_painter.restore();
    }

    QPainter& m_painter;
    const ChartPictures& m_charts;
    std::array<QFont, textStyleCount> m_fonts;
    std::optional<TextStyle> m_style;
};

} // namespace

ChartPictures drawCharts(const PageLayout& layout, const CaseSnapshot& snapshot, const Cancel& cancel)
{
    ChartPictures charts;
    for (const LayoutPage& page : layout.pages)
        for (const PageItem& item : page.items) {
            if (item.kind != PageItem::Kind::Chart || charts.contains(item.chart) || cancel.requested())
                continue;
            QPainter painter(&charts[item.chart]);
            painter.setFont(reportFont(TextStyle::Small));
            paintReportChart(painter, QRectF(QPointF(), item.rect.size()), item.chart, snapshot, cancel);
        }
    return charts;
}

void paintPage(QPainter& painter, const LayoutPage& page, const ChartPictures& charts)
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    ItemPainter items(painter, charts);
    for (const PageItem& item : page.items)
        items.paint(item);
    painter.restore();
}

} // namespace postmortem
