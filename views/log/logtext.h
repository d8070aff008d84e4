// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lines of a log, however many: draws those on screen and asks for no others. In the margin stand line numbers, what proves
// a finding, bookmarks and colours. Whole lines are selected, by mouse and by keys. It knows rows; which lines they are is
// told by LogRows.

#include "views/log/loghighlighter.h"
#include "views/log/loghits.h"
#include "views/log/logmarks.h"
#include "views/log/logpages.h"
#include "views/log/rowscale.h"

#include <QAbstractScrollArea>
#include <QTimer>

class QPainter;

namespace postmortem {

struct Palette;

class LogText final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LogText(QWidget* parent = nullptr);

    [[nodiscard]] LogPages& pages() { return m_pages; }
    /// Names and highlighting definitions by source.
    struct SourceLook {
        QString name;
        QString definition;
    };
    void setSources(std::vector<SourceLook> sources);
    /// Goes to `keep` if it is a line, else to the first row.
    void setRows(const LogRows& rows, LineRef keep);
    /// More rows of the same; nothing moves.
    void growRows(const LogRows& rows);
    [[nodiscard]] const LogRows& rows() const { return m_rows; }
    void setMarks(LogMarks marks);
    [[nodiscard]] const LogMarks& marks() const { return m_marks; }
    void setWrap(bool wrap);

    /// Makes a line current; unless it is in view already, it goes to the middle.
    void showLine(LineRef line);
    [[nodiscard]] qint64 currentRow() const { return m_current; }
    [[nodiscard]] LineRef currentLine() const { return m_rows.at(m_current); }
    /// First and last selected row; {-1, -1} when there are no rows.
    [[nodiscard]] std::pair<qint64, qint64> selection() const;
    [[nodiscard]] qint64 topRow() const { return m_top; }
    [[nodiscard]] int rowsOnScreen() const;
    /// Where a row's text is drawn; empty when it is not on screen.
    [[nodiscard]] QRect rowRect(qint64 row);
    [[nodiscard]] int marginWidth() const { return m_marginWidth; }
    void selectAll();

Q_SIGNALS:
    void lineChosen(postmortem::LineRef line);    ///< by the user
    void lineActivated(postmortem::LineRef line); ///< Enter or a double click
    void marginClicked(postmortem::LineRef line);
    void menuRequested(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void drawRow(QPainter& painter, qint64 row, const QRect& place, const Palette& colours);
    void drawMargin(QPainter& painter, qint64 row, const QRect& place, const Palette& colours) const;
    [[nodiscard]] QTextLayout& layoutOf(DrawnLine& line, LineRef where);
    [[nodiscard]] QString numberText(LineRef line) const;
    [[nodiscard]] int heightOf(qint64 row);
    [[nodiscard]] qint64 rowAt(int y);
    [[nodiscard]] qint64 topFor(qint64 last); // the top row with which that row is the last on screen
    void wantLines();
    void updateMargin();
    void updateBars();
    void layOutAgain();
    void scrollTo(qint64 top);
    void setCurrent(qint64 row, bool extend);
    void chooseRow(qint64 row, bool extend);
    void keepInView();
    void describe();

    LogPages m_pages;
    LogHighlighter m_highlighter;
    LogMarks m_marks;
    std::vector<SourceLook> m_sources;
    LogRows m_rows;
    RowScale m_scale;
    qint64 m_top = 0;
    qint64 m_current = -1;
    qint64 m_anchor = -1; // where the selection began
    bool m_wrap = false;
    bool m_keepInView = false; // the current row, once the lines above it are known to wrap
    int m_lineHeight = 1;
    int m_marginWidth = 0;
    int m_widest = 0; // of the lines drawn so far
    int m_layoutNo = 0;
    int m_wheel = 0;
    bool m_slow = false; // reading takes long enough to be told
    QTimer m_patience;
};

} // namespace postmortem
