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

/// Accounts that are seen to be open only with a message: when they were opened is told "at the latest".
std::vector<AccountId> openedAtTheLatest(const CaseSnapshot& snapshot)
{
    std::vector<AccountId> accounts;
    for (const Finding& finding : snapshot.findings)
        if (finding.kind == FindingKind::AccountCompromised && finding.count("with-message") > 0)
            accounts.insert(accounts.end(), finding.accounts.begin(), finding.accounts.end());
    return accounts;
}

/// What was sent as a mailbox, which may have one name for reading and another for sending.
struct Sent {
    quint64 messages = 0;
    quint64 relayed = 0;
};

/// By the account that stands for the mailbox.
std::vector<Sent> sentByMailbox(const CaseSnapshot& snapshot, const AccountGroups& groups)
{
    std::vector<Sent> sent(snapshot.accounts.size());
    for (std::size_t row = 0; row < sent.size(); ++row) {
        Sent& mailbox = sent[groups.principal(AccountId(row)).row()];
        mailbox.messages += snapshot.accounts[row].messages;
        mailbox.relayed += snapshot.accounts[row].relayedRecipients;
    }
    return sent;
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
    const AccountGroups groups(context.snapshot);
    const std::vector<Sent> sent = sentByMailbox(context.snapshot, groups);
    const std::vector<AccountId> latest = openedAtTheLatest(context.snapshot);
    for (AccountId id : context.opened) {
        const Account& account = context.snapshot.accounts[id.row()];
        const Compromise compromise = account.compromised.value_or(Compromise{});
        const auto& [messages, relayed] = sent[groups.principal(id).row()];
        const QString at = context.local(compromise.at);
        table.rows.push_back({{context.account(id)},
                              {std::ranges::contains(latest, id) ? ReportWords::tr("%1\nat the latest").arg(at) : at},
                              {context.address(compromise.by)},
                              {account.compromised ? number(compromise.failuresBefore) : dash()},
                              figure(messages),
                              figure(relayed),
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
