// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionlog.h"

#include "app/settings.h"

#include <QTimeZone>

#include <pwd.h>
#include <unistd.h>

namespace postmortem {

namespace {

constexpr std::int64_t momentUs = 5 * usPerSecond;

std::string loginName()
{
    const passwd* entry = ::getpwuid(::getuid());
    return entry ? entry->pw_name : std::to_string(::getuid());
}

} // namespace

ActionLog::ActionLog(const Clock& clock, const Settings& settings, QObject* parent)
    : QObject(parent), m_clock(clock), m_settings(settings)
{
}

std::string ActionLog::person() const
{
    const QString name = m_settings.person().trimmed();
    return name.isEmpty() ? loginName() : name.toStdString();
}

void ActionLog::record(Action::Kind kind, const std::string& detail)
{
    m_actions.push_back({m_clock.now(), QTimeZone::systemTimeZoneId().toStdString(), person(), kind, detail});
    Q_EMIT recorded();
}

void ActionLog::recordFilter(const std::string& filter)
{
    if (!m_actions.empty() && m_actions.back().kind == Action::Kind::Filtered
        && m_clock.now() - m_actions.back().when < momentUs)
        m_actions.pop_back();
    record(Action::Kind::Filtered, filter);
}

void ActionLog::setActions(std::vector<Action> actions)
{
    m_actions = std::move(actions);
    Q_EMIT recorded();
}

} // namespace postmortem
