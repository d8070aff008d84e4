// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MainWindow, the part that gives way to another window.

#include "app/mainwindowbaton.h"

#include "app/casefollower.h"
#include "app/outbox.h"
#include "app/remediationexport.h"
#include "views/help/helpwindow.h"
#include "views/workbench/workbench.h"

#include <QApplication>
#include <QTabWidget>

namespace postmortem {

QString MainWindow::whatRuns() const
{
    const SnapshotPtr snapshot = m_session.snapshot();
    if (m_session.state() == CaseSession::State::Importing)
        return tr("The logs are being read.");
    if (m_session.busy())
        return tr("The case is being judged.");
    if (snapshot && !snapshot->complete)
        return tr("The logs were not read to their end.");
    if (m_follower->isActive())
        return tr("The logs are being followed.");
    if (m_outbox->busy())
        return m_outbox->busyText();
    if (m_keeper->busy())
        return m_keeper->busyText();
    if (m_remediation->busy())
        return tr("Files are being written.");
    return QApplication::activeModalWidget() ? tr("A dialog is open.") : QString();
}

MainWindow::Baton MainWindow::handOver()
{
    if (QWidget* typing = QApplication::focusWidget())
        typing->clearFocus(); // a note that is being typed is kept then
    rememberLook();
    return {.page = page(),
            .tab = m_workbench->tabs()->currentIndex(),
            .title = windowTitle(),
            .manualPage = m_manual && m_manual->isVisible() ? m_manual->page() : QString(),
            .carried = m_keeper->handOver(),
            .subject = m_scope.subject(),
            .session = m_scope.session(),
            .line = m_scope.line()};
}

void MainWindow::takeOver(const Baton& baton)
{
    showPage(baton.page);
    if (baton.carried) {
        setWindowTitle(baton.title);
        m_keeper->takeOver(*baton.carried);
        m_workbench->showTab(baton.tab);
        m_scope.select(baton.subject);
        m_scope.showSession(baton.session, baton.line);
        m_session.judgeAgain();
    }
    if (!baton.manualPage.isEmpty())
        showManual(baton.manualPage);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowUnblocked)
        Q_EMIT workChanged();
    return QMainWindow::event(event);
}

} // namespace postmortem
