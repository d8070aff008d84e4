// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Block lists and abuse reports of the case that is open: shows their windows and writes what a person saves from them.

#include "app/surroundings.h"
#include "model/base/result.h"
#include "model/remediation/abusereport.h"
#include "views/common/latest.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace postmortem {

class CaseSession;
class CaseStatusBar;
class NoticeBar;

class RemediationExport final : public QObject {
    Q_OBJECT

public:
    RemediationExport(const Surroundings& around, CaseSession& session, NoticeBar* notice, CaseStatusBar* status,
                      QWidget* window);

    void showBlockList();
    void showAbuseReports();
    /// The case they are about goes.
    void closeAll();
    /// Files are being written.
    [[nodiscard]] bool busy() const { return m_saving.running(); }

Q_SIGNALS:
    /// What busy() told of: files were written, or could not be.
    void ended();

private:
    void show(QDialog* dialog);
    void chooseListFile(const QString& suggestedName, const QByteArray& content);
    void chooseReportFolder(const std::vector<AbuseReport>& reports);
    void showSaved(const Result<>& saved);

    Surroundings m_around;
    CaseSession& m_session;
    NoticeBar* m_notice;
    CaseStatusBar* m_status;
    QWidget* m_window;
    QPointer<QDialog> m_dialog;
    QString m_savingPath;
    Latest<Result<>> m_saving;
};

/// Writes each report as a file of its name; stops at the first that cannot be written.
[[nodiscard]] Result<> saveReports(const std::vector<AbuseReport>& reports, const QString& folder,
                                   const Cancel& cancel = {});

} // namespace postmortem
