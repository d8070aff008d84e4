// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/hiddenline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem {

HiddenLine::HiddenLine(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    setAutoFillBackground(true);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button = new QToolButton(this);
    m_button->setObjectName(name + u"Button"_s);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 1, 4, 1);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] { setShown(!m_shown); });
    setCount(0);
}

void HiddenLine::setCount(std::size_t hidden)
{
    m_count = hidden;
    tell();
    setVisible(hidden > 0);
}

void HiddenLine::setShown(bool shown)
{
    m_shown = shown;
    tell();
    Q_EMIT toggled(shown);
}

void HiddenLine::tell()
{
    const int count = static_cast<int>(m_count);
    m_text->setText(m_shown ? tr("%n marked as harmless", nullptr, count)
                            : tr("%n hidden as harmless", nullptr, count));
    m_button->setText(m_shown ? tr("Hide") : tr("Show"));
    m_button->setToolTip(m_shown ? tr("Leave out what was marked as harmless")
                                 : tr("Show what was hidden as harmless"));
    m_button->setAccessibleName(m_button->toolTip());
}

} // namespace postmortem
