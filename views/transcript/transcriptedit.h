// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines of a conversation: times and speakers in a margin of their own, the words beside it, coloured when they
// come on screen. A line of the transcript is a block of the document. Plain text throughout, read only.

#include "views/transcript/conversationhighlighter.h"

#include <QPlainTextEdit>

#include <vector>

namespace postmortem {

class TranscriptMargin;

class TranscriptEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TranscriptEdit(QWidget* parent = nullptr);
    ~TranscriptEdit() override;

    void setLines(const std::vector<TranscriptLine>& lines, const TimeZone& zone);
    /// Lines with a note of the analyst: they carry a sign in the margin.
    void setNoted(const std::vector<int>& lines);
    /// The line of the cursor; -1 when there are none.
    [[nodiscard]] int currentLine() const;
    /// Puts the cursor on that line and the line into the middle.
    void showLine(int line);
    /// Formats of a line that has been on screen; none before.
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(int line) const;
    [[nodiscard]] const ConversationHighlighter& highlighter() const { return m_highlighter; }

Q_SIGNALS:
    void currentLineChanged(int line); ///< by the user, or by showLine()
    void lineActivated(int line);      ///< Enter, or a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    friend class TranscriptMargin;

    struct Head {
        QString text; ///< "10:31:29 S: "
        TranscriptLine::Speaker speaker = TranscriptLine::Speaker::Note;
        bool proof = false;
        bool noted = false;
    };

    void takeLook();
    void placeMargin();
    void colourLinesOnScreen();
    void paintGrounds(const QRect& exposed);
    void paintMargin(QPaintEvent* event);
    void noticeCursor();
    template <class Use>
    void forLinesIn(const QRect& exposed, Use use) const;

    std::vector<Head> m_heads;
    ConversationHighlighter m_highlighter;
    TranscriptMargin* m_margin = nullptr;
    int m_current = -1;
    bool m_timed = false; // without any time, there is no column for it
    bool m_filling = false;
};

} // namespace postmortem
