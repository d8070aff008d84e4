// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checklist/commandbox.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace postmortem {

namespace {

constexpr int mostLines = 12;

} // namespace

CommandText::CommandText(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    document()->setDocumentMargin(6);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
}

QSize CommandText::sizeHint() const
{
    // The lines as they are wrapped now; no more of them are looked at than are shown.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    lines = std::clamp(lines, 1, mostLines);
    return {400, static_cast<int>(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + 2};
}

void CommandText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void CommandText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

CommandBox::CommandBox(const ChecklistCommand& command, QWidget* parent) : QWidget(parent)
{
    const QString server = serverTitle(command.server);
    const QString shell = title(command.shell);
    auto* name = new QLabel(server.isEmpty() ? shell : tr("%1 · %2").arg(server, shell), this);
    name->setTextFormat(Qt::PlainText);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new CommandText(command.text, this);
    text->setObjectName(QStringLiteral("commandText"));
    text->setAccessibleName(name->text());
    auto* button = new QPushButton(tr("Copy"), this);
    button->setObjectName(QStringLiteral("copyCommand"));
    button->setToolTip(tr("Copies the whole text"));
    button->setAccessibleName(tr("Copy: %1").arg(name->text()));
    connect(button, &QPushButton::clicked, this, [this, whole = command.text] { copy(whole); });

    auto* top = new QHBoxLayout;
    top->addWidget(name);
    top->addStretch(1);
    top->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(text);
    if (command.warning.isEmpty())
        return;
    auto* warning = new QLabel(tr("Note: %1").arg(command.warning), this);
    warning->setTextFormat(Qt::PlainText);
    warning->setWordWrap(true);
    layout->addWidget(warning);
}

void CommandBox::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    auto* button = findChild<QPushButton*>(QStringLiteral("copyCommand"));
    button->setText(tr("Copied"));
    QTimer::singleShot(1500, button, [button] { button->setText(tr("Copy")); });
}

} // namespace postmortem
