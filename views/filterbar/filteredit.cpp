// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar/filteredit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int shownCompletions = 12;

/// Where the token that the cursor stands in begins: after the last blank outside quotation marks.
qsizetype tokenStart(const QString& text, qsizetype cursor)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i].isSpace() && !quoted)
            start = i + 1;
    }
    return start;
}

/// Byte offsets of the parser to places in the text.
qsizetype placeOf(const QByteArray& utf8, std::size_t offset)
{
    return QString::fromUtf8(utf8.first(std::min(qsizetype(offset), utf8.size()))).size();
}

} // namespace

TypedToken tokenAt(const QString& text, qsizetype cursor)
{
    TypedToken token;
    token.start = tokenStart(text, cursor);
    if (token.start < cursor && text[token.start] == u'-')
        ++token.start;
    QString typed = text.sliced(token.start, cursor - token.start);
    const qsizetype colon = typed.indexOf(u':');
    if (colon >= 0 && !typed.startsWith(u'"')) {
        token.key = typed.first(colon).toLower();
        token.start += colon + 1;
        typed = typed.sliced(colon + 1);
    }
    token.prefix = typed.startsWith(u'"') ? typed.sliced(1) : typed;
    return token;
}

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent), m_offered(new QStringListModel(this)), m_completer(new QCompleter(m_offered, this))
{
    setObjectName(u"filterEdit"_s);
    setFrame(false);
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("add a filter — ip: account: kind: protocol: time: text"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownCompletions);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterEdit::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, [this] {
        const TypedToken token = tokenAt(text(), cursorPosition());
        Q_EMIT completionWanted(token.key, token.prefix);
    });
}

bool FilterEdit::offering() const
{
    return m_completer->popup()->isVisible();
}

void FilterEdit::offer(const QStringList& completions)
{
    const TypedToken token = tokenAt(text(), cursorPosition());
    const bool exact = completions.size() == 1 && completions.front() == token.prefix;
    if (completions.isEmpty() || exact || text().isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_offered->setStringList(completions);
    QRect place = cursorRect();
    place.setWidth(std::max(220, m_completer->popup()->sizeHintForColumn(0) + 30));
    m_completer->complete(place);
}

void FilterEdit::insertCompletion(const QString& completion)
{
    const TypedToken token = tokenAt(text(), cursorPosition());
    const bool isKey = token.key.isEmpty() && completion.endsWith(u':');
    QString inserted = completion;
    if (!isKey && (completion.contains(u' ') || completion.contains(u'"')))
        inserted = u'"' + inserted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    if (!isKey)
        inserted += u' ';
    const qsizetype end = cursorPosition();
    const QString before = text().first(token.start);
    const QString after = text().sliced(end);
    setText(before + inserted + after);
    setCursorPosition(int(before.size() + inserted.size()));
    if (isKey)
        Q_EMIT completionWanted(completion.chopped(1), {});
}

void FilterEdit::underlineErrors(const Filter& parsed)
{
    // The input method's preedit formats are the one way to style parts of a line edit's text.
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(Qt::red);
    const QByteArray utf8 = text().toUtf8();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterToken& token : parsed.tokens()) {
        if (token.error.empty())
            continue;
        const qsizetype start = placeOf(utf8, token.position);
        const qsizetype length = placeOf(utf8, token.position + token.length) - start;
        attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, int(start) - cursorPosition(),
                                                   int(length), wrong);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focusChanged();
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (offering() && (enter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        // The popup is the completer's: it takes the entry chosen, if any, and closes.
        if (!enter || m_completer->popup()->currentIndex().isValid()) {
            event->ignore();
            return;
        }
        m_completer->popup()->hide();
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT cleared();
        return;
    }
    if (event->key() == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText()) {
        Q_EMIT removeLastRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace postmortem
