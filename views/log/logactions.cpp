// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logactions.h"

#include "views/log/logmarks.h"

#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

LogActions::LogActions(QObject* parent) : QObject(parent)
{
    copy = add(u"logCopy"_s, tr("&Copy Lines"), QKeySequence::Copy, false);
    copyWithPlace = add(u"logCopyWithPlace"_s, tr("Copy with &File and Line"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, false);
    selectAll = add(u"logSelectAll"_s, tr("Select &All"), QKeySequence::SelectAll, false);
    bookmark = add(u"logBookmark"_s, tr("&Bookmark"), Qt::CTRL | Qt::Key_B, true);
    bookmark->setCheckable(true);
    nextBookmark = add(u"logNextBookmark"_s, tr("&Next Bookmark"), Qt::Key_F2, true);
    previousBookmark = add(u"logPreviousBookmark"_s, tr("&Previous Bookmark"), Qt::SHIFT | Qt::Key_F2, true);
    for (int colour = 0; colour <= markColours; ++colour) {
        QAction* action = add(u"logColour%1"_s.arg(colour), plainText(static_cast<MarkColour>(colour)),
                              QKeySequence(Qt::Key(Qt::Key_0 + colour)), false);
        action->setCheckable(true);
        colours << action;
    }
    goToLine = add(u"logGoToLine"_s, tr("&Go to Line…"), Qt::CTRL | Qt::Key_G, true);
    find = add(u"logFind"_s, tr("F&ind…"), QKeySequence::Find, true);
    findNext = add(u"logFindNextAction"_s, tr("Find Ne&xt"), Qt::Key_F3, true);
    findPrevious = add(u"logFindPreviousAction"_s, tr("Find Pre&vious"), Qt::SHIFT | Qt::Key_F3, true);
    wrap = add(u"logWrap"_s, tr("&Wrap Long Lines"), Qt::ALT | Qt::Key_Z, true);
    wrap->setIconText(tr("Wrap"));
    wrap->setToolTip(tr("Break long lines at the window's edge"));
    wrap->setCheckable(true);
    follow = add(u"logFollow"_s, tr("F&ollow the Selection"), {}, false);
    follow->setIconText(tr("Follow"));
    follow->setToolTip(tr("Go to the line of what is selected elsewhere, and select what a line here is about"));
    follow->setCheckable(true);
    follow->setChecked(true);
}

QAction* LogActions::add(const QString& name, const QString& text, const QKeySequence& keys, bool whileTyping)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    (whileTyping ? m_always : m_notTyping) << action;
    return action;
}

void LogActions::listenTo(QWidget* widget, bool typing)
{
    widget->installEventFilter(this);
    if (typing)
        m_typing << widget;
}

QAction* LogActions::actionFor(const QKeyEvent& event, bool typing) const
{
    const QKeySequence keys(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    const auto fits = [&](const QAction* action) { return action->shortcut() == keys; };
    if (const auto found = std::ranges::find_if(m_always, fits); found != m_always.end())
        return *found;
    const auto found = std::ranges::find_if(m_notTyping, fits);
    return typing || found == m_notTyping.end() ? nullptr : *found;
}

bool LogActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    QAction* action = actionFor(static_cast<const QKeyEvent&>(*event), m_typing.contains(watched));
    if (!action)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        action->trigger();
    return true;
}

void LogActions::fillMenu(QMenu& menu) const
{
    menu.addActions({copy, copyWithPlace, selectAll});
    menu.addSeparator();
    menu.addAction(bookmark);
    menu.addMenu(tr("&Mark with Colour"))->addActions(colours);
    menu.addActions({nextBookmark, previousBookmark});
    menu.addSeparator();
    menu.addActions({goToLine, find, findNext, findPrevious});
    menu.addSeparator();
    menu.addActions({wrap, follow});
}

QList<std::pair<QString, QString>> LogActions::keys() const
{
    QList<std::pair<QString, QString>> list;
    const auto addKey = [&](const QKeySequence& keys, const QString& use) {
        list.emplaceBack(keys.toString(QKeySequence::NativeText), QString(use).remove(u'&').remove(u'…'));
    };
    for (const QAction* action : {find, findNext, findPrevious, goToLine, bookmark, nextBookmark, previousBookmark})
        addKey(action->shortcut(), action->text());
    QStringList names;
    for (const QAction* colour : colours)
        names << colour->text();
    list.emplaceBack(u"0 – %1"_s.arg(markColours), tr("Mark with a colour: %1").arg(names.join(u", "_s)));
    for (const QAction* action : {wrap, copy, copyWithPlace, selectAll})
        addKey(action->shortcut(), action->text());
    addKey(Qt::Key_Return, tr("Select what the line is about"));
    addKey(Qt::CTRL | Qt::Key_Home, tr("To the first line"));
    addKey(Qt::CTRL | Qt::Key_End, tr("To the last line"));
    return list;
}

} // namespace postmortem
