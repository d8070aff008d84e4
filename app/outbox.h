// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What leaves the case: the report, the checklist, and the second look at the evidence. Asks where to, works on the
// pool, and says in the window what came of it.

#include "app/evidencecheck.h"
#include "app/reportexporter.h"
#include "app/surroundings.h"
#include "model/remediation/checklist.h"
#include "views/common/latest.h"

#include <QObject>

namespace postmortem {

class CaseSession;
class CaseStatusBar;
class NoticeBar;
class ReportPreview;

class Outbox final : public QObject {
    Q_OBJECT

public:
    /// Where it speaks.
    struct Voices {
        ReportPreview* preview;
        NoticeBar* notice;
        CaseStatusBar* status;
    };

    Outbox(const Surroundings& around, CaseSession& session, Voices voices, QWidget* window);

    /// Asks for a file and writes the report as the preview page has it.
    void chooseReport();
    void chooseChecklist(const Checklist& checklist, const QString& extension);
    /// Hashes all files again.
    void verify();
    void cancel();
    [[nodiscard]] bool busy() const;
    /// What it is doing, in words.
    [[nodiscard]] QString busyText() const;

Q_SIGNALS:
    void busyChanged();
    /// A report or checklist was written.
    void exported(const QString& path);
    /// So many files were hashed again, and so many were not what they had been.
    void verified(int files, int problems);

private:
    void startReport(const QString& path);
    void stopVerifying();
    void showExported(const QString& path, const EvidenceVerdict& evidence);
    void showFailed(const QString& path, const QString& reason);
    void showVerified(const EvidenceVerdict& verdict);
    void showSaved(const Result<>& saved);

    Surroundings m_around;
    CaseSession& m_session;
    Voices m_voices;
    QWidget* m_window;
    ReportExporter m_exporter;
    Latest<EvidenceVerdict> m_verifying;
    Latest<Result<>> m_saving;
    QString m_savingPath;
    bool m_isVerifying = false; // a cancelled job may take a moment to end
};

} // namespace postmortem
