// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One connection to one SQLite file, open as long as this lives, in the thread that made it. What goes wrong is said as
// an Error in words; what a hostile file could make SQLite do beside reading its tables is switched off.

#include "model/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>

class QSqlError;

namespace postmortem {

/// A statement that was prepared, or the reason why not.
class Statement final {
public:
    Statement(QSqlQuery query, Result<> state) : m_query(std::move(query)), m_state(std::move(state)) {}

    /// Runs it with these values; afterwards next() steps through its rows.
    [[nodiscard]] Result<> run(std::initializer_list<QVariant> values = {});
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] std::string bytes(int column) const { return m_query.value(column).toByteArray().toStdString(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    /// An error if the last next() stopped before the end.
    [[nodiscard]] Result<> ended() const;

private:
    QSqlQuery m_query;
    Result<> m_state;
};

class Database final {
public:
    enum class Mode : std::uint8_t { Read, Write };
    /// The file must be there; an empty one is an empty database.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] Result<> run(const QString& statement);
    [[nodiscard]] Statement prepare(const QString& statement);
    /// The number that a pragma tells.
    [[nodiscard]] Result<qint64> pragma(const QString& name);

private:
    Database(QString connection, QString path) : m_connection(std::move(connection)), m_path(std::move(path)) {}
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection;
    QString m_path;
};

/// What SQLite complains about, for a person.
[[nodiscard]] Error databaseError(const QSqlError& error);

} // namespace postmortem
