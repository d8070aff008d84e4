// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checklist/checklistpage.h"

#include "views/checklist/stepwidget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace postmortem {

namespace {

constexpr int columnWidth = 900;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

ChecklistPage::ChecklistPage(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("checklistPage"));
    m_empty =
        new QLabel(tr("There is nothing to do yet.\n\nOpen the logs of your mail server. When an attack is found in "
                      "them, its remediation steps stand here, with commands for your server."),
                   this);
    m_empty->setObjectName(QStringLiteral("checklistEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(40);
    m_scroll = new QScrollArea(this);
    m_scroll->setAccessibleName(tr("Steps"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->verticalScrollBar()->setSingleStep(32);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    setChecklist({});
}

QWidget* ChecklistPage::createHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    m_progress = new QProgressBar(header);
    m_progress->setObjectName(QStringLiteral("checklistProgress"));
    m_progress->setAccessibleName(tr("Steps answered"));
    m_progress->setMinimumWidth(200);
    m_person = new QLineEdit(header);
    m_person->setObjectName(QStringLiteral("checklistPerson"));
    m_person->setPlaceholderText(tr("Your name"));
    m_person->setToolTip(tr("Stands beside every tick, here and in the report"));
    m_person->setMaximumWidth(220);
    connect(m_person, &QLineEdit::textEdited, this, &ChecklistPage::personChanged);
    auto* person = new QLabel(tr("Ticked &by"), header);
    person->setBuddy(m_person);
    layout->addWidget(m_progress, 1);
    layout->addSpacing(10);
    layout->addWidget(person);
    layout->addWidget(m_person);
    layout->addStretch(1);
    addExports(header);
    return header;
}

void ChecklistPage::addExports(QWidget* header)
{
    const auto add = [&](const QString& text, const QString& name, const QString& tip) {
        auto* button = new QPushButton(text, header);
        button->setObjectName(name);
        button->setToolTip(tip);
        header->layout()->addWidget(button);
        m_exports.push_back(button);
        return button;
    };
    const auto addFile = [&](const QString& text, const QString& extension) {
        QPushButton* button =
            add(text, QStringLiteral("export-") + extension, tr("Saves the checklist as a file (*.%1)").arg(extension));
        button->setAccessibleName(tr("Export as %1").arg(text));
        connect(button, &QPushButton::clicked, this, [this, extension] { Q_EMIT exportRequested(extension); });
    };
    header->layout()->addWidget(new QLabel(tr("Export as"), header));
    addFile(tr("Markdown"), QStringLiteral("md"));
    addFile(tr("CSV"), QStringLiteral("csv"));
    addFile(tr("JSON"), QStringLiteral("json"));
    connect(add(tr("Block List…"), QStringLiteral("blockList"),
                tr("The hostile addresses for a firewall or a mail server")),
            &QPushButton::clicked, this, &ChecklistPage::blockListRequested);
    connect(add(tr("Abuse Reports…"), QStringLiteral("abuseReports"), tr("A mail for each network that attacked")),
            &QPushButton::clicked, this, &ChecklistPage::abuseReportsRequested);
}

void ChecklistPage::setChecklist(const Checklist& checklist)
{
    // A refreshed case often asks for the same steps again; what the user is writing in must not vanish then.
    if (checklist == m_checklist && !m_widgets.empty())
        return;
    const int place = m_scroll->verticalScrollBar()->value();
    m_checklist = checklist;
    m_widgets.clear();
    auto* page = new QWidget;
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(14, 4, 14, 20);
    auto* column = new QWidget(page);
    column->setMaximumWidth(columnWidth);
    outer->addStretch(1);
    outer->addWidget(column, 20);
    outer->addStretch(1);
    m_steps = new QVBoxLayout(column);
    m_steps->setContentsMargins({});
    m_steps->setSpacing(8);
    for (const ChecklistPhase phase : checklistPhases)
        addPhase(phase);
    m_steps->addStretch(1);
    m_scroll->setWidget(page); // deletes the one before
    m_scroll->verticalScrollBar()->setValue(place);
    const bool any = !m_checklist.steps.empty();
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
    for (QPushButton* button : m_exports)
        button->setEnabled(any);
    showProgress();
}

void ChecklistPage::addPhase(ChecklistPhase phase)
{
    bool first = true;
    m_widgets.resize(m_checklist.steps.size());
    for (std::size_t i = 0; i < m_checklist.steps.size(); ++i) {
        const ChecklistStep& step = m_checklist.steps[i];
        if (step.phase != phase)
            continue;
        if (std::exchange(first, false)) {
            m_steps->addSpacing(10);
            m_steps->addWidget(heading(title(phase), m_steps->parentWidget()));
        }
        auto* widget = new StepWidget(step, m_steps->parentWidget());
        widget->setTick(step.tick, m_zone);
        connect(widget, &StepWidget::stateChosen, this, [this, i](StepState state) { tick(i, state); });
        connect(widget, &StepWidget::noteEdited, this, [this, i](const QString& note) {
            m_checklist.steps[i].tick.note = note;
            Q_EMIT checklistChanged();
        });
        m_steps->addWidget(widget);
        m_widgets[i] = widget;
    }
}

void ChecklistPage::tick(std::size_t step, StepState state)
{
    StepTick& tick = m_checklist.steps[step].tick;
    tick.state = state;
    // Opened again, a step has been answered by nobody.
    tick.by = state == StepState::Open ? QString() : person();
    tick.when = state == StepState::Open ? TimeUs() : m_clock.now();
    m_widgets[step]->setTick(tick, m_zone);
    showProgress();
    Q_EMIT checklistChanged();
}

void ChecklistPage::showProgress()
{
    const auto answered = static_cast<int>(m_checklist.answered());
    const auto all = static_cast<int>(m_checklist.steps.size());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(answered);
    m_progress->setFormat(all == 0 ? tr("No steps") : tr("%1 of %2 steps answered").arg(answered).arg(all));
}

void ChecklistPage::setPerson(const QString& name)
{
    if (m_person->text() != name)
        m_person->setText(name);
}

QString ChecklistPage::person() const
{
    return m_person->text().trimmed();
}

void ChecklistPage::setZone(const TimeZone& zone)
{
    m_zone = zone;
    for (std::size_t i = 0; i < m_widgets.size(); ++i)
        m_widgets[i]->setTick(m_checklist.steps[i].tick, m_zone);
}

} // namespace postmortem
