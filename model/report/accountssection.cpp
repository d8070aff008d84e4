// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/accountgroups.h"
#include "model/remediation/checklistvalues.h"
#include "model/report/buildreport.h"
#include "model/report/remarks.h"
#include "model/report/sections.h"

#include <algorithm>
#include <map>
#include <vector>

namespace postmortem {

namespace {

using Kind = TableColumn::Kind;

/// When it was opened; where the log shows a sign-in only with a message, at the latest.
QString openedText(const ReportContext& context, AccountId id, const Compromise& compromise)
{
    const QString at = context.local(compromise.at);
    const bool latest = std::ranges::any_of(context.snapshot.findings, [&](const Finding& finding) {
        return finding.kind == FindingKind::AccountCompromised && finding.count("with-message") > 0
               && std::ranges::find(finding.accounts, id) != finding.accounts.end();
    });
    return latest ? ReportWords::tr("%1\nat the latest").arg(at) : at;
}

TableBlock openedTable(const ReportContext& context)
{
    TableBlock table;
    table.caption = ReportWords::tr("Accounts in strange hands");
    table.columns = {
        {ReportWords::tr("Account"), Kind::Mono},      {ReportWords::tr("Opened (local time)"), Kind::Mono},
        {ReportWords::tr("By"), Kind::Mono},           {ReportWords::tr("Failures before"), Kind::Number},
        {ReportWords::tr("Messages"), Kind::Number},   {ReportWords::tr("Recipients outside"), Kind::Number},
        {ReportWords::tr("File and line"), Kind::Mono}};
    // A mailbox may have one name for reading and another for sending.
    const AccountGroups groups(context.snapshot);
    const auto sum = [&](AccountId id, std::uint32_t Account::* count) {
        quint64 all = 0;
        for (std::size_t row = 0; row < context.snapshot.accounts.size(); ++row)
            if (groups.same(id, AccountId(row)))
                all += context.snapshot.accounts[row].*count;
        return figure(all);
    };
    for (AccountId id : context.opened) {
        const Account& account = context.snapshot.accounts[id.row()];
        const Compromise compromise = account.compromised.value_or(Compromise{});
        table.rows.push_back({{context.account(id)},
                              {openedText(context, id, compromise)},
                              {context.address(compromise.by)},
                              {account.compromised ? number(compromise.failuresBefore) : dash()},
                              sum(id, &Account::messages),
                              sum(id, &Account::relayedRecipients),
                              {context.cite(compromise.where)}});
    }
    limitRows(table, bodyRows, true);
    return table;
}

TableBlock triedTable(const ReportContext& context)
{
    TableBlock table;
    table.caption = ReportWords::tr("Accounts that the hostile addresses tried and did not open");
    table.columns = {{ReportWords::tr("Account"), Kind::Mono},
                     {ReportWords::tr("Failed sign-ins"), Kind::Number},
                     {ReportWords::tr("By addresses"), Kind::Number}};
    std::vector<TriedAccount> accounts = triedAccounts(context.snapshot);
    std::ranges::stable_sort(accounts, std::ranges::greater(), &TriedAccount::failures);
    for (const auto& [account, failures, addresses] : accounts)
        table.rows.push_back({{context.account(account)}, figure(failures), figure(addresses)});
    limitRows(table, bodyRows / 2, true);
    return table;
}

// Messages that strangers sent: with an opened account, or from a hostile address.
class StrangeMail final {
public:
    explicit StrangeMail(const ReportContext& context)
        : m_snapshot(context.snapshot), m_addresses(context.snapshot.addresses.size()),
          m_accounts(context.snapshot.accounts.size())
    {
        for (AddressId id : context.hostile)
            m_addresses[id.row()] = true;
        for (AccountId id : context.opened)
            m_accounts[id.row()] = true;
    }
    [[nodiscard]] bool holds(MessageId id) const
    {
        if (!id.valid() || !m_snapshot.messages[id.row()].accepted)
            return false;
        const Message& message = m_snapshot.messages[id.row()];
        return (message.address.valid() && m_addresses[message.address.row()])
               || (message.authorityAccount.valid() && m_accounts[message.authorityAccount.row()]
                   && message.authority != RelayAuthority::TrustedNetwork);
    }

private:
    const CaseSnapshot& m_snapshot;
    std::vector<bool> m_addresses;
    std::vector<bool> m_accounts;
};

TableBlock domainTable(const ReportContext& context)
{
    const CaseSnapshot& snapshot = context.snapshot;
    const StrangeMail strange(context);
    std::map<std::string, quint64> domains;
    for (std::size_t row = 0; row < snapshot.events.size(); ++row) {
        if (snapshot.events.kinds()[row] != EventKind::RcptAccepted)
            continue;
        const Event event = snapshot.events.at(row);
        if (!event.text().valid() || !strange.holds(event.message))
            continue;
        const std::string_view domain = CaseSnapshot::domainOf(snapshot.text(event.text()));
        if (!domain.empty() && !snapshot.settings.isLocalDomain(domain))
            domains[std::string(domain)] += event.count;
    }
    std::vector<std::pair<std::string, quint64>> sorted(domains.begin(), domains.end());
    std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second > b.second; });
    TableBlock table;
    table.caption = ReportWords::tr("Recipient domains that the strangers' mail was accepted for");
    table.columns = {{ReportWords::tr("Domain"), Kind::Mono}, {ReportWords::tr("Recipients"), Kind::Number}};
    for (const auto& [domain, count] : sorted)
        table.rows.push_back({{shown(domain, 80)}, {number(count)}});
    limitRows(table, bodyRows / 2, false);
    return table;
}

} // namespace

Blocks accountsSection(const ReportContext& context)
{
    Blocks blocks;
    if (context.opened.empty())
        blocks.emplace_back(ParagraphBlock{ReportWords::tr("No account was opened, as far as these logs show."),
                                           ParagraphBlock::Style::Normal});
    else
        blocks.emplace_back(openedTable(context));
    for (TableBlock table : {triedTable(context), domainTable(context)})
        if (!table.rows.empty())
            blocks.emplace_back(std::move(table));
    addRemarks(context, {RemarkPlace::Kind::Account}, blocks);
    return blocks;
}

} // namespace postmortem
