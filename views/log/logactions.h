// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one can do in the log, with its keys. Several of these keys mean something else in the rest of the window (Ctrl+F is
// its filter): so they are no shortcuts of the window, but keys of the view that has the focus.

#include <QAction>
#include <QList>
#include <QObject>

#include <utility>

class QKeyEvent;
class QMenu;

namespace postmortem {

class LogActions final : public QObject {
    Q_OBJECT

public:
    explicit LogActions(QObject* parent);

    /// While one of these has the focus, keys go to the actions. With `typing`, to those only that type nothing.
    void listenTo(QWidget* widget, bool typing);
    void fillMenu(QMenu& menu) const;
    /// Each key, and what it does.
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;

    QAction* copy;
    QAction* copyWithPlace;
    QAction* selectAll;
    QAction* bookmark;
    QAction* nextBookmark;
    QAction* previousBookmark;
    QList<QAction*> colours; ///< by MarkColour, None first
    QAction* goToLine;
    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* wrap;
    QAction* follow;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& keys, bool whileTyping);
    [[nodiscard]] QAction* actionFor(const QKeyEvent& event, bool typing) const;

    QList<QAction*> m_always; // while one types too
    QList<QAction*> m_notTyping;
    QList<QObject*> m_typing; // widgets in which one types
};

} // namespace postmortem
