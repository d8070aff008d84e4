// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/casefile/database.h"

#include "model/casefile/casefilewords.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

// Result codes of SQLite, https://www.sqlite.org/rescode.html; the low byte of an extended one.
enum : int {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    IoError = 10,
    Damaged = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    NotADatabase = 26
};

QString fileUri(const QString& path, Database::Mode mode)
{
    // "mode" keeps SQLite from making a file that is not there.
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded).replace('?', "%3f"))
           + (mode == Database::Mode::Read ? u"?mode=ro"_s : u"?mode=rw"_s);
}

} // namespace

Error databaseError(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto say = [](ErrorCode kind, const QString& sentence) { return Error{kind, sentence.toStdString(), {}, 0}; };
    switch (code) {
    case Busy:
    case Locked:
        return say(ErrorCode::Unreadable,
                   CaseFileWords::tr("Another program is using the case file; try again in a moment."));
    case ReadOnly:
        return say(ErrorCode::WriteFailed, CaseFileWords::tr("The case file or its folder may not be written to."));
    case Full:
        return say(ErrorCode::WriteFailed,
                   CaseFileWords::tr("The disk is full; the case file stays as it was before."));
    case IoError:
        return say(ErrorCode::WriteFailed,
                   CaseFileWords::tr("The disk takes or gives no more data; the case file stays as it was before."));
    case CannotOpen:
        return say(ErrorCode::Unreadable, CaseFileWords::tr("The case file or its folder cannot be opened."));
    case NoMemory:
    case TooBig: return say(ErrorCode::TooLarge, CaseFileWords::tr("The case file holds more than fits into memory."));
    case Damaged: return say(ErrorCode::Corrupt, CaseFileWords::tr("The case file is damaged."));
    case NotADatabase: return say(ErrorCode::Corrupt, CaseFileWords::tr("This is not a Postmortem case."));
    default:
        return say(ErrorCode::Corrupt, CaseFileWords::tr("The case file cannot be used: %1").arg(error.databaseText()));
    }
}

Result<> Statement::run(std::initializer_list<QVariant> values)
{
    if (!m_state)
        return m_state;
    int place = 0;
    for (const QVariant& value : values)
        m_query.bindValue(place++, value);
    if (m_query.exec())
        return {};
    return std::unexpected(databaseError(m_query.lastError()));
}

bool Statement::next()
{
    return m_state && m_query.next();
}

Result<> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return std::unexpected(databaseError(m_query.lastError()));
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const QString name = u"case-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(fileUri(path, mode));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
    std::unique_ptr<Database> opened(new Database(name, path)); // removes the connection, whatever comes
    if (!database.open())
        return std::unexpected(databaseError(database.lastError()));
    database = {};
    for (const QString& safety : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                                  u"PRAGMA mmap_size = 0"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (auto done = opened->run(safety); !done)
            return std::unexpected(done.error());
    }
    return opened;
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::run(const QString& statement)
{
    QSqlQuery query(database());
    if (query.exec(statement))
        return {};
    return std::unexpected(databaseError(query.lastError()));
}

Statement Database::prepare(const QString& statement)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    Result<> state;
    if (!query.prepare(statement))
        state = std::unexpected(databaseError(query.lastError()));
    return {std::move(query), std::move(state)};
}

Result<qint64> Database::pragma(const QString& name)
{
    Statement statement = prepare(u"PRAGMA "_s + name);
    if (auto done = statement.run(); !done)
        return std::unexpected(done.error());
    return statement.next() ? statement.number(0) : 0;
}

} // namespace postmortem
