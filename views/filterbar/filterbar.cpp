// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar/filterbar.h"

#include "model/items/plainwords.h"
#include "views/filterbar/filterchip.h"
#include "views/filterbar/filteredit.h"
#include "views/theme/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int roomForTyping = 170;
constexpr std::size_t mostCompletions = 40;

Filter without(const Filter& filter, std::size_t token)
{
    Filter changed;
    for (std::size_t i = 0; i < filter.tokens().size(); ++i) {
        const FilterToken& one = filter.tokens()[i];
        if (i != token)
            changed = changed.with(one.key, one.value, one.exclude);
    }
    return changed;
}

QString tokenText(const FilterToken& token)
{
    return QString::fromStdString(token.text());
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QFrame(parent), m_completions([this](const std::vector<std::string>& found) {
          QStringList texts;
          for (const std::string& text : found)
              texts << QString::fromStdString(text);
          m_edit->offer(texts);
      })
{
    setObjectName(u"filterBar"_s);
    setAutoFillBackground(false);
    m_edit = new FilterEdit(this);
    m_more = new QToolButton(this);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More filter tokens"));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setAutoRaise(true);
    m_clear->setText(u"×"_s);
    m_clear->setToolTip(tr("Remove the whole filter"));
    m_clear->setAccessibleName(tr("Remove the whole filter"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 4, 2);
    layout->setSpacing(5);
    layout->addWidget(m_more);
    m_chipRow = new QHBoxLayout;
    m_chipRow->setSpacing(5);
    layout->addLayout(m_chipRow);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_clear);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(220);
    connectEdit();
    rebuildChips();
}

void FilterBar::connectEdit()
{
    connect(m_edit, &FilterEdit::completionWanted, this, [this](const QString& key, const QString& prefix) {
        explain({});
        if (m_query)
            m_completions.ask(m_query->completions(key.toStdString(), prefix.toStdString(), mostCompletions));
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(m_edit, &FilterEdit::cleared, this, [this] { explain({}); });
    connect(m_edit, &FilterEdit::removeLastRequested, this, [this] {
        if (!m_chips.empty())
            remove(m_chips.size() - 1);
    });
    connect(m_edit, &FilterEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT filterEdited(Filter()); });
    connect(m_more, &QToolButton::clicked, this, &FilterBar::showHidden);
}

void FilterBar::setQuery(std::shared_ptr<const CaseQuery> query)
{
    m_completions.cancel();
    m_query = std::move(query);
}

void FilterBar::setFilter(const Filter& filter)
{
    m_filter = filter;
    rebuildChips();
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString FilterBar::error() const
{
    return m_explanation && !m_explanation->isHidden() ? m_explanation->text() : QString();
}

QSize FilterBar::sizeHint() const
{
    return {480, m_edit->sizeHint().height() + 8};
}

void FilterBar::apply()
{
    m_completions.cancel();
    m_edit->offer({});
    const Filter typed = Filter::parse(m_edit->text().toStdString());
    explain(typed);
    if (!typed.valid())
        return;
    Filter changed = m_filter;
    for (const FilterToken& token : typed.tokens())
        changed = changed.with(token.key, token.value, token.exclude);
    m_edit->clear();
    if (changed != m_filter)
        Q_EMIT filterEdited(changed);
}

void FilterBar::remove(std::size_t token)
{
    m_edit->setFocus();
    Q_EMIT filterEdited(without(m_filter, token));
}

void FilterBar::edit(std::size_t token)
{
    const QString text = tokenText(m_filter.tokens()[token]);
    Q_EMIT filterEdited(without(m_filter, token));
    m_edit->setText(text);
    m_edit->setFocus();
}

void FilterBar::rebuildChips()
{
    for (FilterChip* chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    m_chips.clear();
    for (std::size_t i = 0; i < m_filter.tokens().size(); ++i) {
        const FilterToken& token = m_filter.tokens()[i];
        auto* chip = new FilterChip(tokenText(token), token.exclude, this);
        setTabOrder(m_edit->previousInFocusChain(), chip); // it stands before the edit
        setTabOrder(chip, m_edit);
        connect(chip, &FilterChip::removeRequested, this, [this, i] { remove(i); }, Qt::QueuedConnection);
        connect(chip, &FilterChip::clicked, this, [this, i] { edit(i); }, Qt::QueuedConnection);
        m_chipRow->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_clear->setVisible(!m_chips.empty());
    m_edit->setPlaceholderText(m_chips.empty() ? tr("filter — ip:203.0.113.0/24 account:test time:09:30-12:00 \"text\"")
                                               : tr("add a filter — ip: account: kind: protocol: text"));
    placeChips();
}

void FilterBar::placeChips()
{
    // The last chips are the newest: when there is no room for all, the first go into a menu.
    int room = width() - roomForTyping;
    m_hidden = m_chips.size();
    while (m_hidden > 0 && room >= m_chips[m_hidden - 1]->sizeHint().width()) {
        --m_hidden;
        room -= m_chips[m_hidden]->sizeHint().width() + m_chipRow->spacing();
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(i >= m_hidden);
    m_more->setVisible(m_hidden > 0);
    m_more->setText(tr("+%1").arg(m_hidden));
    m_more->setToolTip(tr("%n more token(s)", nullptr, int(m_hidden)));
}

void FilterBar::showHidden()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < m_hidden; ++i) {
        const QString text = shownText(m_filter.tokens()[i].text()).replace(u'&', u"&&"_s);
        menu->addAction(tr("Remove %1").arg(text), this, [this, i] { remove(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FilterBar::explain(const Filter& parsed)
{
    QStringList sentences;
    for (const FilterToken& token : parsed.tokens()) {
        if (!token.error.empty())
            sentences << tr("%1 — %2").arg(shownText(token.text()), shownText(token.error));
    }
    m_edit->underlineErrors(parsed);
    if (!m_explanation) {
        m_explanation = new QLabel(window());
        m_explanation->setObjectName(u"filterError"_s);
        m_explanation->setTextFormat(Qt::PlainText);
        m_explanation->setAutoFillBackground(true);
        m_explanation->setBackgroundRole(QPalette::ToolTipBase);
        m_explanation->setForegroundRole(QPalette::ToolTipText);
        m_explanation->setFrameShape(QFrame::StyledPanel);
        m_explanation->setMargin(6);
    }
    m_explanation->setText(sentences.join(u'\n'));
    m_explanation->setVisible(!sentences.isEmpty());
    m_edit->setAccessibleDescription(m_explanation->text());
    placeExplanation();
}

void FilterBar::placeExplanation()
{
    if (!m_explanation || m_explanation->isHidden())
        return;
    // Below the field and within the window, in several lines where it must be.
    const int room = window()->width() - 8;
    m_explanation->setWordWrap(false);
    const int wanted = std::min(m_explanation->sizeHint().width(), room);
    m_explanation->setWordWrap(true);
    m_explanation->resize(wanted, m_explanation->heightForWidth(wanted));
    const QPoint below = m_edit->mapTo(window(), QPoint(0, height()));
    m_explanation->move(std::clamp(below.x(), 4, std::max(4, room + 4 - wanted)), below.y());
    m_explanation->raise();
}

void FilterBar::paintEvent(QPaintEvent*)
{
    const Palette& colours = Palette::of(palette());
    const bool focused = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? colours.accent : palette().color(QPalette::Mid), focused ? 1.4 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeChips();
    placeExplanation();
}

void FilterBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_edit)
        rebuildChips();
}

} // namespace postmortem
