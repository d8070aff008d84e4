// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/addresstablemodel.h"

#include "model/items/plainwords.h"

namespace postmortem {

AddressTableModel::AddressTableModel(QObject* parent) : SnapshotTableModel(Table::Addresses, makeColumns(this), parent)
{
}

std::vector<SnapshotTableModel::Column> AddressTableModel::makeColumns(const AddressTableModel* model)
{
    const auto verdictWords = [model](const CaseSnapshot& snapshot, std::uint32_t row) {
        return model->verdict(snapshot, row);
    };
    const auto relayWords = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return relayByText(snapshot.addresses[row].relayBy);
    };
    return {
        address(Table::Addresses),
        {Field::Severity, tr("Verdict"), Shown::Text, {}, nullptr, verdictWords},
        number(Field::FailedLogins, tr("Failed")),
        number(Field::Logins, tr("Signed in")),
        number(Field::Accounts, tr("Accounts")),
        number(Field::Messages, tr("Messages")),
        number(Field::Recipients, tr("Recipients")),
        {Field::RelayBy, tr("Relay allowed by"), Shown::Text, {}, nullptr, relayWords},
        time(Field::First, tr("First")),
        time(Field::Last, tr("Last")),
        {Field::Activity, tr("Activity"), Shown::Text, {}, nullptr, {}},
        number(Field::Relayed, tr("Relayed")),
        number(Field::RelayRefused, tr("Relay refused")),
        number(Field::Sessions, tr("Sessions")),
    };
}

QString AddressTableModel::rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    return QStringLiteral("ip:") + QString::fromStdString(snapshot.addresses[row].ip.toString());
}

} // namespace postmortem
