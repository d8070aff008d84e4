// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/together.h"
#include "model/casefile/casefilewords.h"
#include "model/casefile/caserows.h"
#include "model/casefile/snapshotblobs.h"
#include "model/casefile/transfer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <mutex>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

std::unexpected<Error> fault(ErrorCode code, const QString& sentence)
{
    return std::unexpected(Error{code, sentence.toStdString(), {}, 0});
}

/// Packs on all cores, a few at a time, and writes in order.
Result<> writeBlobs(Database& database, const std::vector<PackTask>& tasks, const Cancel& cancel)
{
    const std::size_t atOnce = std::size_t{4} * coreCount();
    for (std::size_t first = 0; first < tasks.size(); first += atOnce) {
        std::vector<Blob> blobs(std::min(atOnce, tasks.size() - first));
        std::vector<UnpackTask> steps;
        for (std::size_t i = 0; i < blobs.size(); ++i)
            steps.push_back([&, i](std::string&) -> Result<> {
                blobs[i] = tasks[first + i]();
                return {};
            });
        if (auto done = runTasks(steps, cancel); !done)
            return done;
        for (const Blob& blob : blobs) {
            if (auto done = writeBlob(database, blob); !done)
                return done;
        }
    }
    return {};
}

Result<> writeGiven(Database& database, const AnalysisSettings& given)
{
    PackWriter pack;
    pack(given);
    std::vector<PackTask> tasks;
    addPackTasks(tasks, "given", pack.bytes());
    if (auto done = database.run(u"DELETE FROM blobs WHERE name = 'given'"_s); !done)
        return done;
    return writeBlobs(database, tasks, {});
}

Result<> fill(Database& database, const SavedCase& content, const CaseMark& mark, const Schema& schema,
              const Cancel& cancel)
{
    // The file is nobody's yet: it needs no journal, and is forced to the disk once, before it takes its place.
    for (const QString& statement : {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = FULL"_s,
                                     u"PRAGMA application_id = %1"_s.arg(caseApplicationId),
                                     u"PRAGMA user_version = %1"_s.arg(schema.version()), u"BEGIN IMMEDIATE"_s}) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    Result<> done = createTables(database);
    if (done)
        done = writeRows(database, content, mark);
    if (done)
        done = writeGiven(database, content.given);
    if (done)
        done = writeBlobs(database, packTasks(*content.snapshot), cancel);
    if (done)
        done = database.run(u"COMMIT"_s);
    return done;
}

/// A journal that a crash left beside the old file would be taken for one of the new file.
void settleJournal(const QString& path)
{
    const QString journal = path + u"-journal"_s;
    if (!QFileInfo::exists(journal))
        return;
    if (const auto database = Database::open(path, Database::Mode::Write))
        (void)checkTables(**database); // the first look rolls the old file back
    QFile::remove(journal);
}

Result<> takePlace(const QString& from, const QString& to)
{
    settleJournal(to);
    std::error_code error;
    std::filesystem::rename(from.toStdString(), to.toStdString(), error);
    if (error)
        return fault(
            ErrorCode::WriteFailed,
            CaseFileWords::tr("The case file cannot take its place: %1.").arg(QString::fromStdString(error.message())));
    return {};
}

Result<CaseMark> writeWhole(const QString& path, const SavedCase& content, const CaseMark& mark, const Schema& schema,
                            const Cancel& cancel)
{
    const QFileInfo target(path);
    if (!target.dir().exists())
        return fault(ErrorCode::NotFound, CaseFileWords::tr("The folder of the case file is not there any more."));
    QTemporaryFile fresh(target.dir().filePath(u".%1.XXXXXX"_s.arg(target.fileName()))); // for its owner only: 0600
    if (!fresh.open())
        return fault(
            ErrorCode::WriteFailed,
            CaseFileWords::tr("Nothing can be written into the folder of the case file: %1.").arg(fresh.errorString()));
    fresh.close();
    {
        const auto database = Database::open(fresh.fileName(), Database::Mode::Write);
        if (!database)
            return std::unexpected(database.error());
        if (auto done = fill(**database, content, mark, schema, cancel); !done)
            return std::unexpected(done.error());
    }
    if (cancel.requested())
        return fault(ErrorCode::Cancelled, u"cancelled"_s);
    if (auto done = takePlace(fresh.fileName(), path); !done)
        return std::unexpected(done.error());
    fresh.setAutoRemove(false);
    return CaseMark{mark.id, mark.revision, content.snapshot};
}

/// Only what is not the snapshot changes: one transaction in the file itself.
Result<CaseMark> writeInPlace(const QString& path, const SavedCase& content, const CaseMark& mark)
{
    const auto database = Database::open(path, Database::Mode::Write);
    if (!database)
        return std::unexpected(database.error());
    Result<> done;
    for (const QString& statement :
         {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s, u"BEGIN IMMEDIATE"_s}) {
        if (done)
            done = (*database)->run(statement);
    }
    if (done)
        done = writeRows(**database, content, mark);
    if (done)
        done = writeGiven(**database, content.given);
    if (done)
        done = (*database)->run(u"COMMIT"_s);
    if (!done) {
        (void)(*database)->run(u"ROLLBACK"_s);
        return std::unexpected(done.error());
    }
    return CaseMark{mark.id, mark.revision, content.snapshot};
}

/// What stands at the path is what `known` says, of the version that we write.
Result<bool> isCurrent(const QString& path, const CaseMark& known, const Schema& schema)
{
    const auto header = readCaseHeader(path);
    if (!header)
        return std::unexpected(header.error());
    if (header->version != schema.version())
        return false;
    const auto database = Database::open(path, Database::Mode::Write);
    if (!database)
        return std::unexpected(database.error());
    const auto mark = readMark(**database);
    if (!mark)
        return std::unexpected(mark.error());
    if (mark->id != known.id || mark->revision != known.revision)
        return fault(
            ErrorCode::Changed,
            CaseFileWords::tr(
                "The case file was saved by another program or window since it was opened; save this one under "
                "another name."));
    return true;
}

Result<CaseMark> write(const QString& path, const SavedCase& content, const std::optional<CaseMark>& known,
                       const Schema& schema, const Cancel& cancel)
{
    if (!known || !QFileInfo::exists(path))
        return writeWhole(path, content,
                          {known ? known->id : QUuid::createUuid().toRfc4122(), known ? known->revision + 1 : 1, {}},
                          schema, cancel);
    if (!QFileInfo(path).isWritable())
        return fault(ErrorCode::WriteFailed, CaseFileWords::tr("The case file may not be written to."));
    const auto current = isCurrent(path, *known, schema);
    if (!current)
        return std::unexpected(current.error());
    const CaseMark next{known->id, known->revision + 1, {}};
    const bool sameSnapshot = known->snapshot.lock() == content.snapshot;
    return *current && sameSnapshot ? writeInPlace(path, content, next)
                                    : writeWhole(path, content, next, schema, cancel);
}

} // namespace

Result<CaseMark> writeCase(const QString& path, const SavedCase& content, const std::optional<CaseMark>& known,
                           const Cancel& cancel, const Schema& schema)
{
    // Through a link to the file that it means.
    const QString real = QFileInfo(path).canonicalFilePath();
    auto mark = write(real.isEmpty() ? path : real, content, known, schema, cancel);
    if (!mark && mark.error().source.empty())
        mark.error().source = path.toStdString();
    return mark;
}

} // namespace postmortem
