// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decode/valuetext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextLayout>

#include <cmath>

namespace postmortem {

namespace {

constexpr qsizetype mostCharacters = 4000;

} // namespace

ValueText::ValueText(const QString& text, QWidget* parent) : QPlainTextEdit(parent)
{
    setPlainText(text.size() > mostCharacters ? text.left(mostCharacters) + u'…' : text);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    takeLook();
}

void ValueText::takeLook()
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (parentWidget())
        mono.setPointSizeF(parentWidget()->font().pointSizeF());
    if (mono != font())
        setFont(mono);
    updateGeometry();
}

void ValueText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeLook();
}

QSize ValueText::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(fontMetrics().horizontalAdvance(toPlainText()))) + 4;
    return {std::min(width, fontMetrics().averageCharWidth() * 60), fontMetrics().lineSpacing() + 2};
}

QSize ValueText::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), fontMetrics().lineSpacing() + 2};
}

int ValueText::heightForWidth(int width) const
{
    QTextLayout layout(toPlainText(), font());
    QTextOption option;
    option.setWrapMode(wordWrapMode());
    layout.setTextOption(option);
    layout.beginLayout();
    int height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - 1));
        height += static_cast<int>(std::ceil(line.height()));
    }
    layout.endLayout();
    return std::max(height, fontMetrics().lineSpacing()) + 2;
}

} // namespace postmortem
