// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/remediation/checklist.h"

#include <QHash>

#include <algorithm>

namespace postmortem {

std::size_t Checklist::answered() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(steps, [](const ChecklistStep& step) { return step.tick.state != StepState::Open; }));
}

void Checklist::keepTicks(const Checklist& earlier)
{
    QHash<QString, StepTick> ticks;
    for (const ChecklistStep& step : earlier.steps)
        ticks.insert(step.id, step.tick);
    for (ChecklistStep& step : steps)
        step.tick = ticks.value(step.id, step.tick);
}

QString name(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Contain: return QStringLiteral("contain");
    case ChecklistPhase::Clean: return QStringLiteral("clean");
    case ChecklistPhase::Recover: return QStringLiteral("recover");
    case ChecklistPhase::Prevent: return QStringLiteral("prevent");
    case ChecklistPhase::Tell: return QStringLiteral("tell");
    }
    return {};
}

QString name(StepState state)
{
    switch (state) {
    case StepState::Open: return QStringLiteral("open");
    case StepState::Done: return QStringLiteral("done");
    case StepState::NotDone: return QStringLiteral("not-done");
    case StepState::DoesNotApply: return QStringLiteral("does-not-apply");
    }
    return {};
}

QString name(Shell shell)
{
    switch (shell) {
    case Shell::Sh: return QStringLiteral("sh");
    case Shell::PowerShell: return QStringLiteral("powershell");
    case Shell::Cmd: return QStringLiteral("cmd");
    case Shell::Table: return QStringLiteral("table");
    case Shell::Gui: return QStringLiteral("gui");
    }
    return {};
}

QString title(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Contain: return ChecklistWords::tr("Contain");
    case ChecklistPhase::Clean: return ChecklistWords::tr("Clean");
    case ChecklistPhase::Recover: return ChecklistWords::tr("Recover");
    case ChecklistPhase::Prevent: return ChecklistWords::tr("Prevent");
    case ChecklistPhase::Tell: return ChecklistWords::tr("Tell");
    }
    return {};
}

QString title(StepState state)
{
    switch (state) {
    case StepState::Open: return ChecklistWords::tr("Open");
    case StepState::Done: return ChecklistWords::tr("Done");
    case StepState::NotDone: return ChecklistWords::tr("Not done");
    case StepState::DoesNotApply: return ChecklistWords::tr("Does not apply");
    }
    return {};
}

QString title(Shell shell)
{
    switch (shell) {
    case Shell::Sh: return ChecklistWords::tr("Shell");
    case Shell::PowerShell: return ChecklistWords::tr("PowerShell");
    case Shell::Cmd: return ChecklistWords::tr("Windows command prompt");
    case Shell::Table: return ChecklistWords::tr("Configuration");
    case Shell::Gui: return ChecklistWords::tr("In the console");
    }
    return {};
}

QString serverTitle(const QString& id)
{
    static const QHash<QString, QString> titles = {
        {QStringLiteral("postfix"), QStringLiteral("Postfix")},
        {QStringLiteral("dovecot"), QStringLiteral("Dovecot")},
        {QStringLiteral("icewarp"), QStringLiteral("IceWarp")},
        {QStringLiteral("hmailserver"), QStringLiteral("hMailServer")},
        {QStringLiteral("mailenable"), QStringLiteral("MailEnable")},
        {QStringLiteral("mdaemon"), QStringLiteral("MDaemon")},
        {QStringLiteral("smartermail"), QStringLiteral("SmarterMail")},
        {QStringLiteral("cpanel"), QStringLiteral("cPanel")},
        {QStringLiteral("opensmtpd"), QStringLiteral("OpenSMTPD")},
        {QStringLiteral("communigate"), QStringLiteral("CommuniGate")},
        {QStringLiteral("m365"), QStringLiteral("Microsoft 365")},
        {QStringLiteral("qmail"), QStringLiteral("qmail")},
        {QStringLiteral("iis"), QStringLiteral("IIS SMTP")},
    };
    const auto known = titles.constFind(id);
    return known != titles.cend() || id.isEmpty() ? titles.value(id) : id.left(1).toUpper() + id.mid(1);
}

} // namespace postmortem
