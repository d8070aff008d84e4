// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/eventtablemodel.h"

#include "model/analysis/notices.h"
#include "model/items/plainwords.h"

#include <QLocale>

namespace postmortem {

namespace {

Event eventAt(const CaseSnapshot& snapshot, std::uint32_t row)
{
    return snapshot.events.at(std::size_t{row});
}

} // namespace

EventTableModel::EventTableModel(QObject* parent) : SnapshotTableModel(Table::Events, makeColumns(), parent) {}

std::vector<SnapshotTableModel::Column> EventTableModel::makeColumns()
{
    const auto kindBytes = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return std::string(name(snapshot.events.kinds()[row]));
    };
    const auto kindWords = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return plainText(snapshot.events.kinds()[row]);
    };
    const auto protocolBytes = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return std::string(name(snapshot.events.protocols()[row]));
    };
    const auto protocolWords = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return plainText(snapshot.events.protocols()[row]);
    };
    Column details = text(Table::Events, Field::Detail, tr("Details"), Shown::Text, "text");
    details.words = [](const CaseSnapshot& snapshot, std::uint32_t row) { return detailText(snapshot, row); };
    Column where = source(Table::Events);
    where.words = [](const CaseSnapshot& snapshot, std::uint32_t row) {
        return shownText(snapshot.cite(eventAt(snapshot, row).where()));
    };
    return {
        time(Field::First, tr("Time")),
        {Field::Kind, tr("Event"), Shown::Text, kindBytes, "kind", kindWords},
        {Field::Protocol, tr("Protocol"), Shown::Text, protocolBytes, "protocol", protocolWords},
        address(Table::Events),
        account(Table::Events),
        details,
        where,
    };
}

QString EventTableModel::detailText(const CaseSnapshot& snapshot, std::uint32_t row)
{
    const Event event = eventAt(snapshot, row);
    const std::string_view said = snapshot.text(event.text());
    QStringList parts = {event.isLogin()                   ? plainText(event.mechanism)
                         : event.kind == EventKind::Notice ? shownText(noticeInWords(said))
                                                           : shownText(said),
                         plainText(event.reason)};
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(", "));
    if (event.count == 1)
        return text;
    return tr("%1 × %2", "count, what").arg(QLocale().toString(event.count), text);
}

QString EventTableModel::rowFilter(const CaseSnapshot& snapshot, std::uint32_t row) const
{
    const SessionId session = eventAt(snapshot, row).session;
    return session.valid() ? QStringLiteral("session:#%1").arg(std::uint64_t{session.value} + 1) : QString();
}

} // namespace postmortem
