// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One way to export a report, for the window and the command line: hash the evidence again, build the document, render
// it, put it in place of an older file only when it is whole.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/base/result.h"
#include "model/query/linesource.h"
#include "model/report/reportoptions.h"
#include "model/remediation/checklist.h"
#include "views/report/pagelayout.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <memory>

namespace postmortem {

/// Hashes a source's stored bytes again; polls for cancellation. The importers' function, handed in by app/.
using Rehash = std::function<Result<std::string>(const Source&, const Cancel&)>;

struct ReportRequest {
    SnapshotPtr snapshot;
    std::shared_ptr<const LineSource> lines; ///< may be null
    Checklist checklist;
    ReportOptions options; ///< its evidence list is filled by `rehash` when there is one
    PageSetup page;
    Rehash rehash; ///< may be empty: the report then says that the evidence was not hashed again
    QString path;  ///< *.html or *.htm: HTML, anything else: PDF
};

/// Writes the report, on the calling thread. An existing file stays as it was until the new one is complete.
[[nodiscard]] Result<> writeReport(ReportRequest request, const Cancel& cancel = {});

/// The same as a job. Cancelling the future leaves an existing file as it was.
[[nodiscard]] QFuture<Result<>> exportReport(QThreadPool& pool, ReportRequest request);

} // namespace postmortem
