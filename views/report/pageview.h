// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets of paper below each other, scrolled and zoomed. Only the pages on screen are painted.

#include "views/report/pagelayout.h"
#include "views/report/pagepainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace postmortem {

/// A report laid out, with its charts: all that painting needs. Immutable.
struct RenderedPages {
    PageLayout layout;
    ChartPictures charts;
};

class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Null shows `emptyText`. Keeps the page that is in view.
    void setPages(std::shared_ptr<const RenderedPages> pages);
    void setEmptyText(const QString& text);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 0: the one in the middle of the view
    /// How far down on the current page the middle of the view is, in units of the layout.
    [[nodiscard]] qreal currentTop() const;
    void showPage(int page, qreal top = 0); ///< `top` in units of the layout
    /// 1 is the size on paper; 0 makes the page as wide as the view.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// What is in force, also while the zoom follows the width.
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] int paintedPages() const { return m_painted; } ///< by the last paint event

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();
    void scrolled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QSizeF pageSize() const;         ///< in pixels
    [[nodiscard]] qreal step() const;              ///< from page to page
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    void zoomBy(qreal factor);
    void updateBars();
    void tellPage();

    std::shared_ptr<const RenderedPages> m_pages;
    QString m_emptyText;
    qreal m_zoom = 0;
    int m_told = -1;
    int m_painted = 0;
};

} // namespace postmortem
