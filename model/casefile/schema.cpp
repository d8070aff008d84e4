// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/schema.h"

#include "model/casefile/casefilewords.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

struct TableShape {
    const char* name;
    const char* columns;
};

// Texts of logs and paths are bytes in no certain encoding: BLOB. Times are microseconds since 1970, UTC.
constexpr std::array tables = {
    TableShape{"meta", "key TEXT PRIMARY KEY, value ANY"},
    TableShape{"opened", "place INTEGER PRIMARY KEY, path BLOB NOT NULL"},
    TableShape{"evidence", "place INTEGER PRIMARY KEY, path BLOB NOT NULL, name BLOB NOT NULL, bytes INTEGER NOT NULL, "
                           "modified INTEGER NOT NULL, device INTEGER NOT NULL, inode INTEGER NOT NULL, sha256 TEXT "
                           "NOT NULL"},
    TableShape{"remarks", "kind INTEGER, key BLOB, line INTEGER, note BLOB NOT NULL, hidden INTEGER NOT NULL, reason "
                          "BLOB NOT NULL, bookmark INTEGER NOT NULL, colour INTEGER NOT NULL, person BLOB NOT NULL, "
                          "at INTEGER NOT NULL, PRIMARY KEY (kind, key, line)"},
    TableShape{"tags", "kind INTEGER, key BLOB, line INTEGER, tag BLOB, PRIMARY KEY (kind, key, line, tag)"},
    TableShape{"ticks", "step TEXT PRIMARY KEY, state INTEGER NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL, "
                        "note TEXT NOT NULL"},
    TableShape{"report", "key TEXT PRIMARY KEY, value ANY"},
    TableShape{"filters", "place INTEGER PRIMARY KEY, text BLOB NOT NULL"},
    TableShape{"formats", "path BLOB PRIMARY KEY, format BLOB NOT NULL"},
    TableShape{"actions", "place INTEGER PRIMARY KEY, at INTEGER NOT NULL, zone BLOB NOT NULL, person BLOB NOT NULL, "
                          "kind INTEGER NOT NULL, detail BLOB NOT NULL"},
    TableShape{"blobs", "name TEXT, chunk INTEGER, sum BLOB NOT NULL, data BLOB NOT NULL, "
                        "PRIMARY KEY (name, chunk)"},
};

std::unexpected<Error> fault(ErrorCode code, const QString& sentence)
{
    return std::unexpected(Error{code, sentence.toStdString(), {}, 0});
}

} // namespace

const Schema& Schema::current()
{
    static const Schema schema; // the first version: nothing older to come from
    return schema;
}

// https://www.sqlite.org/fileformat2.html, 1.3: 100 bytes; 18 and 19 are the write and read version, 60 the user
// version, 68 the application id.
Result<CaseHeader> readCaseHeader(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fault(ErrorCode::NotFound, CaseFileWords::tr("There is no such case file."));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fault(ErrorCode::Unreadable, CaseFileWords::tr("The case file cannot be read."));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArrayView("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(head.constData() + 68) != caseApplicationId)
        return fault(ErrorCode::Unsupported, CaseFileWords::tr("This is not a Postmortem case."));
    if (head[18] != 1 || head[19] != 1)
        return fault(ErrorCode::Unsupported,
                     CaseFileWords::tr("Another program has changed the mode of this case file; it is not read."));
    const auto version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version < 1)
        return fault(ErrorCode::Corrupt, CaseFileWords::tr("The case file is damaged: it does not say its version."));
    return CaseHeader{version};
}

Result<> createTables(Database& database)
{
    for (const TableShape& table : tables) {
        if (auto done = database.run(u"CREATE TABLE %1 (%2) STRICT"_s.arg(QString::fromLatin1(table.name),
                                                                          QString::fromLatin1(table.columns)));
            !done)
            return done;
    }
    return {};
}

Result<> migrate(Database& database, int version, const Schema& schema)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    for (int step = version; step < schema.version(); ++step) {
        for (const QString& statement : schema.migrations[static_cast<std::size_t>(step - 1)]) {
            if (auto done = database.run(statement); !done)
                return done; // the transaction ends with the connection
        }
    }
    if (auto told = database.run(u"PRAGMA user_version = %1"_s.arg(schema.version())); !told)
        return told;
    return database.run(u"COMMIT"_s);
}

Result<> checkTables(Database& database)
{
    std::size_t found = 0;
    Statement statement = database.prepare(u"SELECT type, name FROM sqlite_schema"_s);
    if (auto done = statement.run(); !done)
        return done;
    while (statement.next()) {
        const QString type = statement.text(0);
        if (type == "view"_L1 || type == "trigger"_L1)
            return fault(ErrorCode::Corrupt,
                         CaseFileWords::tr("The case file holds programs that no case has; it is not read."));
        const QByteArray name = statement.text(1).toUtf8();
        if (type == "table"_L1)
            found += static_cast<std::size_t>(
                std::ranges::count_if(tables, [&](const TableShape& table) { return name == table.name; }));
    }
    if (auto done = statement.ended(); !done)
        return done;
    if (found != tables.size())
        return fault(ErrorCode::Corrupt, CaseFileWords::tr("The case file is damaged: a table is missing."));
    return {};
}

} // namespace postmortem
