// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorpane.h"

#include "model/items/plainwords.h"
#include "views/common/plainlabel.h"
#include "views/common/severitypill.h"
#include "views/inspector/remarkeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QPushButton* actionButton(const QString& name, const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    // Styles widen short buttons; four of them must fit a narrow pane.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 16);
    return button;
}

/// The name of a fact in lines: what is said of it needs the width. A form gives labels that wrap no room to do so.
QString narrowed(const QString& text, const QFontMetrics& metrics)
{
    const int widest = metrics.averageCharWidth() * 16;
    QStringList lines;
    for (const QString& word : text.split(u' ')) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.back() + u' ' + word) <= widest)
            lines.back() += u' ' + word;
        else
            lines << word;
    }
    return lines.join(u'\n');
}

} // namespace

InspectorPane::InspectorPane(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"inspectorPane"_s);
    m_empty =
        mutedLabel(tr("Select an address, an account, a session or a message to see what is known about it."), this);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(12);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(createSheet());
    m_stack->addWidget(m_empty);
    show(nullptr, {}, {});
}

QWidget* InspectorPane::createSheet()
{
    m_sheet = new QWidget;
    m_remarks = new RemarkEditor(m_sheet);
    auto* sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(10, 8, 10, 8);
    sheet->addWidget(m_remarks);
    sheet->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What is known about the selection"));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(createActions()); // always in sight
    return page;
}

QWidget* InspectorPane::createActions()
{
    auto* actions = new QWidget;
    auto* layout = new QHBoxLayout(actions);
    layout->setContentsMargins(10, 4, 10, 6);
    layout->setSpacing(4);
    m_filter = actionButton(u"inspectorFilter"_s, tr("Filter"), tr("Filter everything to this"), actions);
    m_exclude = actionButton(u"inspectorExclude"_s, tr("Exclude"), tr("Hide everything that belongs to this"), actions);
    m_trust =
        actionButton(u"inspectorTrust"_s, tr("Trust…"), tr("Mark the network of this address as trusted"), actions);
    auto* copyAll = actionButton(u"inspectorCopy"_s, tr("Copy"), tr("Copy what is known as text"), actions);
    for (QPushButton* button : {m_filter, m_exclude, m_trust, copyAll})
        layout->addWidget(button);
    layout->addStretch(1);
    connect(m_filter, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(m_facts.token, false); });
    connect(m_exclude, &QPushButton::clicked, this, [this] { Q_EMIT filterRequested(m_facts.token, true); });
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trustRequested(m_facts.address); });
    connect(copyAll, &QPushButton::clicked, this, &InspectorPane::copy);
    return actions;
}

void InspectorPane::show(const SnapshotPtr& snapshot, Subject subject, const TimeZone& zone)
{
    m_facts = snapshot ? inspectorFacts(*snapshot, subject, zone) : InspectorFacts();
    if (m_facts.title.isEmpty()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    rebuild();
    m_filter->setEnabled(!m_facts.token.isEmpty());
    m_exclude->setEnabled(!m_facts.token.isEmpty());
    m_trust->setVisible(!m_facts.address.isEmpty());
    m_stack->setCurrentIndex(0);
}

void InspectorPane::rebuild()
{
    auto* sheet = static_cast<QVBoxLayout*>(m_sheet->layout());
    if (m_rows) {
        sheet->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(m_sheet);
    auto* form = new QFormLayout(m_rows);
    form->setContentsMargins({});
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(4);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const InspectorFact& fact : m_facts.facts) {
        QLabel* label = mutedLabel(narrowed(fact.label, fontMetrics()), m_rows);
        label->setWordWrap(false);
        form->addRow(label, valueWidget(fact));
    }
    sheet->insertWidget(0, m_rows);
}

QWidget* InspectorPane::valueWidget(const InspectorFact& fact)
{
    if (fact.severity != Severity::None) {
        auto* row = new QWidget(m_rows);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->addWidget(new SeverityLabel(fact.severity, {}, row), 0, Qt::AlignTop);
        layout->addWidget(plainLabel(fact.value, row), 1);
        return row;
    }
    QLabel* value = plainLabel(fact.value, m_rows);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(fact.label);
    if (fact.mono) {
        QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        mono.setPointSizeF(font().pointSizeF());
        value->setFont(mono);
    }
    return value;
}

void InspectorPane::writeRemark(bool hide)
{
    if (hide)
        m_remarks->askToHide();
    else
        m_remarks->focusNote();
    m_sheet->layout()->activate(); // the question has just come
    const auto reveal = [this] {
        if (QWidget* field = m_remarks->focusWidget())
            m_scroll->ensureWidgetVisible(field, 0, 40);
    };
    reveal();
    QTimer::singleShot(0, this, reveal); // facts that have just come are laid out by then
}

void InspectorPane::copy()
{
    QStringList lines{m_facts.title};
    for (const InspectorFact& fact : m_facts.facts) {
        const QString word = plainText(fact.severity);
        lines << fact.label + u": "_s + (word.isEmpty() ? QString() : word + u", "_s) + fact.value;
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

QSize InspectorPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 56, 240};
}

} // namespace postmortem
