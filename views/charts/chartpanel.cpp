// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

#include "model/base/sentence.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
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

constexpr int side = 8; // pixels beside a chart
constexpr int top = 6;
constexpr double small = 0.9; // of the font, for all but the title

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
    chart()->setLocale(QLocale());
    chart()->legend()->hide();
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
    if (event->type() == QEvent::FontChange) {
        keepLegible();
        layOutHeader();
    }
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    layOutHeader();
    QChartView::resizeEvent(event);
}

/// The room above the axes: the title, as many lines of names as the width asks for, and the limit's name.
void ChartPanel::layOutHeader()
{
    const QFontMetricsF title(scaled(font(), 1, true));
    const QFontMetricsF names(scaled(font(), small, false));
    m_legendCorner = {side, top + title.height() * 1.3};
    m_legend =
        m_named.series.size() > 1 ? layOutLegend(names, m_named, viewport()->width() - 2 * side) : LegendLayout();
    const double limit = m_spec.limit ? names.height() * 1.2 : 0;
    const double below = m_legendCorner.y() + m_legend.height + limit;
    chart()->setMargins(QMargins(side, static_cast<int>(std::ceil(below)), side, 4));
}

void ChartPanel::setSpec(ChartSpec spec, const Palette& palette)
{
    m_colours = &palette;
    m_spec = std::move(spec);
    m_bars = nullptr;
    m_chosen.reset();
    m_named.series.clear();
    if (m_spec.tallest() > 0)
        for (const BinSeries& series : m_spec.series)
            m_named.series.push_back({series.name, series.brush, {}, series.hatch});
    QChart& drawn = *chart();
    drawn.removeAllSeries();
    for (QAbstractAxis* axis : drawn.axes()) {
        drawn.removeAxis(axis);
        delete axis;
    }
    setBackgroundBrush(palette.base);
    drawn.setBackgroundBrush(palette.base);
    drawn.setBackgroundPen(Qt::NoPen);
    setAccessibleName(m_spec.title);
    setAccessibleDescription(m_spec.words());
    layOutHeader();
    if (m_spec.tallest() > 0) {
        addBars(palette);
        addAxes(palette);
        addLimit(palette);
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
    axis->setLabelsFont(scaled(font(), small, false));
    axis->setLabelsColor(palette.muted);
    axis->setTitleFont(scaled(font(), small, false));
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
    line->append(*m_spec.limit, 0);
    line->append(*m_spec.limit, m_spec.tallest() * 1.04);
    line->setPen(QPen(palette.error, 2, Qt::DashLine));
    chart()->addSeries(line);
    for (QAbstractAxis* axis : chart()->axes())
        line->attachAxis(axis);
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
    QToolTip::showText(QCursor::pos(), toolTipOf(placeOf(static_cast<std::size_t>(place))), this);
}

/// Names come from the log: shown as they are, never read as rich text.
QString ChartPanel::toolTipOf(std::size_t bar) const
{
    return u"<qt>%1</qt>"_s.arg(m_spec.barText(bar).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void ChartPanel::clickBar(int place, QBarSet* set)
{
    report(placeOf(static_cast<std::size_t>(place)), static_cast<std::size_t>(m_bars->barSets().indexOf(set)));
}

void ChartPanel::report(std::size_t bar, std::size_t series)
{
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
    QPainter painter(viewport());
    if (hasFocus()) {
        painter.setPen(m_colours->accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
    paintHeader(painter);
    if (m_bars) {
        paintLimit(painter);
        paintChosen(painter);
        return;
    }
    painter.setFont(font());
    painter.setPen(m_colours->muted);
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_spec.empty);
}

void ChartPanel::paintHeader(QPainter& painter) const
{
    painter.setFont(scaled(font(), 1, true));
    painter.setPen(m_colours->text);
    painter.drawText(QRectF(side, top, viewport()->width() - 2 * side, m_legendCorner.y() - top),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_spec.title);
    painter.setFont(scaled(font(), small, false));
    paintLegend(painter, m_legendCorner, m_legend, m_named, *m_colours);
}

/// The limit's name beside its line, on the side where there is room for it.
void ChartPanel::paintLimit(QPainter& painter) const
{
    if (!m_spec.limit)
        return;
    const QRectF plot = mapFromScene(chart()->mapToScene(chart()->plotArea())).boundingRect();
    const double x = plot.left() + plot.width() * (*m_spec.limit + 0.5) / static_cast<double>(m_spec.bars());
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(m_spec.limitText) + 2;
    const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
    painter.setPen(m_colours->error);
    painter.drawText(QRectF(left, plot.top() - metrics.height() * 1.1, width, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_spec.limitText);
}

void ChartPanel::paintChosen(QPainter& painter) const
{
    if (!m_chosen)
        return;
    painter.setPen(QPen(m_colours->accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(barRect(*m_chosen).adjusted(-2, -2, 2, 2));
}

QRectF ChartPanel::barRect(std::size_t bar) const
{
    const double half = m_bars->barWidth() / 2;
    const auto place = static_cast<double>(placeOf(bar));
    double sum = 0;
    for (const BinSeries& series : m_spec.series)
        sum += series.values[bar];
    const auto inView = [&](double along, double value) {
        const QPointF at = m_spec.horizontal ? QPointF(value, along) : QPointF(along, value);
        return mapFromScene(chart()->mapToScene(chart()->mapToPosition(at, m_bars))).toPointF();
    };
    return QRectF(inView(place - half, 0), inView(place + half, sum)).normalized();
}

void ChartPanel::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    for (std::size_t series = 0; series < m_spec.seriesClicks.size(); ++series) {
        if (!legendRect(series).contains(event->position()))
            continue;
        // Copied: who hears of it may give this panel another spec.
        const ChartClick click = m_spec.seriesClicks[series];
        Q_EMIT clicked(click);
        return;
    }
}

QRectF ChartPanel::legendRect(std::size_t series) const
{
    const auto found = std::ranges::find(m_legend.entries, series, &LegendEntry::series);
    return found == m_legend.entries.end() ? QRectF() : found->box.united(found->name).translated(m_legendCorner);
}

void ChartPanel::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = m_bars && m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: stepBar(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: stepBar(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (choosing)
            report(*m_chosen, tellingSeries(*m_chosen));
        return;
    case Qt::Key_Escape:
        if (choosing) {
            choose({});
            return;
        }
        break;
    default: break;
    }
    event->ignore(); // the page scrolls
}

void ChartPanel::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartPanel::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    choose({});
    viewport()->update();
}

/// To the next bar that holds anything.
void ChartPanel::stepBar(int step)
{
    if (!m_bars)
        return;
    const auto bars = static_cast<int>(m_spec.bars());
    int bar = m_chosen ? static_cast<int>(*m_chosen) + step : step > 0 ? 0 : bars - 1;
    while (bar >= 0 && bar < bars && barRect(static_cast<std::size_t>(bar)).isEmpty())
        bar += step;
    if (bar >= 0 && bar < bars)
        choose(static_cast<std::size_t>(bar));
}

void ChartPanel::choose(std::optional<std::size_t> bar)
{
    if (m_chosen == bar)
        return;
    m_chosen = bar;
    viewport()->update();
    if (!bar) {
        QToolTip::hideText();
        setAccessibleDescription(m_spec.words());
        return;
    }
    setAccessibleDescription(m_spec.barText(*bar)); // for those who hear it
    QToolTip::showText(viewport()->mapToGlobal(barRect(*bar).topRight().toPoint()), toolTipOf(*bar), this);
}

/// Which of the bar's parts Enter is about: the largest.
std::size_t ChartPanel::tellingSeries(std::size_t bar) const
{
    const auto most =
        std::ranges::max_element(m_spec.series, {}, [bar](const BinSeries& series) { return series.values[bar]; });
    return static_cast<std::size_t>(most - m_spec.series.begin());
}

void ChartPanel::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace postmortem
