// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The timeline: stacked bins of sign-ins, failed logins, refused relays and recipients relayed, an overview strip with
// a handle below, and markers at the key moments. It obeys the filter but for its time tokens, which it shows as shaded
// ranges, so that one sees what stands around the chosen time.
//
// Mouse: drag to choose a range (rangeSelected), wheel to zoom at the pointer, double click to zoom out, drag the handle
// to move and its edges to show more or less. Keys: left and right move, + and - zoom, Home shows all, Enter chooses what
// is shown, Escape drops the choice (rangeCleared).

#include "views/common/latest.h"
#include "views/timeline/binchart.h"
#include "views/timeline/timescale.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace postmortem {

class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Null shows the empty state. The range shown stays while it lies inside the new span; all stays all.
    void setQuery(std::shared_ptr<const CaseQuery> query);
    void setFilter(const Filter& filter);
    /// What was hidden as harmless has no markers.
    void setHidden(const Annotations& hidden);
    /// Times are shown in that zone from now on; before that, in the case's.
    void setZone(const TimeZone& zone);
    [[nodiscard]] TimeRange visibleRange() const { return m_visible; }
    [[nodiscard]] TimeRange wholeRange() const { return m_whole; }
    void setVisibleRange(TimeRange range); ///< kept inside the whole range
    /// "Mon 23 Nov 2026, UTC+01:00", for the title bar above; "" without a case.
    [[nodiscard]] QString detail() const { return m_detail; }
    /// Where the bins are drawn, in widget coordinates.
    [[nodiscard]] QRect plotRect() const;
    [[nodiscard]] QRect overviewRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showAll();

Q_SIGNALS:
    void rangeSelected(postmortem::TimeRange range); ///< a choice to filter by; exclusive end
    void rangeCleared();
    void visibleRangeChanged(postmortem::TimeRange range);
    void detailChanged(const QString& detail);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Select, Handle, LeftEdge, RightEdge };

    void requestBins();
    void requestOverview();
    void takeBins(const Histogram& histogram);
    void takeOverview(const Histogram& histogram);
    void readChoice();
    void describe();
    void zoom(double factor, TimeUs fixed);
    void grabHandle(double x);
    void moveHandle(double x);
    void finishSelection();
    void paintHeader(QPainter& painter) const;
    void paintPlot(QPainter& painter) const;
    void paintScaleName(QPainter& painter) const;
    void paintOverview(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;
    [[nodiscard]] bool hasCase() const { return m_whole.to > m_whole.from; }
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] TimeScale overviewScale() const;
    [[nodiscard]] QRectF handleRect() const;
    [[nodiscard]] TimeZone zone() const;
    [[nodiscard]] std::size_t markerRows() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double axisWidth() const;
    [[nodiscard]] bool legendBelowTitle() const;
    [[nodiscard]] BinChart chartOf(const Histogram& histogram, TimeRange range) const;
    [[nodiscard]] QString toolTipAt(const QPoint& position) const;
    [[nodiscard]] QString emptyText() const;

    std::shared_ptr<const CaseQuery> m_query;
    Filter m_filter;
    std::optional<TimeZone> m_zone;
    std::vector<TimeRange> m_chosen; // from the filter's time tokens
    TimeRange m_whole{TimeUs(0), TimeUs(0)};
    TimeRange m_visible{TimeUs(0), TimeUs(0)};
    KeyMoments m_moments;
    Annotations m_hidden;
    std::optional<Histogram> m_bins; // may still be of the range before
    std::optional<Histogram> m_overview;
    Latest<Histogram> m_binsAnswer;
    Latest<Histogram> m_overviewAnswer;
    QString m_detail;
    Drag m_drag = Drag::None;
    double m_dragFrom = 0; // x of the press, or its distance from the edge that it moves
    double m_dragTo = 0;
};

} // namespace postmortem
