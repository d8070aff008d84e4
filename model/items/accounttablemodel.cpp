// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/accounttablemodel.h"

namespace postmortem {

AccountTableModel::AccountTableModel(QObject* parent) : SnapshotTableModel(Table::Accounts, makeColumns(this), parent)
{
}

std::vector<SnapshotTableModel::Column> AccountTableModel::makeColumns(const AccountTableModel* model)
{
    const auto verdictWords = [model](const CaseSnapshot& snapshot, std::uint32_t row) {
        return model->verdict(snapshot, row);
    };
    return {
        account(Table::Accounts),
        {Field::Severity, tr("Verdict"), Shown::Text, {}, nullptr, verdictWords},
        number(Field::FailedLogins, tr("Failed")),
        number(Field::Logins, tr("Signed in")),
        number(Field::Accounts, tr("Addresses")),
        number(Field::Messages, tr("Messages")),
        number(Field::Recipients, tr("Recipients")),
        number(Field::Relayed, tr("Relayed")),
        time(Field::First, tr("First")),
        time(Field::Last, tr("Last")),
        {Field::Activity, tr("Activity"), Shown::Text, {}, nullptr, {}},
    };
}

Severity AccountTableModel::severity(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    return snapshot.accounts[row].severity;
}

QString AccountTableModel::verdict(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    const QString text = verdicts().text(AccountId(row));
    return text.isEmpty() && snapshot.accounts[row].compromised ? tr("Password found") : text;
}

QString AccountTableModel::rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    FilterToken token;
    token.key = "account";
    token.value = snapshot.text(snapshot.accounts[row].name);
    return QString::fromStdString(token.text());
}

} // namespace postmortem
