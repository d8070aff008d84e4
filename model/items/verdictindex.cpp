// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/verdictindex.h"

#include "model/items/plainwords.h"
#include "model/query/proofs.h"

#include <QCoreApplication>

#include <optional>

namespace postmortem {

namespace {

struct VerdictText {
    Q_DECLARE_TR_FUNCTIONS(VerdictIndex)
};

// How much a kind says about who did it; the greatest wins. Sending says more than guessing, guessing more than signs.
int weight(FindingKind kind)
{
    switch (kind) {
    case FindingKind::InfectedClient: return 20;
    case FindingKind::RelayOpen:
    case FindingKind::RelayAuthenticated:
    case FindingKind::RelayPopBeforeSmtp:
    case FindingKind::RelayTrustedNetwork: return 18;
    case FindingKind::Harvest: return 16;
    case FindingKind::PasswordSpray: return 15;
    case FindingKind::DistributedGuessing: return 14;
    case FindingKind::AccountCompromised: return 13;
    case FindingKind::LoginGuessing: return 12;
    case FindingKind::RelayRefused: return 10;
    case FindingKind::BulkMailing: return 9;
    case FindingKind::StaleClient: return 8;
    default: return 1;
    }
}

// An account is first of all one whose password was found.
int accountWeight(FindingKind kind)
{
    return kind == FindingKind::AccountCompromised ? 30 : weight(kind);
}

bool isRelayAs(FindingKind kind)
{
    return kind == FindingKind::RelayAuthenticated || kind == FindingKind::RelayPopBeforeSmtp;
}

QString guessingText(const CaseSnapshot& snapshot, const Finding& finding)
{
    const QString what = plainText(finding.kind);
    const auto event = finding.evidence.empty() ? std::nullopt : eventOf(snapshot, finding.evidence.front());
    if (!event || event->protocol == Protocol::Other)
        return what;
    return VerdictText::tr("%1 %2", "protocol, kind of attack").arg(plainText(event->protocol), what.toLower());
}

QString addressText(const CaseSnapshot& snapshot, const Finding& finding)
{
    if (isRelayAs(finding.kind) && finding.accounts.size() == 1)
        return VerdictText::tr("Relay as %1").arg(shownText(snapshot.accountName(finding.accounts.front())));
    if (finding.kind == FindingKind::Harvest || finding.kind == FindingKind::LoginGuessing)
        return guessingText(snapshot, finding);
    return plainText(finding.kind);
}

QString accountText(const Finding& finding)
{
    return isRelayAs(finding.kind) ? VerdictText::tr("Used for relaying") : plainText(finding.kind);
}

} // namespace

template <class Id>
void VerdictIndex::Best::add(std::uint32_t finding, int weight, const std::vector<Id>& ids, std::size_t tableSize)
{
    constexpr std::size_t longList = 4096;
    const Said said{weight, finding};
    if (ids.size() >= longList) {
        BitSet& rows = m_long.emplace_back(said, BitSet(tableSize)).second;
        for (const Id id : ids)
            rows.set(id.row());
        return;
    }
    for (const Id id : ids) {
        const auto [entry, added] = m_short.try_emplace(id.value, said);
        if (!added && saysMore(said, entry->second))
            entry->second = said;
    }
}

int VerdictIndex::Best::find(std::uint32_t id) const
{
    const auto known = m_short.find(id);
    std::optional<Said> best;
    if (known != m_short.end())
        best = known->second;
    for (const auto& [said, rows] : m_long) {
        if (rows.test(id) && (!best || saysMore(said, *best)))
            best = said;
    }
    return best ? static_cast<int>(best->finding) : -1;
}

// Of two that weigh the same, the worse one, which stands before the other.
bool VerdictIndex::Best::saysMore(Said a, Said b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.finding < b.finding;
}

VerdictIndex::VerdictIndex(const CaseSnapshot& snapshot)
{
    for (std::uint32_t i = 0; i < snapshot.findings.size(); ++i) {
        const Finding& finding = snapshot.findings[i];
        m_addressTexts.push_back(addressText(snapshot, finding));
        m_accountTexts.push_back(accountText(finding));
        m_byAddress.add(i, weight(finding.kind), finding.addresses, snapshot.addresses.size());
        m_byAccount.add(i, accountWeight(finding.kind), finding.accounts, snapshot.accounts.size());
    }
}

QString VerdictIndex::text(AddressId address) const
{
    const int row = finding(address);
    return row < 0 ? QString() : m_addressTexts[std::size_t(row)];
}

QString VerdictIndex::text(AccountId account) const
{
    const int row = finding(account);
    return row < 0 ? QString() : m_accountTexts[std::size_t(row)];
}

int VerdictIndex::finding(AddressId address) const
{
    return m_byAddress.find(address.value);
}

int VerdictIndex::finding(AccountId account) const
{
    return m_byAccount.find(account.value);
}

} // namespace postmortem
