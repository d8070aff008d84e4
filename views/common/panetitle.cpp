// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/panetitle.h"

#include "views/common/plainlabel.h"
#include "views/theme/palette.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem {

PaneTitle::PaneTitle(QDockWidget* dock) : QWidget(dock), m_dock(dock)
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setText(u"×"_s); // the style's icon is dark in dark windows too
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close %1 (the View menu brings it back)").arg(dock->windowTitle()));
    close->setAccessibleName(tr("Close %1").arg(dock->windowTitle()));
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_detail, 1);
    layout->addWidget(close);
    setHeading({});
}

void PaneTitle::setDetail(const QString& text)
{
    m_text = text;
    m_detail->setToolTip(plainToolTip(text));
    elide();
}

void PaneTitle::setHeading(const QString& text)
{
    m_heading = text.isEmpty() ? m_dock->windowTitle() : text;
    elide();
}

void PaneTitle::elide()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_heading, Qt::ElideRight, std::max(60, width() * 2 / 3)));
    m_title->setToolTip(m_title->text() == m_heading ? QString() : plainToolTip(m_heading));
    m_detail->setText(m_detail->fontMetrics().elidedText(m_text, Qt::ElideMiddle, m_detail->width()));
}

void PaneTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Palette::of(palette()).grid);
}

void PaneTitle::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

void PaneTitle::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QDockWidget* dock = m_dock;
    const bool floats = dock->isFloating();
    menu->addAction(floats ? tr("Put Back") : tr("Float"), dock, [dock, floats] { dock->setFloating(!floats); });
    if (auto* window = qobject_cast<QMainWindow*>(dock->parentWidget()); window && !floats) {
        const auto move = [&](const QString& text, Qt::DockWidgetArea area) {
            if (window->dockWidgetArea(dock) != area)
                menu->addAction(text, dock, [window, dock, area] { window->addDockWidget(area, dock); });
        };
        move(tr("Move to the Left"), Qt::LeftDockWidgetArea);
        move(tr("Move to the Right"), Qt::RightDockWidgetArea);
        move(tr("Move to the Bottom"), Qt::BottomDockWidgetArea);
    }
    menu->addAction(tr("Close"), dock, &QDockWidget::close);
    menu->popup(globalPosition);
}

void PaneTitle::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace postmortem
