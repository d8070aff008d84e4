// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowlayout.h"

#include "app/settings.h"
#include "views/tables/casetable.h"
#include "views/workbench/workbench.h"

#include <QDataStream>
#include <QScreen>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int layoutVersion = 1; // of the set of panes
constexpr QSize firstSize(1600, 1000);
constexpr double largestShare = 0.95;  // of the screen
constexpr double timelineShare = 0.27; // of the middle's height

QSplitter* centre(const Workbench& workbench)
{
    return workbench.findChild<QSplitter*>(u"centre"_s);
}

void placeCentre(const Workbench& workbench)
{
    const int height = workbench.height();
    const int timeline = static_cast<int>(height * timelineShare);
    centre(workbench)->setSizes({timeline, height - timeline});
}

} // namespace

void saveLayout(const Workbench& workbench, Settings& settings)
{
    settings.setPanes(workbench.saveState(layoutVersion), centre(workbench)->saveState());
    for (const CaseTable* table : workbench.tables())
        settings.setColumns(table->objectName(), table->saveColumns());
}

void restoreLayout(Workbench& workbench, const Settings& settings)
{
    const QByteArray panes = settings.paneState();
    if (panes.isEmpty() || !workbench.restoreState(panes, layoutVersion))
        workbench.resetLayout();
    const QByteArray middle = settings.centreState();
    if (middle.isEmpty() || !centre(workbench)->restoreState(middle))
        placeCentre(workbench);
    for (CaseTable* table : workbench.tables()) {
        if (const QByteArray columns = settings.columns(table->objectName()); !columns.isEmpty())
            table->restoreColumns(columns);
    }
}

QByteArray layoutOf(const Workbench& workbench)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << workbench.saveState(layoutVersion) << centre(workbench)->saveState();
    for (const CaseTable* table : workbench.tables())
        out << table->saveColumns();
    return bytes;
}

void applyLayout(Workbench& workbench, const QByteArray& layout)
{
    QDataStream in(layout);
    QByteArray panes;
    QByteArray middle;
    in >> panes >> middle;
    if (in.status() != QDataStream::Ok || !workbench.restoreState(panes, layoutVersion))
        return;
    centre(workbench)->restoreState(middle);
    for (CaseTable* table : workbench.tables()) {
        QByteArray columns;
        in >> columns;
        if (in.status() == QDataStream::Ok && !columns.isEmpty())
            table->restoreColumns(columns);
    }
}

void resetLayout(Workbench& workbench, Settings& settings)
{
    settings.forgetLayout();
    workbench.resetLayout();
    placeCentre(workbench);
    for (CaseTable* table : workbench.tables())
        table->resetColumns();
}

void restorePlace(QWidget& window, const Settings& settings)
{
    if (window.restoreGeometry(settings.windowGeometry()))
        return;
    const QRect screen = window.screen()->availableGeometry();
    const QSize largest(static_cast<int>(screen.width() * largestShare),
                        static_cast<int>(screen.height() * largestShare));
    window.resize(firstSize.boundedTo(largest));
    window.move(screen.center() - window.rect().center());
}

} // namespace postmortem
