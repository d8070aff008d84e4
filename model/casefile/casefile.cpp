// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/casefile.h"

#include "model/analysis/analyse.h"
#include "model/base/sentence.h"
#include "model/casefile/casefilewords.h"
#include "model/casefile/caserows.h"
#include "model/casefile/snapshotblobs.h"
#include "model/casefile/transfer.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

std::unexpected<Error> fault(ErrorCode code, const QString& sentence)
{
    return std::unexpected(Error{code, sentence.toStdString(), {}, 0});
}

Error about(Error error, const QString& path)
{
    if (error.source.empty())
        error.source = path.toStdString();
    return error;
}

Result<AnalysisSettings> readGiven(const BlobIndex& blobs)
{
    const auto bytes = packNamed(blobs, "given");
    if (!bytes)
        return std::unexpected(bytes.error());
    PackReader pack(*bytes, {});
    AnalysisSettings given;
    pack(given);
    if (!pack.atEnd())
        return fault(ErrorCode::Corrupt, CaseFileWords::tr("The case file is damaged: its assumptions make no sense."));
    return given;
}

Result<OpenedCase> readTables(Database& database, qint64 fileBytes, const Cancel& cancel)
{
    if (auto sane = checkTables(database); !sane)
        return std::unexpected(sane.error());
    // One transaction: a save by somebody else does not come in between.
    if (auto begun = database.run(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    OpenedCase opened;
    if (auto done = readRows(database, opened); !done)
        return std::unexpected(done.error());
    auto evidence = readEvidence(database);
    if (!evidence)
        return std::unexpected(evidence.error());
    const auto blobs = readBlobs(database, fileBytes, cancel);
    if (!blobs)
        return std::unexpected(blobs.error());
    if (auto ended = database.run(u"COMMIT"_s); !ended)
        return std::unexpected(ended.error());
    auto given = readGiven(*blobs);
    if (!given)
        return std::unexpected(given.error());
    auto snapshot = unpackSnapshot(*blobs, std::move(*evidence), cancel);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    opened.content.given = std::move(*given);
    opened.content.snapshot = std::move(*snapshot);
    opened.mark.snapshot = opened.content.snapshot;
    return opened;
}

/// An older file is brought up to date in a copy; the file itself follows with the next save.
Result<OpenedCase> readOlder(const QString& path, int version, const Schema& schema, const Cancel& cancel)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"case"_s);
    // A copy of a case that was interrupted in a save needs the journal beside it.
    const QString journal = path + u"-journal"_s;
    if (!folder.isValid() || !QFile::copy(path, copy)
        || (QFileInfo::exists(journal) && !QFile::copy(journal, copy + u"-journal"_s))
        || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return fault(ErrorCode::Unreadable, CaseFileWords::tr("There is no room to bring the case up to date."));
    const auto database = Database::open(copy, Database::Mode::Write);
    if (!database)
        return std::unexpected(database.error());
    if (auto done = migrate(**database, version, schema); !done)
        return std::unexpected(done.error());
    auto opened = readTables(**database, QFileInfo(copy).size(), cancel);
    if (opened)
        opened->mark.snapshot = {}; // as nothing of it stands in the file in today's form
    return opened;
}

} // namespace

bool isCaseName(const QString& path)
{
    return path.endsWith(u".postmortem"_s, Qt::CaseInsensitive);
}

Result<OpenedCase> readCase(const QString& path, const Cancel& cancel, const Schema& schema)
{
    const auto header = readCaseHeader(path);
    if (!header)
        return std::unexpected(about(header.error(), path));
    const bool writable = QFileInfo(path).isWritable();
    Result<OpenedCase> opened;
    if (header->version < schema.version()) {
        opened = readOlder(path, header->version, schema, cancel);
    } else if (const auto database = Database::open(path, writable ? Database::Mode::Write : Database::Mode::Read);
               database) {
        opened = readTables(**database, QFileInfo(path).size(), cancel);
    } else {
        opened = std::unexpected(database.error());
    }
    const bool newer = header->version > schema.version();
    if (!opened && newer && opened.error().code == ErrorCode::Corrupt)
        opened = fault(ErrorCode::Unsupported,
                       CaseFileWords::tr("A newer version of Postmortem wrote this case; this one cannot read it."));
    if (!opened)
        return std::unexpected(about(opened.error(), path));
    if (opened->language != words::language()) {
        const CaseSnapshot& saved = *opened->content.snapshot;
        opened->content.snapshot = analyseAgain(saved, saved.settings);
    }
    opened->newer = newer;
    opened->writable = writable;
    return opened;
}

} // namespace postmortem
