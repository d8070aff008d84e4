// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One chart of the charts tab: draws a ChartSpec with Qt Charts in the colours of the window, tells numbers under the
// pointer and reports clicks. The wheel belongs to the page around it.

#include "views/charts/chartspec.h"

#include <QChartView>

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
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void clicked(const postmortem::ChartClick& click);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void keepLegible();
    void addBars(const Palette& palette);
    void addAxes(const Palette& palette);
    void addLimit(const Palette& palette);
    void connectLegend();
    void showBar(bool inside, int place);
    void clickBar(int place, QBarSet* set);
    void style(QAbstractAxis* axis, const QString& title, const Palette& palette) const;
    /// Bar 0 of a horizontal chart stands on top, where Qt Charts counts from below; its own inverse.
    [[nodiscard]] std::size_t placeOf(std::size_t bar) const;

    ChartSpec m_spec;
    const Palette* m_colours = &Palette::light();
    QAbstractBarSeries* m_bars = nullptr; // the chart's
};

} // namespace postmortem
