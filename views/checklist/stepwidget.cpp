// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checklist/stepwidget.h"

#include "model/report/plaintext.h"
#include "views/checklist/commandbox.h"
#include "views/common/plainlabel.h"
#include "views/theme/palette.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace postmortem {

namespace {

constexpr int edge = 4; // width of the coloured edge

QColor edgeColor(StepState state, const Palette& colours)
{
    switch (state) {
    case StepState::Open: return colours.grid;
    case StepState::Done: return colours.client;
    case StepState::NotDone: return colours.fill(Severity::High);
    case StepState::DoesNotApply: return colours.muted;
    }
    return colours.grid;
}

} // namespace

StepWidget::StepWidget(const ChecklistStep& step, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("step-") + step.id);
    setAccessibleName(step.text);
    auto* text = plainLabel(step.text, this);
    QFont strong = text->font();
    strong.setWeight(QFont::DemiBold);
    text->setFont(strong);
    auto* reason = mutedLabel(step.reason, this);
    m_tick = plainLabel({}, this);
    m_tick->setObjectName(QStringLiteral("tick"));
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note on: %1").arg(step.text));
    m_note->setMaxLength(1000);
    connect(m_note, &QLineEdit::textEdited, this, &StepWidget::noteEdited);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge + 14, 12, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(text);
    layout->addWidget(reason);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(createStates());
    row->addWidget(m_note, 1);
    layout->addLayout(row);
    layout->addWidget(m_tick);
    createCommands(step, layout);
    setTick({}, {});
}

QWidget* StepWidget::createStates()
{
    auto* states = new QWidget(this);
    auto* layout = new QHBoxLayout(states);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    // The chosen one must be plain in dark windows too, where styles only shade it a little.
    states->setStyleSheet(QStringLiteral(
        "QToolButton { padding: 3px 9px; border: 1px solid palette(mid); border-radius: 3px; color: palette(text); }"
        "QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); border-color: "
        "palette(highlight); }"
        "QToolButton:focus { border-color: palette(text); }"));
    auto* group = new QButtonGroup(states);
    for (const StepState state : stepStates) {
        auto* button = new QToolButton(states);
        button->setObjectName(QStringLiteral("state-") + name(state));
        button->setText(title(state));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button, static_cast<int>(state));
        layout->addWidget(button);
        m_states[static_cast<std::size_t>(state)] = button;
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        if (const auto chosen = static_cast<StepState>(id); chosen != m_state)
            Q_EMIT stateChosen(chosen);
    });
    return states;
}

void StepWidget::createCommands(const ChecklistStep& step, QVBoxLayout* layout)
{
    if (step.commands.empty())
        return;
    auto* toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("showCommands"));
    toggle->setText(step.commands.size() == 1 ? tr("How: the command")
                                              : tr("How: %1 commands").arg(step.commands.size()));
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);
    toggle->setAutoRaise(true);
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    auto* box = new QWidget(this);
    box->setObjectName(QStringLiteral("commands"));
    box->hide();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(10);
    // Dozens of steps with several commands each: made when somebody looks.
    connect(toggle, &QToolButton::toggled, box, [box, toggle, column, commands = step.commands](bool shown) {
        if (shown && column->isEmpty())
            for (const ChecklistCommand& command : commands)
                column->addWidget(new CommandBox(command, box));
        toggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        box->setVisible(shown);
    });
    layout->addWidget(toggle);
    layout->addWidget(box);
}

void StepWidget::setTick(const StepTick& tick, const TimeZone& zone)
{
    m_state = tick.state;
    m_states[static_cast<std::size_t>(tick.state)]->setChecked(true);
    m_tick->setText(tick.state == StepState::Open ? QString() : tickText(tick, zone));
    m_tick->setVisible(tick.state != StepState::Open);
    // Where the user is writing, the cursor stays where it is.
    if (m_note->text() != tick.note)
        m_note->setText(tick.note);
    update();
}

void StepWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colours = Palette::of(palette());
    painter.setPen(colours.grid);
    // In the dark, a field for a note would not stand out from its own colour.
    painter.setBrush(colours.dark ? palette().color(QPalette::Window).lighter(115) : palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, edge, height()), edgeColor(m_state, colours));
}

} // namespace postmortem
