// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logtext.h"

#include "views/common/showntext.h"
#include "views/theme/palette.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

LogText::LogText(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"logText"_s);
    setAccessibleName(tr("Lines of the log"));
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setMouseTracking(true); // for tooltips of the margin
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(200));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        viewport()->update();
    });
    connect(&m_pages, &LogPages::arrived, this, [this] {
        m_patience.stop();
        m_slow = false;
        keepInView();
        describe();
        viewport()->update();
    });
    layOutAgain();
}

void LogText::setSources(std::vector<SourceLook> sources)
{
    m_sources = std::move(sources);
    viewport()->update();
}

void LogText::setRows(const LogRows& rows, LineRef keep)
{
    m_rows = rows;
    m_widest = 0;
    m_top = 0;
    m_current = -1;
    m_anchor = -1;
    horizontalScrollBar()->setValue(0);
    updateMargin();
    updateBars();
    if (keep.line != 0)
        showLine(keep);
    viewport()->update();
}

void LogText::growRows(const LogRows& rows)
{
    m_rows = rows;
    m_current = std::min(m_current, rows.count() - 1);
    m_anchor = std::min(m_anchor, rows.count() - 1);
    updateMargin();
    updateBars();
    viewport()->update();
}

void LogText::setMarks(LogMarks marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void LogText::setWrap(bool wrap)
{
    m_wrap = wrap;
    layOutAgain();
}

int LogText::rowsOnScreen() const
{
    return std::max(1, viewport()->height() / m_lineHeight);
}

void LogText::showLine(LineRef line)
{
    if (m_rows.count() == 0)
        return;
    const qint64 row = m_rows.rowOf(line);
    setCurrent(row, false);
    const qint64 page = rowsOnScreen();
    if (row < m_top || row >= m_top + page || (m_wrap && rowRect(row).isEmpty()))
        scrollTo(row - page / 2);
}

std::pair<qint64, qint64> LogText::selection() const
{
    return std::minmax(m_anchor, m_current);
}

void LogText::selectAll()
{
    if (m_rows.count() == 0)
        return;
    m_anchor = 0;
    m_current = m_rows.count() - 1;
    viewport()->update();
}

void LogText::setCurrent(qint64 row, bool extend)
{
    m_current = std::clamp<qint64>(row, 0, m_rows.count() - 1);
    m_keepInView = true;
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    describe();
    viewport()->update();
}

void LogText::chooseRow(qint64 row, bool extend)
{
    if (m_rows.count() == 0)
        return;
    setCurrent(row, extend);
    if (m_current < m_top)
        scrollTo(m_current);
    else if (const qint64 least = topFor(m_current); m_top < least)
        scrollTo(least);
    Q_EMIT lineChosen(currentLine());
}

void LogText::keepInView()
{
    if (!m_wrap || !m_keepInView || m_current < m_top)
        return;
    if (const qint64 least = topFor(m_current); m_top < least)
        scrollTo(least);
}

/// For those who do not see it.
void LogText::describe()
{
    const DrawnLine* line = m_current < 0 ? nullptr : m_pages.find(currentLine());
    if (line)
        setAccessibleDescription(tr("Line %1: %2").arg(numberText(currentLine()), line->text));
}

QString LogText::numberText(LineRef line) const
{
    if (!m_rows.onlyHits() || !line.source.valid() || line.source.row() >= m_sources.size())
        return shownNumber(line.line);
    const QString name = fontMetrics().elidedText(m_sources[line.source.row()].name, Qt::ElideLeft,
                                                  fontMetrics().averageCharWidth() * 16);
    return u"%1:%2"_s.arg(name, QString::number(line.line));
}

void LogText::updateMargin()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const LineRef last = m_rows.at(m_rows.count() - 1);
    const qsizetype places = m_rows.onlyHits() ? 28 : std::max<qsizetype>(shownNumber(last.line).size(), 5);
    m_marginWidth = m_lineHeight * 2 + static_cast<int>(places) * digit + digit;
}

void LogText::updateBars()
{
    m_scale.set(m_rows.count(), m_wrap ? 1 : rowsOnScreen());
    m_top = std::clamp<qint64>(m_top, 0, m_scale.lastTop());
    {
        const QSignalBlocker quiet(verticalScrollBar());
        verticalScrollBar()->setRange(0, m_scale.maximum());
        verticalScrollBar()->setPageStep(rowsOnScreen());
        verticalScrollBar()->setValue(m_scale.value(m_top));
    }
    const int room = std::max(1, viewport()->width() - m_marginWidth);
    horizontalScrollBar()->setRange(0, m_wrap ? 0 : std::max(0, m_widest + fontMetrics().averageCharWidth() - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
}

void LogText::layOutAgain()
{
    ++m_layoutNo;
    m_lineHeight = fontMetrics().height() + 3;
    m_highlighter.setDark(Palette::of(palette()).dark);
    updateMargin();
    updateBars();
    viewport()->update();
}

void LogText::scrollTo(qint64 top)
{
    m_top = std::clamp<qint64>(top, 0, m_scale.lastTop());
    const QSignalBlocker quiet(verticalScrollBar());
    verticalScrollBar()->setValue(m_scale.value(m_top));
    viewport()->update();
}

/// By the bar itself. One that stands for rows of its own must not move the rows that it cannot name.
void LogText::scrollContentsBy(int dx, int dy)
{
    if (dy != 0 && m_scale.value(m_top) != verticalScrollBar()->value())
        m_top = m_scale.top(verticalScrollBar()->value());
    m_keepInView = m_keepInView && dy == 0;
    if (dx != 0 || dy != 0)
        viewport()->update();
}

int LogText::heightOf(qint64 row)
{
    if (!m_wrap)
        return m_lineHeight;
    const LineRef where = m_rows.at(row);
    DrawnLine* line = m_pages.find(where);
    return line ? std::max(1, layoutOf(*line, where).lineCount()) * m_lineHeight : m_lineHeight;
}

qint64 LogText::rowAt(int y)
{
    qint64 row = m_top;
    if (!m_wrap)
        return std::min<qint64>(row + std::max(y, 0) / m_lineHeight, m_rows.count() - 1);
    for (int bottom = heightOf(row); bottom <= y && row + 1 < m_rows.count(); bottom += heightOf(row))
        ++row;
    return row;
}

QRect LogText::rowRect(qint64 row)
{
    if (row < m_top || row >= m_rows.count() || row > m_top + rowsOnScreen())
        return {};
    int y = 0;
    for (qint64 above = m_top; above < row; ++above)
        y += heightOf(above);
    if (y >= viewport()->height())
        return {};
    return {m_marginWidth, y, viewport()->width() - m_marginWidth, heightOf(row)};
}

qint64 LogText::topFor(qint64 last)
{
    if (!m_wrap)
        return last - rowsOnScreen() + 1;
    qint64 top = last;
    for (int height = heightOf(top); top > 0; --top) {
        height += heightOf(top - 1);
        if (height > viewport()->height())
            break;
    }
    return top;
}

void LogText::wantLines()
{
    const qint64 page = rowsOnScreen() + 1;
    std::vector<LineRef> lines;
    bool missing = false;
    for (qint64 row = std::max<qint64>(m_top - page, 0); row < std::min(m_top + 2 * page, m_rows.count()); ++row) {
        lines.push_back(m_rows.at(row));
        missing = missing || (row >= m_top && row < m_top + page && !m_pages.find(lines.back()));
    }
    m_pages.want(lines);
    if (missing && !m_patience.isActive() && !m_slow)
        m_patience.start();
}

void LogText::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_wrap)
        layOutAgain();
    else
        updateBars();
}

void LogText::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOutAgain();
}

} // namespace postmortem
