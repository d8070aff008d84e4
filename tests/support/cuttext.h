// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the words of a window that nobody can read to their end.

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStringList>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace postmortem::testing {

namespace cut {

using namespace Qt::StringLiterals;

inline QString plain(const QLabel& label)
{
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (!rich)
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

/// "203.0.113.…", not "Looking for logs …" or "Save As…".
inline bool isShortened(const QString& text)
{
    const qsizetype dots = text.indexOf(u'…');
    return dots > 0 && !text[dots - 1].isSpace() && dots < text.size() - 1;
}

inline int widthOf(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

inline bool isCut(const QLabel& label)
{
    const QRect room = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
    const QString text = plain(label);
    if (!label.wordWrap())
        return widthOf(label, text) > room.width() + 1;
    // A label breaks between words only.
    const int widest =
        label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, text).width();
    return widest > room.width() + 1 || label.heightForWidth(label.width()) > label.height() + 1;
}

inline bool isCut(const QAbstractButton& button)
{
    int room = button.width() - 4;
    if (const auto* push = qobject_cast<const QPushButton*>(&button)) {
        QStyleOptionButton option;
        option.initFrom(push);
        room = push->style()->subElementRect(QStyle::SE_PushButtonContents, &option, push).width();
    } else if (const auto* check = qobject_cast<const QCheckBox*>(&button)) {
        QStyleOptionButton option;
        option.initFrom(check);
        room = check->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, check).width();
    }
    return widthOf(button, button.text()) > room + 1;
}

inline bool isCut(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return widthOf(box, box.currentText()) > room.width() + 1;
}

inline bool isCut(const QLineEdit& edit)
{
    return edit.text().isEmpty() && widthOf(edit, edit.placeholderText()) > edit.contentsRect().width() - 6;
}

/// Of a pane that stands in front: those behind it lie outside of the window.
inline bool isInFront(const QWidget& widget)
{
    for (const QWidget* parent = &widget; parent; parent = parent->parentWidget())
        if (qobject_cast<const QDockWidget*>(parent) && parent->visibleRegion().isEmpty())
            return false;
    return true;
}

/// Where a parent ends before the widget does and cannot be scrolled to show it.
inline bool isClipped(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget()) {
        const QRect place(widget.mapTo(parent, QPoint()), widget.size());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const bool viewport = area && area->viewport() == parent;
        const bool across = viewport && area->horizontalScrollBar()->isVisible();
        if (!across && (place.left() < -1 || place.right() > parent->width() + 1))
            return true;
        if (!viewport && (place.top() < -1 || place.bottom() > parent->height() + 1))
            return true;
        if (viewport)
            return false; // whether the area itself is in sight is another's question
    }
    return false;
}

template <class Widget>
void look(const QWidget& top, QStringList& cut, QString (*textOf)(const Widget&))
{
    for (const Widget* widget : top.findChildren<Widget*>()) {
        const QString text = textOf(*widget);
        if (widget->window() != top.window() || !widget->isVisible() || text.isEmpty() || !widget->toolTip().isEmpty())
            continue;
        if (!isInFront(*widget))
            continue;
        if (isCut(*widget) || isShortened(text) || isClipped(*widget))
            cut << u"%1 %2 in %3: “%4” (%5 of %6 pixels)"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget()->objectName(), text.left(80), QString::number(widget->width()),
                QString::number(widthOf(*widget, text)));
    }
}

inline void lookAtTabs(const QWidget& top, QStringList& cut)
{
    for (const QTabBar* bar : top.findChildren<QTabBar*>()) {
        if (bar->window() != top.window() || !bar->isVisible())
            continue;
        for (int tab = 0; tab < bar->count(); ++tab) {
            const QRect place = bar->tabRect(tab);
            if (place.left() < 0 || place.right() > bar->width()
                || widthOf(*bar, bar->tabText(tab)) > place.width() - 8)
                cut << u"tab “%1” of %2"_s.arg(bar->tabText(tab), bar->parentWidget()->objectName());
        }
    }
}

} // namespace cut

/// Labels, buttons, tabs and fields below that widget whose text is cut off or shortened and stands in no tool tip
/// either, each in a line with where it is. Only what is visible is looked at.
[[nodiscard]] inline QStringList cutTexts(const QWidget& top)
{
    QStringList found;
    cut::look<QLabel>(top, found, [](const QLabel& label) { return cut::plain(label); });
    cut::look<QAbstractButton>(top, found, [](const QAbstractButton& button) { return button.text(); });
    cut::look<QComboBox>(top, found, [](const QComboBox& box) { return box.currentText(); });
    cut::look<QLineEdit>(top, found, [](const QLineEdit& edit) { return edit.placeholderText(); });
    cut::lookAtTabs(top, found);
    return found;
}

} // namespace postmortem::testing
