// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/sessiontablemodel.h"

#include "model/items/plainwords.h"

namespace postmortem {

SessionTableModel::SessionTableModel(QObject* parent) : SnapshotTableModel(Table::Sessions, makeColumns(), parent) {}

std::vector<SnapshotTableModel::Column> SessionTableModel::makeColumns()
{
    const auto protocolBytes = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return std::string(name(snapshot.sessions[row].protocol));
    };
    const auto protocolWords = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        const Session& session = snapshot.sessions[row];
        const QString protocol = plainText(session.protocol);
        return session.outbound ? tr("%1, outgoing").arg(protocol) : protocol;
    };
    return {
        time(Field::First, tr("First")),
        time(Field::Last, tr("Last")),
        {Field::Protocol, tr("Protocol"), Shown::Text, protocolBytes, "protocol", protocolWords},
        address(Table::Sessions),
        account(Table::Sessions),
        number(Field::FailedLogins, tr("Failed")),
        number(Field::Logins, tr("Signed in")),
        number(Field::Messages, tr("Messages")),
        number(Field::Recipients, tr("Recipients")),
        number(Field::RelayRefused, tr("Refused")),
        text(Table::Sessions, Field::Detail, tr("Greeting"), Shown::Text),
        text(Table::Sessions, Field::QueueId, tr("Key"), Shown::Code, "session"),
        source(Table::Sessions),
    };
}

QString SessionTableModel::rowFilter(const CaseSnapshot& /*snapshot*/, std::uint32_t row) const
{
    return QStringLiteral("session:#%1").arg(std::uint64_t{row} + 1);
}

} // namespace postmortem
