// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportexporter.h"

#include "model/items/plainwords.h"

namespace postmortem {

ReportExporter::ReportExporter(QThreadPool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_result([this](const Result<>& result) {
          m_running = false;
          if (result)
              Q_EMIT finished(m_path, m_evidence->verdict());
          else
              Q_EMIT failed(m_path, shownText(result.error().message));
      })
{
}

void ReportExporter::start(ReportRequest request)
{
    if (running())
        return;
    m_running = true;
    m_path = request.path;
    m_evidence = std::make_shared<EvidenceLog>();
    request.rehash = [log = m_evidence](const Source& source, const Cancel& cancel) {
        Result<std::string> hash = rehash(source, cancel);
        log->note(source, hash);
        return hash;
    };
    m_result.ask(exportReport(m_pool, std::move(request)));
    Q_EMIT started();
}

void ReportExporter::cancel()
{
    m_running = false;
    m_result.cancel();
}

} // namespace postmortem
