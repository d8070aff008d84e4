// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logfindbar.h"

#include "views/common/plainlabel.h"
#include "views/theme/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

LogFindBar::LogFindBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"logFindBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 3, 4, 3);
    row->setSpacing(4);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"logFindText"_s);
    m_edit->setAccessibleName(tr("Text to find in the log"));
    m_edit->setPlaceholderText(tr("Find in the log"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(140);
    row->addWidget(m_edit, 1);
    m_case = addSwitch(u"logFindCase"_s, tr("Aa"), tr("Match capital and small letters"));
    m_expression = addSwitch(u"logFindExpression"_s, tr(".*"), tr("The text is a regular expression"));
    m_all = addSwitch(u"logFindAll"_s, tr("All files"), tr("Look through all files of the case"));
    m_only = addSwitch(u"logFindOnly"_s, tr("Only matching lines"), tr("Show the lines that match and no others"));
    connect(addButton(u"logFindPrevious"_s, Qt::UpArrow, tr("Previous matching line (Shift+F3)")),
            &QToolButton::clicked, this, &LogFindBar::previousRequested);
    connect(addButton(u"logFindNext"_s, Qt::DownArrow, tr("Next matching line (F3)")), &QToolButton::clicked, this,
            &LogFindBar::nextRequested);
    m_status = new QLabel(this);
    m_status->setObjectName(u"logFindStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    row->addWidget(m_status, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(150));
    connect(&m_rest, &QTimer::timeout, this, &LogFindBar::patternChanged);
    connect(m_edit, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    for (QToolButton* one : {m_case, m_expression, m_all})
        connect(one, &QToolButton::toggled, this, &LogFindBar::patternChanged);
    connect(m_only, &QToolButton::toggled, this, &LogFindBar::onlyMatchesChanged);
}

QToolButton* LogFindBar::addSwitch(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QToolButton* LogFindBar::addButton(const QString& name, Qt::ArrowType arrow, const QString& tip)
{
    QToolButton* button = addSwitch(name, {}, tip);
    button->setCheckable(false);
    button->setArrowType(arrow);
    return button;
}

SearchPattern LogFindBar::pattern() const
{
    return {m_edit->text().toStdString(), m_expression->isChecked(), m_case->isChecked()};
}

bool LogFindBar::allSources() const
{
    return m_all->isChecked();
}

bool LogFindBar::onlyMatches() const
{
    return m_only->isChecked();
}

void LogFindBar::setOnlyMatches(bool only)
{
    m_only->setChecked(only);
}

void LogFindBar::focusEdit()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void LogFindBar::setStatus(const QString& text, const QString& problem)
{
    m_wrong = !problem.isEmpty();
    m_status->setText(m_wrong ? problem : text);
    m_status->setToolTip(plainToolTip(m_status->text()));
    tint();
}

void LogFindBar::tint()
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, m_wrong ? Palette::of(palette()).error : Palette::of(palette()).muted);
    m_status->setPalette(ink);
}

void LogFindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status)
        tint();
}

void LogFindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closeRequested();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (m_rest.isActive()) { // typed and sent at once
        m_rest.stop();
        Q_EMIT patternChanged();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT previousRequested();
    } else {
        Q_EMIT nextRequested();
    }
}

} // namespace postmortem
