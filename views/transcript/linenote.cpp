// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/transcript/linenote.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace postmortem {

LineNote::LineNote(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"lineNote"_s);
    auto* sign = new QLabel(tr("✎ Note on this line"), this);
    sign->setTextFormat(Qt::PlainText);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"lineNoteEdit"_s);
    m_edit->setAccessibleName(tr("Note on this line"));
    m_edit->setMaxLength(1000);
    sign->setBuddy(m_edit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 6, 4);
    layout->addWidget(sign);
    layout->addWidget(m_edit, 1);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineNote::keep);
    hide();
}

void LineNote::showNote(const QString& note)
{
    m_note = note;
    m_edit->setText(note);
    setVisible(!note.isEmpty());
}

void LineNote::write()
{
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void LineNote::keep()
{
    const QString note = m_edit->text().trimmed();
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT edited(note);
}

void LineNote::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        showNote(m_note);
    else
        QWidget::keyPressEvent(event);
}

} // namespace postmortem
