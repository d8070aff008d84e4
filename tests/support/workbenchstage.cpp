// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/workbenchstage.h"

#include "views/filterbar/filterbar.h"

#include <QEventLoop>
#include <QTimer>
#include <QToolBar>

namespace postmortem::testing {

WorkbenchStage::WorkbenchStage(WatchedApplication& application) : m_application(application)
{
    m_pool.setMaxThreadCount(std::max(4, QThread::idealThreadCount() + 2)); // as the program
    QToolBar* bar = m_window.addToolBar(QStringLiteral("bar"));
    m_filterBar = new FilterBar(bar);
    bar->addWidget(m_filterBar);
    m_workbench = new Workbench(m_scope);
    m_window.setCentralWidget(m_workbench);
    QObject::connect(&m_scope, &CaseScope::filterChanged, m_filterBar,
                     [this] { m_filterBar->setFilter(m_scope.filter()); });
    QObject::connect(m_filterBar, &FilterBar::filterEdited, &m_scope, &CaseScope::setFilter);
    m_window.resize(1600, 1000);
    m_window.show();
    m_workbench->resetLayout();
}

WorkbenchStage::~WorkbenchStage()
{
    delete m_window.takeCentralWidget(); // before the scope that it listens to
    m_query.reset();
    m_pool.waitForDone();
}

WorkbenchStage::Cost WorkbenchStage::open(SnapshotPtr snapshot)
{
    m_query = std::make_shared<WatchedQuery>(std::move(snapshot), m_pool);
    return step([this] {
        m_scope.setCase(m_query, false);
        m_filterBar->setQuery(m_query);
    });
}

WorkbenchStage::Cost WorkbenchStage::step(const std::function<void()>& act)
{
    settle();
    (void)m_application.takeWorst();
    QElapsedTimer timer;
    timer.start();
    QMetaObject::invokeMethod(m_workbench, act, Qt::QueuedConnection);
    settle();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, m_application.takeWorst()};
}

// Answers come as events, and make others: quiet is when two rounds of them bring nothing new. Spark lines are asked for a
// few frames after scrolling.
void WorkbenchStage::settle()
{
    QEventLoop loop;
    QTimer timer;
    int quiet = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        quiet = !m_query || m_query->answered() ? quiet + 1 : 0;
        if (quiet > 2)
            loop.quit();
    });
    timer.start(1);
    loop.exec();
}

} // namespace postmortem::testing
