// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns that several tables have, beside what SnapshotTableModel does with them.

#include "model/items/snapshottablemodel.h"
#include "model/query/fieldvalues.h"

namespace postmortem {

SnapshotTableModel::Column SnapshotTableModel::number(Field field, const QString& header)
{
    return {field, header, Shown::Number, {}, nullptr, {}};
}

SnapshotTableModel::Column SnapshotTableModel::time(Field field, const QString& header)
{
    return {field, header, Shown::Time, {}, nullptr, {}};
}

SnapshotTableModel::Column SnapshotTableModel::text(Table table, Field field, const QString& header, Shown shown,
                                                    const char* filterKey)
{
    const auto bytes = [table, field](const CaseSnapshot& snapshot, std::uint32_t row) {
        return std::string(snapshot.text(textValue(snapshot, table, field, row)));
    };
    return {field, header, shown, bytes, filterKey, {}};
}

SnapshotTableModel::Column SnapshotTableModel::address(Table table)
{
    const auto bytes = [table](const CaseSnapshot& snapshot, std::uint32_t row) {
        return snapshot.addressText(addressValue(snapshot, table, row));
    };
    return {Field::Address, tr("Address"), Shown::Code, bytes, "ip", {}};
}

SnapshotTableModel::Column SnapshotTableModel::account(Table table)
{
    const auto bytes = [table](const CaseSnapshot& snapshot, std::uint32_t row) {
        return std::string(snapshot.accountName(accountValue(snapshot, table, row)));
    };
    return {Field::Account, tr("Account"), Shown::Text, bytes, "account", {}};
}

SnapshotTableModel::Column SnapshotTableModel::source(Table table)
{
    const auto bytes = [table](const CaseSnapshot& snapshot, std::uint32_t row) {
        const std::uint64_t id = codeValue(snapshot, table, Field::Source, row);
        return id < snapshot.sources.size() ? snapshot.sources[id].name : std::string();
    };
    return {Field::Source, tr("Source"), Shown::Text, bytes, "source", {}};
}

} // namespace postmortem
