// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

#include "model/base/sentence.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

/// A brush of the colour with its hatching, as a tile that repeats without a seam.
QBrush hatched(const BinSeries& series)
{
    if (series.hatch == Hatch::None)
        return series.brush;
    constexpr int spacing = 5;
    QPixmap tile(spacing * 2, spacing * 2);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    fillHatched(painter, QRectF(-spacing, -spacing, spacing * 4, spacing * 4), series.brush.color(), series.hatch,
                spacing);
    painter.end();
    return QBrush(tile);
}

/// An axis drops a name that it has already, so a repeated one is told apart by blanks without width. Axes read their
/// labels as rich text: names from a log are escaped.
QString uniqueLabel(QCategoryAxis& axis, const QString& text)
{
    QString label = text.toHtmlEscaped();
    while (axis.categoriesLabels().contains(label))
        label += QChar(0x200b);
    return label;
}

QFont scaled(QFont font, double factor, bool bold)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::TabFocus);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(8, 4, 8, 4));
    chart()->setLocale(words::locale());
    chart()->setLocalizeNumbers(true);
    keepLegible();
}

/// A chart view sets its own minimum, far smaller, unless there is one already.
void ChartPanel::keepLegible()
{
    setMinimumSize(minimumSizeHint());
}

void ChartPanel::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepLegible();
}

void ChartPanel::setSpec(ChartSpec spec, const Palette& palette)
{
    m_colours = &palette;
    m_spec = std::move(spec);
    m_bars = nullptr;
    QChart& drawn = *chart();
    drawn.removeAllSeries();
    for (QAbstractAxis* axis : drawn.axes()) {
        drawn.removeAxis(axis);
        delete axis;
    }
    setBackgroundBrush(palette.base);
    drawn.setBackgroundBrush(palette.base);
    drawn.setBackgroundPen(Qt::NoPen);
    drawn.setTitle(m_spec.title);
    drawn.setTitleFont(scaled(font(), 1, true));
    drawn.setTitleBrush(palette.text);
    setAccessibleName(m_spec.title);
    setAccessibleDescription(m_spec.words());
    drawn.legend()->hide();
    if (m_spec.tallest() > 0) {
        addBars(palette);
        addAxes(palette);
        addLimit(palette);
        connectLegend();
    }
    viewport()->update();
}

void ChartPanel::addBars(const Palette& palette)
{
    if (m_spec.horizontal)
        m_bars = new QHorizontalStackedBarSeries;
    else
        m_bars = new QStackedBarSeries;
    for (const BinSeries& series : m_spec.series) {
        auto* set = new QBarSet(series.name.toHtmlEscaped());
        for (std::size_t place = 0; place < m_spec.bars(); ++place)
            set->append(series.values[placeOf(place)]);
        set->setBrush(hatched(series));
        set->setPen(m_spec.bars() > 30 ? QPen(Qt::NoPen) : QPen(palette.base, 1));
        m_bars->append(set);
    }
    m_bars->setBarWidth(m_spec.bars() > 30 ? 0.9 : 0.7);
    chart()->addSeries(m_bars);
    connect(m_bars, &QAbstractBarSeries::clicked, this, &ChartPanel::clickBar);
    connect(m_bars, &QAbstractBarSeries::hovered, this, &ChartPanel::showBar);
}

void ChartPanel::addAxes(const Palette& palette)
{
    auto* names = new QCategoryAxis;
    names->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const auto bars = static_cast<double>(m_spec.bars());
    names->setRange(-0.5, bars - 0.5);
    names->setStartValue(-0.5);
    std::vector<std::pair<double, QString>> ticks = m_spec.ticks;
    if (m_spec.horizontal)
        for (auto& [at, label] : ticks)
            at = bars - 1 - at;
    std::ranges::sort(ticks, {}, &std::pair<double, QString>::first);
    for (const auto& [at, label] : ticks)
        names->append(uniqueLabel(*names, label), at);
    style(names, m_spec.axisTitle, palette);
    names->setGridLineVisible(false);
    names->setTruncateLabels(false);
    names->setLabelsAngle(m_spec.slanted ? -40 : 0);

    auto* numbers = new QValueAxis;
    BinChart heights;
    heights.tallest = m_spec.tallest();
    const std::vector<double> values = valueTicks(heights, 4);
    const double step = values.empty() ? std::max(1.0, heights.tallest) : values.front();
    numbers->setTickType(QValueAxis::TicksDynamic);
    numbers->setTickAnchor(0);
    numbers->setTickInterval(step);
    numbers->setRange(0, heights.tallest * 1.04);
    numbers->setLabelFormat(u"%.0f"_s);
    style(numbers, m_spec.valueTitle, palette);
    numbers->setLineVisible(false);

    chart()->addAxis(names, m_spec.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(numbers, m_spec.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(names);
    m_bars->attachAxis(numbers);
}

void ChartPanel::style(QAbstractAxis* axis, const QString& title, const Palette& palette) const
{
    axis->setLabelsFont(scaled(font(), 0.9, false));
    axis->setLabelsColor(palette.muted);
    axis->setTitleFont(scaled(font(), 0.9, false));
    axis->setTitleBrush(palette.muted);
    axis->setTitleText(title);
    axis->setTitleVisible(!title.isEmpty());
    axis->setGridLineColor(palette.grid);
    axis->setLinePenColor(palette.muted);
}

void ChartPanel::addLimit(const Palette& palette)
{
    if (!m_spec.limit)
        return;
    auto* line = new QLineSeries;
    line->setName(m_spec.limitText.toHtmlEscaped());
    line->append(*m_spec.limit, 0);
    line->append(*m_spec.limit, m_spec.tallest() * 1.04);
    line->setPen(QPen(palette.error, 2, Qt::DashLine));
    chart()->addSeries(line);
    for (QAbstractAxis* axis : chart()->axes())
        line->attachAxis(axis);
}

void ChartPanel::connectLegend()
{
    QLegend& legend = *chart()->legend();
    legend.setVisible(m_spec.series.size() > 1 || m_spec.limit);
    legend.setAlignment(Qt::AlignTop);
    legend.setFont(scaled(font(), 0.9, false));
    legend.setLabelColor(m_colours->text);
    legend.setMarkerShape(QLegend::MarkerShapeRectangle);
    const auto markers = legend.markers(m_bars);
    for (qsizetype i = 0; i < markers.size(); ++i) {
        const auto series = static_cast<std::size_t>(i);
        markers[i]->setPen(Qt::NoPen);
        connect(markers[i], &QLegendMarker::clicked, this, [this, series] {
            if (series < m_spec.seriesClicks.size())
                Q_EMIT clicked(ChartClick(m_spec.seriesClicks[series]));
        });
    }
}

std::size_t ChartPanel::placeOf(std::size_t bar) const
{
    return m_spec.horizontal ? m_spec.bars() - 1 - bar : bar;
}

void ChartPanel::showBar(bool inside, int place)
{
    if (!inside || place < 0) {
        QToolTip::hideText();
        return;
    }
    // Names come from the log: shown as they are, never read as rich text.
    const QString text =
        m_spec.barText(placeOf(static_cast<std::size_t>(place))).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QToolTip::showText(QCursor::pos(), u"<qt>%1</qt>"_s.arg(text), this);
}

void ChartPanel::clickBar(int place, QBarSet* set)
{
    const auto series = static_cast<std::size_t>(m_bars->barSets().indexOf(set));
    const std::size_t bar = placeOf(static_cast<std::size_t>(place));
    if (bar >= m_spec.barClicks.size() || series >= m_spec.barClicks[bar].size())
        return;
    // Copied: who hears of it may give this panel another spec.
    const ChartClick click = m_spec.barClicks[bar][series];
    if (click.range || !click.tokens.empty())
        Q_EMIT clicked(click);
}

QPointF ChartPanel::barCentre(std::size_t bar, std::size_t series) const
{
    if (!m_bars || bar >= m_spec.bars() || series >= m_spec.series.size())
        return {};
    double below = 0;
    for (std::size_t i = 0; i < series; ++i)
        below += m_spec.series[i].values[bar];
    const double middle = below + m_spec.series[series].values[bar] / 2;
    const auto place = static_cast<double>(placeOf(bar));
    const QPointF inChart =
        chart()->mapToPosition(m_spec.horizontal ? QPointF(middle, place) : QPointF(place, middle), m_bars);
    return mapFromScene(chart()->mapToScene(inChart)).toPointF();
}

QSize ChartPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 20};
}

void ChartPanel::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (m_bars)
        return;
    QPainter painter(viewport());
    painter.setPen(m_colours->muted);
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_spec.empty);
}

void ChartPanel::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace postmortem
