// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/casecontent.h"
#include "app/cli/csvoutput.h"
#include "app/cli/jsonoutput.h"
#include "app/languages.h"
#include "app/places.h"
#include "app/rehash.h"
#include "app/remediationexport.h"
#include "importers/importer.h"
#include "importers/reading/filelinesource.h"
#include "model/analysis/analyse.h"
#include "model/base/sentence.h"
#include "model/casefile/casefile.h"
#include "model/decoding/decoding.h"
#include "model/remediation/checklistexport.h"
#include "model/remediation/checklistmaker.h"
#include "views/report/reportexport.h"

#include <QFile>
#include <QSaveFile>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <format>
#include <functional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

void complain(const std::string& text)
{
    std::fputs(("postmortem-cli: " + visibleText(text) + '\n').c_str(), stderr);
}

/// Writes through `write` into a file, which replaces an older one only when it is complete, or to standard output.
Result<> writeTo(const QString& name, const std::function<bool(QIODevice&)>& write)
{
    if (name == u"-"_s) {
        QFile out;
        if (out.open(stdout, QIODevice::WriteOnly) && write(out) && out.flush())
            return {};
        return std::unexpected(Error{ErrorCode::WriteFailed, "standard output takes no more", {}, 0});
    }
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        return {};
    return std::unexpected(Error{ErrorCode::WriteFailed, "it cannot be written: " + file.errorString().toStdString(),
                                 name.toStdString(), 0});
}

void showProgress(const ImportProgress& progress)
{
    const auto megabytes = [](double bytes) { return bytes / 1e6; };
    const double rate =
        progress.seconds > 0 ? megabytes(static_cast<double>(progress.bytesDone)) / progress.seconds : 0;
    std::fputs(std::format("\r{}/{} files, {:.0f} of {:.0f} MB, {:.0f} MB/s \x1b[K", progress.filesDone, progress.files,
                           megabytes(static_cast<double>(progress.bytesDone)),
                           megabytes(static_cast<double>(progress.bytes)), rate)
                   .c_str(),
               stderr);
}

/// What was named: logs that were read, or a case that was saved.
struct CliCase {
    SnapshotPtr snapshot;
    SavedCase saved; ///< of a saved case: ticks, remarks, words of the report
};

Result<CliCase> openSaved(const CliOptions& options)
{
    const auto wrong = [](const char* words) { return std::unexpected(Error{ErrorCode::BadInput, words, {}, 0}); };
    if (options.paths.size() > 1)
        return wrong("a saved case is opened alone; it has its own logs");
    if (options.settings.zoneGiven || options.settings.year)
        return wrong("a saved case keeps the time zone and the year it was read with; name its logs instead");
    auto read = readCase(QString::fromStdString(options.paths.front()));
    if (!read)
        return std::unexpected(read.error());
    CliCase result{read->content.snapshot, std::move(read->content)};
    AnalysisSettings settings = result.snapshot->settings;
    if (options.settings.localDomainsGiven) {
        settings.localDomains = options.settings.localDomains;
        settings.localDomainsGiven = true;
    }
    if (options.settings.trustedNetworksGiven) {
        settings.trustedNetworks = options.settings.trustedNetworks;
        settings.trustedNetworksGiven = true;
    }
    if (options.settings.localDomainsGiven || options.settings.trustedNetworksGiven)
        result.snapshot = analyseAgain(*result.snapshot, settings);
    return result;
}

SnapshotPtr import(const CliOptions& options)
{
    ImportRequest request;
    request.paths = options.paths;
    request.settings = options.settings;
    request.formatOverrides = options.formatOverrides;
    ImportObserver observer;
    const bool terminal = !options.quiet && ::isatty(STDERR_FILENO) != 0;
    if (terminal)
        observer.progressed = showProgress;
    SnapshotPtr snapshot = importCase(request, observer);
    if (terminal)
        std::fputs("\r\x1b[K", stderr);
    return snapshot;
}

Result<CliCase> openCase(const CliOptions& options)
{
    const bool saved = std::ranges::any_of(
        options.paths, [](const std::string& path) { return isCaseName(QString::fromStdString(path)); });
    if (saved)
        return openSaved(options);
    return CliCase{import(options), {}};
}

/// What was concluded so far was said in English, for programs to read; the rest is for people.
void speakTo(const QString& language, SnapshotPtr& snapshot)
{
    if (language == QString::fromStdString(words::language()))
        return;
    speak(language);
    snapshot = analyseAgain(*snapshot, snapshot->settings);
}

void summarise(const CaseSnapshot& snapshot)
{
    const auto worst =
        snapshot.findings.empty() ? std::string("nothing suspicious was found") : snapshot.findings.front().title;
    std::fputs(visibleText(std::format("{} files, {} events, {} findings: {}", snapshot.sources.size(),
                                       snapshot.events.size(), snapshot.findings.size(), worst))
                   .append("\n")
                   .c_str(),
               stderr);
}

Result<Checklist> tickedChecklist(const CliCase& opened)
{
    const auto library = ChecklistLibrary::load(u":/checklists"_s);
    if (!library)
        return std::unexpected(library.error());
    Checklist checklist = makeChecklist(*opened.snapshot, *library);
    checklist.keepTicks(checklistOf(opened.saved.ticks));
    return checklist;
}

Result<> writeReportFile(const CliOptions& options, const CliCase& opened, const Clock& clock, bool anonymised)
{
    auto checklist = tickedChecklist(opened);
    if (!checklist)
        return std::unexpected(checklist.error());
    ReportRequest request;
    request.snapshot = opened.snapshot;
    request.lines = makeFileLineSource();
    request.checklist = std::move(*checklist);
    request.options = opened.saved.report;
    request.options.annotations = opened.saved.annotations;
    request.options.actions = opened.saved.actions;
    request.options.exportTime = clock.now();
    request.options.revealPasswords = options.revealPasswords;
    request.options.anonymised = anonymised;
    request.options.places = placesOfThisMachine();
    request.rehash = rehashSource;
    request.page.paper = options.letterPaper ? PaperSize::Letter : PaperSize::A4;
    request.path = anonymised ? options.anonymisedReport : options.report;
    return writeReport(std::move(request));
}

Result<> writeChecklistFile(const CliOptions& options, const CliCase& opened)
{
    const auto checklist = tickedChecklist(opened);
    if (!checklist)
        return std::unexpected(checklist.error());
    const QByteArray bytes = checklistToFile(*checklist, options.checklist);
    return writeTo(options.checklist, [&](QIODevice& device) { return device.write(bytes) == bytes.size(); });
}

Result<> writeBlockList(const CliOptions& options, const CaseSnapshot& snapshot)
{
    const QByteArray bytes = blockListText(blockList(snapshot, options.blockChoices), *options.blockList);
    return writeTo(options.blockListFile, [&](QIODevice& device) { return device.write(bytes) == bytes.size(); });
}

Result<> writeAbuseReports(const CliOptions& options, const CaseSnapshot& snapshot, const Clock& clock)
{
    const auto lines = makeFileLineSource();
    const AbuseSender sender{.name = {}, .address = {}, .organisation = {}, .date = clock.now()};
    return saveReports(abuseReports(snapshot, lines.get(), sender).reports, options.abuseReports);
}

} // namespace

int runCommandLine(const CliOptions& options, const Clock& clock)
{
    auto opened = openCase(options);
    if (!opened) {
        complain(opened.error().text());
        return opened.error().code == ErrorCode::BadInput ? 2 : 1;
    }
    SnapshotPtr& snapshot = opened->snapshot;
    bool ok = true;
    for (const Source& source : snapshot->sources) {
        for (const std::string& problem : source.problems) {
            complain(source.path + ": " + words::said(problem));
            ok = false;
        }
    }
    const auto check = [&ok](const Result<>& written) {
        if (!written) {
            complain(written.error().text());
            ok = false;
        }
    };
    if (!options.json.isEmpty())
        check(writeTo(options.json, [&](QIODevice& device) { return writeCaseJson(device, *snapshot); }));
    if (!options.events.isEmpty())
        check(writeTo(options.events, [&](QIODevice& device) { return writeEventsJson(device, *snapshot); }));
    if (!options.csvFolder.isEmpty())
        check(writeCsvFolder(options.csvFolder, *snapshot));
    speakTo(options.language, snapshot);
    if (!options.checklist.isEmpty())
        check(writeChecklistFile(options, *opened));
    if (options.blockList)
        check(writeBlockList(options, *snapshot));
    if (!options.abuseReports.isEmpty())
        check(writeAbuseReports(options, *snapshot, clock));
    if (!options.report.isEmpty())
        check(writeReportFile(options, *opened, clock, false));
    if (!options.anonymisedReport.isEmpty())
        check(writeReportFile(options, *opened, clock, true));
    if (!options.quiet)
        summarise(*snapshot);
    return ok ? 0 : 1;
}

} // namespace postmortem
