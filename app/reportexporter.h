// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes the report as a job and says in words what came of it.

#include "app/evidencecheck.h"
#include "views/common/latest.h"
#include "views/report/reportexport.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace postmortem {

class ReportExporter final : public QObject {
    Q_OBJECT

public:
    /// The pool must outlive the exporter.
    explicit ReportExporter(QThreadPool& pool, QObject* parent = nullptr);

    /// Hashes the evidence again and writes the report to `request.path`; one at a time, a second is not begun.
    void start(ReportRequest request);
    /// An older file at the target stays as it was.
    void cancel();
    [[nodiscard]] bool running() const { return m_running; }

Q_SIGNALS:
    void started();
    void finished(const QString& path, const postmortem::EvidenceVerdict& evidence);
    void failed(const QString& path, const QString& reason);

private:
    QThreadPool& m_pool;
    QString m_path;
    bool m_running = false; // a cancelled job may take a moment to end
    std::shared_ptr<EvidenceLog> m_evidence;
    Latest<Result<>> m_result;
};

} // namespace postmortem
