// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/reasonline.h"

#include "views/common/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postmortem {

ReasonLine::ReasonLine(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    setAutoFillBackground(true);
    m_question = plainLabel({}, this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(name + u"Reason"_s);
    m_reason->setAccessibleName(tr("Why it is harmless"));
    m_reason->setPlaceholderText(tr("because …"));
    m_reason->setMaxLength(300);
    m_hide = new QPushButton(tr("Hide"), this);
    m_hide->setObjectName(name + u"Hide"_s);
    m_hide->setToolTip(tr("Leave it out of tables and findings; nothing is deleted"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(name + u"Cancel"_s);
    auto* row = new QHBoxLayout; // of its own: beside the text there is no room for it in a narrow pane
    row->setSpacing(4);
    row->addStretch(1);
    row->addWidget(m_hide);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 6);
    layout->setSpacing(3);
    layout->addWidget(m_question);
    layout->addWidget(m_reason);
    layout->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_hide->setEnabled(!reason().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_hide, &QPushButton::clicked, this, &ReasonLine::give);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    m_hide->setEnabled(false);
    hide();
}

void ReasonLine::ask(const QString& about)
{
    m_question->setText(tr("Hide “%1” as harmless?").arg(about));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString ReasonLine::reason() const
{
    return m_reason->text().trimmed();
}

void ReasonLine::give()
{
    if (reason().isEmpty())
        return;
    hide();
    Q_EMIT given(reason());
}

void ReasonLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postmortem
