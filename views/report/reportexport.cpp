// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportexport.h"

#include "model/base/sentence.h"
#include "model/report/buildreport.h"
#include "views/report/htmlreport.h"
#include "views/report/pdfreport.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace postmortem {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

Error cancelled(const QString& path)
{
    return {ErrorCode::Cancelled, ExportWords::tr("The export was cancelled.").toStdString(), path.toStdString(), 0};
}

Error notWritten(const QSaveFile& file)
{
    return {ErrorCode::WriteFailed,
            ExportWords::tr("The report could not be written: %1.").arg(file.errorString()).toStdString(),
            file.fileName().toStdString(), 0};
}

// One check a source, in the order of the snapshot. A file that cannot be read is said in the report, it stops nothing.
std::vector<EvidenceCheck> hashAgain(const ReportRequest& request, const Cancel& cancel)
{
    std::vector<EvidenceCheck> checks;
    for (const Source& source : request.snapshot->sources) {
        if (cancel.requested())
            break;
        EvidenceCheck& check = checks.emplace_back();
        if (!source.readable())
            continue;
        if (Result<std::string> hash = request.rehash(source, cancel))
            check.sha256 = *std::move(hash);
        else
            check.problem = words::said(hash.error().message);
    }
    return checks;
}

bool isHtml(const QString& path)
{
    return path.endsWith(QLatin1StringView(".html"), Qt::CaseInsensitive)
           || path.endsWith(QLatin1StringView(".htm"), Qt::CaseInsensitive);
}

Result<> render(QSaveFile& file, const ReportRequest& request, const ReportDocument& document, const Cancel& cancel)
{
    if (!isHtml(request.path))
        return writePdf(file, document, *request.snapshot, request.page, cancel);
    const QByteArray html = toHtml(document, *request.snapshot, cancel).toUtf8();
    if (!cancel.requested() && file.write(html) != html.size())
        return std::unexpected(notWritten(file));
    return {};
}

} // namespace

Result<> writeReport(ReportRequest request, const Cancel& cancel)
{
    if (!request.snapshot)
        return std::unexpected(
            Error{ErrorCode::BadInput, ExportWords::tr("There is no case to report on.").toStdString(), {}, 0});
    QSaveFile file(request.path);
    // Before the long work: a folder that cannot be written to is told at once.
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritten(file));
    if (request.rehash)
        request.options.evidence = hashAgain(request, cancel);
    if (cancel.requested())
        return std::unexpected(cancelled(request.path));
    const ReportDocument document =
        buildReport(*request.snapshot, request.lines.get(), request.checklist, request.options, cancel);
    if (Result<> rendered = render(file, request, document, cancel); !rendered) {
        Error error = rendered.error();
        error.source = request.path.toStdString();
        return std::unexpected(std::move(error));
    }
    // Not committed, a QSaveFile leaves the old file as it was.
    if (cancel.requested())
        return std::unexpected(cancelled(request.path));
    if (!file.commit())
        return std::unexpected(notWritten(file));
    return {};
}

QFuture<Result<>> exportReport(QThreadPool& pool, ReportRequest request)
{
    return runOn(pool, [request = std::move(request)](const Cancel& cancel) { return writeReport(request, cancel); });
}

} // namespace postmortem
