// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/transcriptedit.h"

#include "views/common/showntext.h"
#include "views/theme/palette.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int coloured = 1;  // the user state of a block that has its formats
constexpr int edge = 8;      // pixels left and right of the margin's text
constexpr int signRoom = 12; // in the margin, for the sign of a note

// Half of the colour of a chosen range, on which second-rank text is still legible.
QColor currentGround(const Palette& colours)
{
    const QColor& a = colours.selection;
    const QColor& b = colours.base;
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

} // namespace

/// The column left of the words.
class TranscriptMargin final : public QWidget {
public:
    explicit TranscriptMargin(TranscriptEdit* edit) : QWidget(edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintMargin(event); }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    TranscriptEdit* m_edit;
};

TranscriptEdit::TranscriptEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(u"transcriptEdit"_s);
    setAccessibleName(tr("Conversation of client and server"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_margin = new TranscriptMargin(this);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect& rect, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TranscriptEdit::noticeCursor);
    takeLook();
}

TranscriptEdit::~TranscriptEdit() = default;

void TranscriptEdit::setLines(const std::vector<TranscriptLine>& lines, const TimeZone& zone)
{
    m_timed = false;
    m_heads.clear();
    m_heads.reserve(lines.size());
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(lines.size()));
    for (const TranscriptLine& line : lines) {
        m_timed = m_timed || line.time.known();
        const QString clock = line.time.known() ? shownTime(line.time, zone).right(8) : QString();
        m_heads.push_back({conversationHead(clock, line.speaker), line.speaker, line.proof});
        texts.append(conversationText(line));
    }
    m_filling = true;
    setPlainText(texts.join(u'\n'));
    m_filling = false;
    m_current = -1;
    placeMargin();
    viewport()->update();
    m_margin->update();
}

void TranscriptEdit::setNoted(const std::vector<int>& lines)
{
    for (Head& head : m_heads)
        head.noted = false;
    for (const int line : lines) {
        if (const auto place = static_cast<std::size_t>(line); place < m_heads.size())
            m_heads[place].noted = true;
    }
    m_margin->update();
}

int TranscriptEdit::currentLine() const
{
    return m_heads.empty() ? -1 : textCursor().blockNumber();
}

void TranscriptEdit::showLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    if (!block.isValid() || m_heads.empty())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
    noticeCursor();
}

void TranscriptEdit::noticeCursor()
{
    if (m_filling || currentLine() == m_current)
        return;
    m_current = currentLine();
    viewport()->update();
    m_margin->update();
    Q_EMIT currentLineChanged(m_current);
}

QList<QTextLayout::FormatRange> TranscriptEdit::formatsOf(int line) const
{
    const QTextBlock block = document()->findBlockByNumber(line);
    return block.isValid() ? block.layout()->formats() : QList<QTextLayout::FormatRange>();
}

// Font, colours of the theme, and the width of the margin that follows from the font.
void TranscriptEdit::takeLook()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(parentWidget() ? parentWidget()->font().pointSizeF() : font().pointSizeF());
    if (mono != font())
        setFont(mono);
    m_highlighter.setDark(Palette::of(palette()).dark);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.setUserState(0);
    placeMargin();
    viewport()->update();
}

void TranscriptEdit::placeMargin()
{
    const int width = fontMetrics().horizontalAdvance(m_timed ? u"00:00:00 S"_s : u"S"_s) + 2 * edge + signRoom;
    setViewportMargins(width, 0, 0, 0);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), width, viewport()->height());
}

void TranscriptEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void TranscriptEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_margin && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        takeLook();
}

template <class Use>
void TranscriptEdit::forLinesIn(const QRect& exposed, Use use) const
{
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingRect(block).translated(offset);
        if (place.top() > exposed.bottom() || block.blockNumber() >= static_cast<int>(m_heads.size()))
            return;
        if (place.bottom() >= exposed.top())
            use(block, place, m_heads[static_cast<std::size_t>(block.blockNumber())]);
        offset.ry() += place.height();
    }
}

void TranscriptEdit::colourLinesOnScreen()
{
    std::vector<QTextBlock> fresh;
    forLinesIn(viewport()->rect(), [&fresh](const QTextBlock& block, const QRectF&, const Head&) {
        if (block.userState() != coloured)
            fresh.push_back(block);
    });
    for (QTextBlock& block : fresh) {
        const Head& head = m_heads[static_cast<std::size_t>(block.blockNumber())];
        block.setUserState(coloured);
        block.layout()->setFormats(m_highlighter.formats(head.text, block.text()));
        document()->markContentsDirty(block.position(), block.length());
    }
}

void TranscriptEdit::paintEvent(QPaintEvent* event)
{
    colourLinesOnScreen();
    paintGrounds(event->rect());
    QPlainTextEdit::paintEvent(event);
}

void TranscriptEdit::paintGrounds(const QRect& exposed)
{
    QPainter painter(viewport());
    const Palette& colours = Palette::of(palette());
    forLinesIn(exposed, [&](const QTextBlock& block, QRectF place, const Head& head) {
        place.setLeft(0);
        place.setRight(viewport()->width());
        if (head.proof)
            painter.fillRect(place, colours.proof);
        else if (block.blockNumber() == m_current)
            painter.fillRect(place, currentGround(colours));
    });
}

void TranscriptEdit::paintMargin(QPaintEvent* event)
{
    QPainter painter(m_margin);
    const Palette& colours = Palette::of(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    forLinesIn(event->rect(), [&](const QTextBlock& block, const QRectF& place, const Head& head) {
        const QRectF row(0, place.top(), m_margin->width(), place.height());
        if (head.proof || block.blockNumber() == m_current)
            painter.fillRect(row, head.proof ? colours.proof : currentGround(colours));
        if (block.blockNumber() == m_current)
            painter.fillRect(QRectF(0, row.top(), 3, row.height()), colours.accent);
        const QRectF text(edge, row.top(), row.width() - edge, fontMetrics().lineSpacing());
        painter.setPen(colours.muted);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, head.text.left(8));
        const bool server = head.speaker == TranscriptLine::Speaker::Server;
        painter.setPen(server ? colours.server : colours.client);
        const QRectF mark = text.adjusted(m_timed ? fontMetrics().horizontalAdvance(u"00:00:00 "_s) : 0, 0, 0, 0);
        painter.drawText(mark, Qt::AlignLeft | Qt::AlignVCenter, head.text.sliced(9, 1));
        if (head.noted) {
            painter.setPen(colours.text);
            painter.drawText(QRectF(row.right() - signRoom - 2, row.top(), signRoom, text.height()), Qt::AlignCenter,
                             u"✎"_s);
        }
    });
}

void TranscriptEdit::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentLine() >= 0)
        Q_EMIT lineActivated(currentLine());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TranscriptEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && currentLine() >= 0)
        Q_EMIT lineActivated(cursorForPosition(event->position().toPoint()).blockNumber());
    else
        QPlainTextEdit::mouseDoubleClickEvent(event);
}

// Plain text only. Several lines are copied with their times and speakers, as a conversation is quoted.
QMimeData* TranscriptEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QStringList lines = cursor.selectedText().remove(additionMark).split(QChar::ParagraphSeparator);
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    if (lines.size() > 1) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i].prepend(m_heads[static_cast<std::size_t>(first + i)].text);
    }
    auto* text = new QMimeData;
    text->setText(lines.join(u'\n'));
    return text;
}

} // namespace postmortem
