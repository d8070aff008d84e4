// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/messagetablemodel.h"

#include "model/items/plainwords.h"

namespace postmortem {

MessageTableModel::MessageTableModel(QObject* parent) : SnapshotTableModel(Table::Messages, makeColumns(), parent) {}

std::vector<SnapshotTableModel::Column> MessageTableModel::makeColumns()
{
    const auto authorityBytes = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return std::string(name(snapshot.messages[row].authority));
    };
    const auto authorityWords = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        const Message& message = snapshot.messages[row];
        return message.accepted ? plainText(message.authority) : tr("Not accepted");
    };
    return {
        time(Field::First, tr("Time")),
        address(Table::Messages),
        account(Table::Messages),
        text(Table::Messages, Field::Sender, tr("Sender"), Shown::Text, "text"),
        number(Field::Recipients, tr("Recipients")),
        number(Field::Relayed, tr("Relayed")),
        {Field::RelayBy, tr("Relay allowed by"), Shown::Text, authorityBytes, "relay", authorityWords},
        number(Field::RelayRefused, tr("Refused")),
        number(Field::Delivered, tr("Delivered")),
        number(Field::Deferred, tr("Deferred")),
        number(Field::Bounced, tr("Bounced")),
        number(Field::Size, tr("Bytes")),
        text(Table::Messages, Field::QueueId, tr("Queue id"), Shown::Code, "message"),
        source(Table::Messages),
    };
}

QString MessageTableModel::rowFilter(const CaseSnapshot& /*snapshot*/, std::uint32_t row) const
{
    return QStringLiteral("message:#%1").arg(std::uint64_t{row} + 1);
}

} // namespace postmortem
