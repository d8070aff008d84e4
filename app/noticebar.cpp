// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticebar.h"

#include "views/theme/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int actionRoom = 12; // beside a button's text, more than most styles give

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(u"noticeBar"_s);
    m_sign = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions = new QHBoxLayout;
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeNotice"_s);
    close->setAutoRaise(true);
    close->setText(u"×"_s);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::say(const QString& text, Tone tone, const QList<Action>& actions)
{
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the sender
    }
    m_buttons.clear();
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        button->setObjectName(u"noticeAction"_s);
        button->setMinimumWidth(button->sizeHint().width() + actionRoom);
        connect(button, &QPushButton::clicked, this, action.act);
        m_actions->addWidget(button);
        m_buttons << button;
    }
    m_tone = tone;
    const int size = fontMetrics().height();
    m_sign->setPixmap(
        style()
            ->standardIcon(tone == Tone::Warning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation)
            .pixmap(size));
    m_sign->setAccessibleName(tone == Tone::Warning ? tr("Warning") : tr("Notice"));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
}

void NoticeBar::clear()
{
    m_text->clear();
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Palette& colours = Palette::of(palette());
    const QColor edge = m_tone == Tone::Warning ? colours.fill(Severity::Medium) : colours.accent;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 4, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.grid);
}

} // namespace postmortem
