// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/buildreport.h"
#include "model/report/sections.h"

#include <algorithm>
#include <numeric>

namespace postmortem {

namespace {

template <class IdType, class Order>
std::vector<IdType> sortedRows(std::size_t count, Order order)
{
    std::vector<IdType> rows;
    rows.reserve(count);
    for (std::size_t row = 0; row < count; ++row)
        rows.emplace_back(row);
    std::ranges::stable_sort(rows, order);
    // More is nobody's reading; the command line writes all of them as CSV.
    return rows;
}

TableBlock allAddresses(const ReportContext& context)
{
    const auto& addresses = context.snapshot.addresses;
    std::vector<AddressId> rows = sortedRows<AddressId>(
        addresses.size(), [&](AddressId a, AddressId b) { return addresses[a.row()].ip < addresses[b.row()].ip; });
    const std::size_t all = rows.size();
    rows.resize(std::min(all, annexRows));
    TableBlock table = addressTable(context, rows);
    table.caption = ReportWords::tr("All addresses, in order of the address; local time");
    if (all > rows.size())
        table.more = ReportWords::tr("… and %1 more.").arg(number(all - rows.size()));
    return table;
}

TableBlock allAccounts(const ReportContext& context)
{
    using Kind = TableColumn::Kind;
    const auto& accounts = context.snapshot.accounts;
    std::vector<AccountId> rows = sortedRows<AccountId>(accounts.size(), [&](AccountId a, AccountId b) {
        return context.snapshot.accountName(a) < context.snapshot.accountName(b);
    });
    TableBlock table;
    std::erase_if(rows, [&](AccountId id) {
        const Account& account = accounts[id.row()];
        return account.failedLogins + account.logins + account.messages + account.recipients == 0;
    });
    table.caption = ReportWords::tr("All accounts that were tried, signed in or sent, by name");
    table.columns = {{ReportWords::tr("Account"), Kind::Mono},      {ReportWords::tr("Verdict")},
                     {ReportWords::tr("Failed"), Kind::Number},     {ReportWords::tr("Sign-ins"), Kind::Number},
                     {ReportWords::tr("Addresses"), Kind::Number},  {ReportWords::tr("Messages"), Kind::Number},
                     {ReportWords::tr("Recipients"), Kind::Number}, {ReportWords::tr("Outside"), Kind::Number}};
    const std::size_t all = rows.size();
    rows.resize(std::min(all, annexRows));
    for (AccountId id : rows) {
        const Account& account = accounts[id.row()];
        table.rows.push_back({{context.account(id)},
                              {severityText(account.severity), tone(account.severity)},
                              figure(account.failedLogins),
                              figure(account.logins),
                              figure(account.addresses),
                              figure(account.messages),
                              figure(account.recipients),
                              figure(account.relayedRecipients)});
    }
    if (all > rows.size())
        table.more = ReportWords::tr("… and %1 more.").arg(number(all - rows.size()));
    return table;
}

FactsBlock glossary()
{
    FactsBlock facts;
    facts.facts = {
        {ReportWords::tr("AUTH"), ReportWords::tr("Signing in at the SMTP server, with one of several mechanisms.")},
        {ReportWords::tr("Block list"),
         ReportWords::tr("A public list of servers that send spam; many servers refuse their mail.")},
        {ReportWords::tr("Bounce"), ReportWords::tr("A message that says that another could not be delivered.")},
        {ReportWords::tr("Envelope sender"),
         ReportWords::tr("The sender named in the SMTP conversation; it can be invented.")},
        {ReportWords::tr("Harvest"), ReportWords::tr("Trying common account names and passwords until one opens.")},
        {ReportWords::tr("Local domain"), ReportWords::tr("A domain whose mail this server keeps.")},
        {ReportWords::tr("Open relay"), ReportWords::tr("A server that sends mail for strangers without any check.")},
        {ReportWords::tr("POP before SMTP"),
         ReportWords::tr("An address may send because somebody there has just read mail by POP3 or IMAP.")},
        {ReportWords::tr("Relaying"), ReportWords::tr("Accepting mail for recipients outside the local domains.")},
        {ReportWords::tr("Session"),
         ReportWords::tr("One connection of one client, from connecting to disconnecting.")},
        {ReportWords::tr("SHA-256"),
         ReportWords::tr("A fingerprint of a file: another content has another fingerprint.")},
        {ReportWords::tr("Trusted network"), ReportWords::tr("Addresses that may send without signing in.")},
        {ReportWords::tr("UTC"), ReportWords::tr("Universal time, the same everywhere.")}};
    // By the words of the language, not of the source.
    std::ranges::stable_sort(
        facts.facts, [](const Fact& a, const Fact& b) { return a.label.compare(b.label, Qt::CaseInsensitive) < 0; });
    return facts;
}

} // namespace

Blocks annexSection(const ReportContext& context)
{
    Blocks blocks;
    if (!context.snapshot.addresses.empty())
        blocks.emplace_back(allAddresses(context));
    if (TableBlock accounts = allAccounts(context); !accounts.rows.empty())
        blocks.emplace_back(std::move(accounts));
    blocks.emplace_back(HeadingBlock{ReportWords::tr("Glossary")});
    blocks.emplace_back(glossary());
    return blocks;
}

} // namespace postmortem
