// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One chart of the charts tab: draws a ChartSpec with Qt Charts in the colours of the window, tells numbers under the
// pointer and reports clicks. Title and legend are drawn here: a legend of Qt Charts shortens its names to letters where
// they do not fit one line. The wheel belongs to the page around it. Keys: arrows go from bar to bar, Enter is a click on
// the bar, Escape leaves it.

#include "views/charts/chartspec.h"
#include "views/timeline/legend.h"

#include <QChartView>

#include <optional>

class QAbstractBarSeries;
class QAbstractAxis;
class QBarSet;

namespace postmortem {

class ChartPanel final : public QChartView {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    /// `colours` outlives the panel. They are the page's: when a theme changes, a child's own palette follows later.
    void setSpec(ChartSpec spec, const Palette& colours);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    /// Where a bar's middle lies in the viewport; null when there is no such bar.
    [[nodiscard]] QPointF barCentre(std::size_t bar, std::size_t series) const;
    /// Where a series stands in the legend, in the viewport; null when it has none.
    [[nodiscard]] QRectF legendRect(std::size_t series) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void clicked(const postmortem::ChartClick& click);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void keepLegible();
    void layOutHeader();
    void paintHeader(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;
    void paintChosen(QPainter& painter) const;
    void addBars(const Palette& palette);
    void addAxes(const Palette& palette);
    void addLimit(const Palette& palette);
    void showBar(bool inside, int place);
    void clickBar(int place, QBarSet* set);
    void report(std::size_t bar, std::size_t series);
    void choose(std::optional<std::size_t> bar);
    void stepBar(int step);
    [[nodiscard]] std::size_t tellingSeries(std::size_t bar) const;
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    [[nodiscard]] QString toolTipOf(std::size_t bar) const;
    void style(QAbstractAxis* axis, const QString& title, const Palette& palette) const;
    /// Bar 0 of a horizontal chart stands on top, where Qt Charts counts from below; its own inverse.
    [[nodiscard]] std::size_t placeOf(std::size_t bar) const;

    ChartSpec m_spec;
    BinChart m_named; // the series without their values, for the legend
    LegendLayout m_legend;
    QPointF m_legendCorner;
    std::optional<std::size_t> m_chosen; // the bar that the keys are at
    const Palette* m_colours = &Palette::light();
    QAbstractBarSeries* m_bars = nullptr; // the chart's
};

} // namespace postmortem
