// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/remarkeditor.h"

#include "model/items/plainwords.h"
#include "views/common/plainlabel.h"
#include "views/common/reasonline.h"
#include "views/common/showntext.h"
#include "views/inspector/tagcompleter.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::chrono::milliseconds afterLastKey{300};

QString tagText(const std::vector<std::string>& tags)
{
    QStringList shown;
    for (const std::string& tag : tags)
        shown << shownText(tag);
    return shown.join(u", "_s);
}

} // namespace

RemarkEditor::RemarkEditor(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"remarkEditor"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(afterLastKey);
    connect(&m_delay, &QTimer::timeout, this, &RemarkEditor::flush);
    createFields();
    createHiding();
    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("Note"), m_note);
    form->addRow(tr("Tags"), m_tags);
    for (QWidget* field : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_tags)})
        qobject_cast<QLabel*>(form->labelForField(field))->setTextFormat(Qt::PlainText);
    auto* hiding = new QHBoxLayout;
    hiding->addWidget(m_hide);
    hiding->addWidget(m_hiddenText, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(form);
    layout->addWidget(m_signature);
    layout->addLayout(hiding);
    layout->addWidget(m_reason);
}

void RemarkEditor::createFields()
{
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"remarkNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What you know about it"));
    m_note->setTabChangesFocus(true);
    const int line = m_note->fontMetrics().lineSpacing();
    m_note->setMinimumHeight(line * 2 + 10);
    m_note->setMaximumHeight(line * 4 + 10);
    m_note->installEventFilter(this);
    m_tags = new QLineEdit(this);
    m_tags->setObjectName(u"remarkTags"_s);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("customer, scanner …"));
    m_tags->installEventFilter(this);
    m_known = new QStringListModel(this);
    m_tags->setCompleter(new TagCompleter(m_known, m_tags));
    m_signature = mutedLabel({}, this);
    m_signature->setObjectName(u"remarkSignature"_s);
    const auto later = [this] {
        if (!m_filling)
            m_delay.start();
    };
    connect(m_note, &QPlainTextEdit::textChanged, this, later);
    connect(m_tags, &QLineEdit::textChanged, this, later);
}

void RemarkEditor::createHiding()
{
    m_hide = new QPushButton(this);
    m_hide->setObjectName(u"remarkHide"_s);
    m_hiddenText = mutedLabel({}, this);
    m_hiddenText->setObjectName(u"remarkHidden"_s);
    m_reason = new ReasonLine(u"remarkReason"_s, this);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        if (m_remark.hidden)
            setHidden({});
        else
            askToHide();
    });
    connect(m_reason, &ReasonLine::given, this, &RemarkEditor::setHidden);
}

void RemarkEditor::showRemark(const RemarkPlace& place, const Remark* remark, const TimeZone& zone)
{
    const bool same = m_place == place;
    if (!same) {
        flush();
        m_reason->hide();
    }
    m_place = place;
    const Remark before = std::exchange(m_remark, remark ? *remark : Remark());
    m_filling = true;
    if (!same || before.note != m_remark.note) {
        if (const QString note = QString::fromStdString(m_remark.note); m_note->toPlainText() != note)
            m_note->setPlainText(note);
    }
    if (!same || typedTags() != m_remark.tags)
        m_tags->setText(tagText(m_remark.tags));
    m_filling = false;
    QStringList signature;
    if (!m_remark.by.empty())
        signature << shownText(m_remark.by);
    if (m_remark.when.known())
        signature << shownLongTime(m_remark.when, zone);
    m_signature->setText(signature.join(u", "_s));
    m_signature->setVisible(!signature.isEmpty());
    showHiding();
}

void RemarkEditor::clear()
{
    flush();
    m_place.reset();
    m_remark = {};
    m_reason->hide();
}

void RemarkEditor::showHiding()
{
    using Kind = RemarkPlace::Kind;
    const bool can = m_place && m_place->kind != Kind::Line && m_place->kind != Kind::Finding && !m_place->key.empty();
    m_hide->setVisible(can);
    m_hiddenText->setVisible(can && m_remark.hidden);
    m_hide->setText(m_remark.hidden ? tr("Show Again") : tr("Hide as Harmless…"));
    m_hide->setToolTip(m_remark.hidden ? tr("Bring it back into tables and findings")
                                       : tr("Leave it out of tables and findings, with a reason"));
    m_hide->setAccessibleName(m_hide->toolTip());
    m_hiddenText->setText(tr("Hidden as harmless: %1").arg(shownText(m_remark.hiddenReason)));
}

void RemarkEditor::setTags(const std::vector<std::string>& tags)
{
    QStringList known;
    for (const std::string& tag : tags)
        known << QString::fromStdString(tag);
    if (known != m_known->stringList())
        m_known->setStringList(known);
}

void RemarkEditor::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

void RemarkEditor::askToHide()
{
    if (m_hide->isHidden() || m_remark.hidden)
        return;
    m_reason->ask(subject());
}

QString RemarkEditor::subject() const
{
    if (!m_place || m_place->line == 0)
        return m_place ? shownText(m_place->key) : QString();
    const QString file = shownText(std::string_view(m_place->key).substr(m_place->key.find_last_of("/\\!") + 1));
    const QString where = u"%1:%2"_s.arg(file).arg(m_place->line);
    return m_place->kind == RemarkPlace::Kind::Session ? tr("the session from %1").arg(where)
                                                       : tr("the message at %1").arg(where);
}

void RemarkEditor::setHidden(const QString& reason)
{
    if (!m_place)
        return;
    m_delay.stop();
    Remark remark = typed();
    remark.hidden = !reason.isEmpty();
    remark.hiddenReason = reason.toStdString();
    Q_EMIT edited(*m_place, remark);
}

std::vector<std::string> RemarkEditor::typedTags() const
{
    std::vector<std::string> tags;
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags.push_back(tag.trimmed().toStdString());
    }
    std::ranges::sort(tags);
    tags.erase(std::ranges::unique(tags).begin(), tags.end());
    return tags;
}

Remark RemarkEditor::typed() const
{
    Remark remark = m_remark;
    const QString note = m_note->toPlainText();
    remark.note = note.trimmed().isEmpty() ? std::string() : note.toStdString();
    remark.tags = typedTags();
    return remark;
}

void RemarkEditor::flush()
{
    m_delay.stop();
    if (!m_place)
        return;
    const Remark remark = typed();
    if (remark.note != m_remark.note || remark.tags != m_remark.tags)
        Q_EMIT edited(*m_place, remark);
}

bool RemarkEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

} // namespace postmortem
