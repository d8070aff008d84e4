// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of a case file and the steps from older ones to these. A version is the pragma user_version; files of
// other programs lack our application_id.

#include "model/casefile/database.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace postmortem {

/// "PmCa", as the pragma application_id: what `file` and every reader tell a case by.
constexpr std::uint32_t caseApplicationId = 0x506d'4361;

struct Schema {
    /// Statements that make a file of version i + 1 one of version i + 2.
    std::vector<QStringList> migrations;
    [[nodiscard]] int version() const { return static_cast<int>(migrations.size()) + 1; }
    /// The one that this program writes.
    [[nodiscard]] static const Schema& current();
};

/// What the first bytes of a file say, without SQLite.
struct CaseHeader {
    int version = 0;
};
/// An error for what cannot be read, is no case, or is one that was left in a mode that we never write (WAL).
[[nodiscard]] Result<CaseHeader> readCaseHeader(const QString& path);

/// Makes the tables in an empty database.
[[nodiscard]] Result<> createTables(Database& database);
/// All steps from that version on, in one transaction.
[[nodiscard]] Result<> migrate(Database& database, int version, const Schema& schema);
/// The tables are there and are tables: a view or a trigger could stand in for one.
[[nodiscard]] Result<> checkTables(Database& database);

} // namespace postmortem
