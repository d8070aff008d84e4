// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/pageview.h"

#include "views/theme/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace postmortem {

namespace {

constexpr qreal margin = 18; // around the sheets, in pixels
constexpr qreal leastZoom = 0.25;
constexpr qreal mostZoom = 4;

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // The width of the view must not depend on its height, or "page width" would flicker.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setPages(std::shared_ptr<const RenderedPages> pages)
{
    m_pages = std::move(pages);
    m_told = -1;
    updateBars();
    viewport()->update();
    tellPage();
}

void PageView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

int PageView::pageCount() const
{
    return m_pages ? static_cast<int>(m_pages->layout.pages.size()) : 0;
}

qreal PageView::scale() const
{
    if (m_zoom > 0 || !m_pages)
        return m_zoom > 0 ? m_zoom : 1;
    const qreal paper = m_pages->layout.setup.sizeInUnits().width() * logicalDpiX() / unitsPerInch;
    return std::clamp((viewport()->width() - 2 * margin) / paper, leastZoom, mostZoom);
}

QSizeF PageView::pageSize() const
{
    return m_pages ? m_pages->layout.setup.sizeInUnits() * (scale() * logicalDpiX() / unitsPerInch) : QSizeF();
}

qreal PageView::step() const
{
    return std::round(pageSize().height()) + margin;
}

QRectF PageView::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const qreal free = viewport()->width() - size.width();
    const qreal left = free > 2 * margin ? std::round(free / 2) : margin - horizontalScrollBar()->value();
    return {QPointF(left, margin + page * step() - verticalScrollBar()->value()), size};
}

int PageView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - margin;
    return std::clamp(static_cast<int>(middle / step()), 0, pageCount() - 1);
}

qreal PageView::currentTop() const
{
    const qreal unit = scale() * logicalDpiX() / unitsPerInch;
    return pageCount() == 0 ? 0 : (viewport()->height() / 2.0 - pageRect(currentPage()).top()) / unit;
}

void PageView::showPage(int page, qreal top)
{
    const qreal offset = std::max(0.0, top * scale() * logicalDpiX() / unitsPerInch - margin);
    verticalScrollBar()->setValue(static_cast<int>(page * step() + offset));
}

void PageView::setZoom(qreal zoom)
{
    const qreal wanted = zoom > 0 ? std::clamp(zoom, leastZoom, mostZoom) : 0;
    if (wanted == m_zoom)
        return;
    const qreal place = (verticalScrollBar()->value() - margin) / std::max(1.0, step());
    m_zoom = wanted;
    updateBars();
    verticalScrollBar()->setValue(static_cast<int>(place * step() + margin));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(qreal factor)
{
    setZoom(scale() * factor);
}

void PageView::updateBars()
{
    const QSizeF size = pageSize();
    const int height = pageCount() == 0 ? 0 : static_cast<int>(margin + pageCount() * step());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(size.width() + 2 * margin) - viewport()->width()));
}

void PageView::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    Q_EMIT currentPageChanged(page);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Palette& colours = Palette::of(palette());
    painter.fillRect(event->rect(),
                     colours.dark ? palette().color(QPalette::Window).darker(125) : QColor::fromRgb(0xe3e7ed));
    m_painted = 0;
    if (pageCount() == 0) {
        painter.setPen(colours.dark ? colours.muted : colours.text);
        painter.drawText(viewport()->rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int first = std::max(0, static_cast<int>((verticalScrollBar()->value() - margin) / step()));
    for (int page = first; page < pageCount(); ++page) {
        const QRectF sheet = pageRect(page);
        if (sheet.top() > event->rect().bottom())
            break;
        if (sheet.bottom() < event->rect().top())
            continue;
        painter.fillRect(sheet.translated(0, 2).adjusted(-1, 0, 1, 0), QColor(0, 0, 0, 40));
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        const qreal unit = sheet.width() / m_pages->layout.setup.sizeInUnits().width();
        painter.scale(unit, unit);
        paintPage(painter, m_pages->layout.pages[static_cast<std::size_t>(page)], m_pages->charts);
        painter.restore();
        ++m_painted;
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (m_zoom <= 0)
        Q_EMIT zoomChanged();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
    Q_EMIT scrolled();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home: return verticalScrollBar()->setValue(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Plus: return zoomBy(1.25);
    case Qt::Key_Minus: return zoomBy(0.8);
    case Qt::Key_0: return setZoom(0);
    case Qt::Key_Space: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace postmortem
