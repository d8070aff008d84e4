// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptfilters.h"

#include "app/settings.h"
#include "model/items/plainwords.h"
#include "views/common/casescope.h"

#include <QMenu>

namespace postmortem {

namespace {

QString entry(const QString& filter)
{
    return shownText(filter.toStdString()).replace(u'&', QStringLiteral("&&"));
}

} // namespace

KeptFilters::KeptFilters(Settings& settings, CaseScope& scope, QMenu* menu)
    : QObject(menu), m_settings(settings), m_scope(scope), m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &KeptFilters::fill);
    fill();
}

void KeptFilters::fill()
{
    m_menu->clear(); // deletes the entries; the sub-menu is one of them
    const QStringList kept = m_settings.filters();
    const QString now = QString::fromStdString(m_scope.filter().text());
    QAction* keep = m_menu->addAction(tr("&Keep This Filter"), this, [this, now] { m_settings.keepFilter(now); });
    keep->setEnabled(!now.isEmpty() && !kept.contains(now));
    if (kept.isEmpty())
        return;
    m_menu->addSeparator();
    for (const QString& filter : kept) {
        QAction* take = m_menu->addAction(entry(filter), &m_scope,
                                          [this, filter] { m_scope.setFilter(Filter::parse(filter.toStdString())); });
        take->setEnabled(m_scope.query() != nullptr);
    }
    m_menu->addSeparator();
    QMenu* forget = m_menu->addMenu(tr("&Forget"));
    connect(m_menu, &QMenu::aboutToShow, forget, &QObject::deleteLater);
    for (const QString& filter : kept)
        forget->addAction(entry(filter), this, [this, filter] { m_settings.forgetFilter(filter); });
}

} // namespace postmortem
