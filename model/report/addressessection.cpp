// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"
#include "model/report/remarks.h"
#include "model/report/sections.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace postmortem {

namespace {

bool showsAuth(const CaseSnapshot& snapshot)
{
    return snapshot.totals.logins[static_cast<std::size_t>(Protocol::Smtp)] > 0
           || std::ranges::any_of(snapshot.messages,
                                  [](const Message& message) { return message.mechanism != Mechanism::None; });
}

/// The ways by which its mail was let out; "" when it sent none. A log that lists mail only shows no AUTH.
QString relayText(const Address& address, bool showsSignIns)
{
    QStringList ways;
    for (auto authority : {RelayAuthority::SmtpAuth, RelayAuthority::PopBeforeSmtp, RelayAuthority::TrustedNetwork,
                           RelayAuthority::OpenRelay, RelayAuthority::Unknown})
        if ((address.relayBy & (1U << static_cast<unsigned>(authority))) != 0)
            ways += authority == RelayAuthority::SmtpAuth && !showsSignIns ? ReportWords::tr("as an account")
                                                                           : authorityText(authority);
    return ways.join(QStringLiteral(", "));
}

/// Severity and findings, and below them how its mail was let out.
QString verdictText(const Address& address, bool showsSignIns)
{
    QStringList verdicts;
    for (std::size_t i = 0; i < findingKindCount; ++i)
        if ((address.verdicts & (1U << i)) != 0)
            verdicts += findingText(static_cast<FindingKind>(i));
    const QString ways = relayText(address, showsSignIns);
    const QString relay = ways.isEmpty() ? QString() : ReportWords::tr("Relay: %1").arg(ways);
    if (address.severity == Severity::None && !relay.isEmpty())
        return relay;
    QString text = severityText(address.severity);
    if (!verdicts.empty())
        text += QStringLiteral(": ") + verdicts.join(QStringLiteral(", "));
    return relay.isEmpty() ? text : text + u'\n' + relay;
}

QString placesText(const ReportContext& context)
{
    QStringList databases;
    if (context.options.places)
        for (const std::string& title : context.options.places->databases())
            databases += shown(title);
    if (databases.empty())
        return ReportWords::tr("Country and network of the addresses are not given: no database of them was at hand.");
    return ReportWords::tr("Country and network as these databases on this machine say: %1. Where an address is said "
                           "to be is a hint, not a proof.")
        .arg(databases.join(QStringLiteral(", ")));
}

} // namespace

TableBlock addressTable(const ReportContext& context, const std::vector<AddressId>& rows)
{
    using Kind = TableColumn::Kind;
    TableBlock table;
    table.columns = {{ReportWords::tr("Address"), Kind::Mono},      {ReportWords::tr("Verdict")},
                     {ReportWords::tr("First – last"), Kind::Mono}, {ReportWords::tr("Failed"), Kind::Number},
                     {ReportWords::tr("Sign-ins"), Kind::Number},   {ReportWords::tr("Messages"), Kind::Number},
                     {ReportWords::tr("Recipients"), Kind::Number}};
    const bool places = context.options.places && !context.options.places->databases().empty();
    if (places)
        table.columns.push_back(
            {context.options.anonymised ? ReportWords::tr("Country") : ReportWords::tr("Country, network")});
    const bool signIns = showsAuth(context.snapshot);
    for (AddressId id : rows) {
        const Address& address = context.snapshot.addresses[id.row()];
        table.rows.push_back({{context.address(id)},
                              {verdictText(address, signIns), tone(address.severity)},
                              {context.span(address.first, address.last)},
                              figure(address.failedLogins),
                              figure(address.logins),
                              figure(address.messages),
                              figure(address.recipients)});
        if (places)
            table.rows.back().push_back({context.place(id)});
    }
    return table;
}

QString spanText()
{
    return ReportWords::tr(
        "First and last are of all events of an address, tries to deliver its mail included: the server "
        "may repeat these for days after the client has left.");
}

Blocks addressesSection(const ReportContext& context)
{
    const auto& addresses = context.snapshot.addresses;
    std::vector<AddressId> rows;
    for (std::size_t row = 0; row < addresses.size(); ++row)
        if (addresses[row].verdicts != 0 && !context.isHidden(AddressId(row)))
            rows.emplace_back(row);
    std::ranges::stable_sort(rows, std::greater(), [&](AddressId id) {
        const Address& address = addresses[id.row()];
        return std::tuple(address.severity, address.relayedRecipients, address.failedLogins);
    });
    Blocks blocks;
    if (rows.empty()) {
        blocks.emplace_back(ParagraphBlock{ReportWords::tr("No address stands out."), ParagraphBlock::Style::Normal});
    } else {
        TableBlock table = addressTable(context, rows);
        table.caption = ReportWords::tr("Addresses that a finding names, worst first; local time");
        // After these come dozens with a few failures each.
        constexpr std::size_t most = 25;
        limitRows(table, most, true);
        blocks.emplace_back(ParagraphBlock{spanText() + u' ' + placesText(context), ParagraphBlock::Style::Note});
        blocks.emplace_back(std::move(table));
    }
    addRemarks(context, {RemarkPlace::Kind::Address}, blocks);
    return blocks;
}

} // namespace postmortem
