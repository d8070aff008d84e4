// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/detectors/detector.h"

#include "model/analysis/words.h"
#include "model/base/together.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t mostEvidence = 20;

struct Step {
    void (*detect)(DetectorContext&);
};

// Order matters: who guesses and which device is merely stale first; then who relays; from both follows which accounts
// were opened; the rest sets aside what is innocent or describes the evidence.
constexpr Step steps[] = {
    {detectStaleClients},
    {detectGuessing},
    {detectPasswordSpray},
    {detectDistributedGuessing},
    {detectRelayAuthenticated},
    {detectRelayPopBeforeSmtp},
    {detectRelayOpen},
    {detectRelayTrustedNetwork},
    {detectInfectedClients},
    {detectAccountCompromised},
    {detectRelayRefused},
    {detectBulkMailing},
    {detectSenderMismatch},
    {detectAccountSpread},
    {detectBlacklisted},
    {detectBounceFlood},
    {detectLogGaps},
    {detectLogSize},
    {detectWeakPasswords},
};

} // namespace

RowIndex::RowIndex(std::size_t groups, std::span<const Entry> entries)
{
    m_offsets.assign(groups + 1, 0);
    for (const Entry& entry : entries)
        ++m_offsets[entry.group + 1];
    for (std::size_t i = 1; i < m_offsets.size(); ++i)
        m_offsets[i] += m_offsets[i - 1];
    m_rows.resize(entries.size());
    std::vector<std::uint32_t> next(m_offsets.begin(), m_offsets.end() - 1);
    for (const Entry& entry : entries)
        m_rows[next[entry.group]++] = entry.row;
}

DetectorContext::DetectorContext(CaseSnapshot& snapshot, const MailboxDomains& mailboxDomains)
    : snap(snapshot), domains(mailboxDomains), isLocal(domains.among(snapshot.settings.localDomains)),
      accounts(snapshot), guesses(snapshot.addresses.size()),
      openedUnseen(snapshot.accounts.size(), Id<EventTag>::none), distributedTargets(snapshot.accounts.size()),
      abused(snapshot.accounts.size()), strangers(snapshot.addresses.size())
{
    runTogether({[&] {
                     indexLogins();
                     buildPairs();
                 },
                 [&] { indexMessages(); }});
}

void DetectorContext::indexLogins()
{
    LargeVector<RowIndex::Entry> byAddress;
    LargeVector<RowIndex::Entry> byAccount;
    const auto nowhere = static_cast<std::uint32_t>(snap.addresses.size());
    for (std::size_t i = 0; i < snap.events.size(); ++i) {
        const EventKind kind = snap.events.kinds()[i];
        if (kind != EventKind::LoginOk && kind != EventKind::LoginFailed)
            continue;
        const Event login = snap.events.at(i);
        // A server that could not check says nothing about the client.
        if (login.reason == Reason::TemporaryFailure)
            continue;
        const auto row = static_cast<std::uint32_t>(i);
        byAddress.push_back({login.address.valid() ? login.address.value : nowhere, row});
        if (login.loginAccount().valid())
            byAccount.push_back({principal(login.loginAccount()).value, row});
    }
    loginsByAddress = RowIndex(snap.addresses.size() + 1, byAddress);
    loginsByAccount = RowIndex(snap.accounts.size(), byAccount);
}

void DetectorContext::indexMessages()
{
    LargeVector<std::uint32_t> rows;
    for (std::size_t i = 0; i < snap.messages.size(); ++i)
        if (snap.messages[i].accepted)
            rows.push_back(static_cast<std::uint32_t>(i));
    std::ranges::stable_sort(rows, {}, [&](std::uint32_t row) { return snap.messages[row].time; });
    LargeVector<RowIndex::Entry> byAddress;
    LargeVector<RowIndex::Entry> byAccount;
    const auto nowhere = static_cast<std::uint32_t>(snap.addresses.size());
    for (std::uint32_t row : rows) {
        const Message& message = snap.messages[row];
        byAddress.push_back({message.address.valid() ? message.address.value : nowhere, row});
        if (message.authorityAccount.valid())
            byAccount.push_back({principal(message.authorityAccount).value, row});
    }
    messagesByAddress = RowIndex(snap.addresses.size() + 1, byAddress);
    messagesByAccount = RowIndex(snap.accounts.size(), byAccount);
}

void DetectorContext::buildPairs()
{
    LargeVector<std::uint32_t> runs; // failures in a row so far, by pair
    for (std::size_t a = 0; a < snap.addresses.size(); ++a) {
        for (std::uint32_t row : loginsByAddress.of(a)) {
            const Event login = event(row);
            const AccountId account = principal(login.loginAccount());
            const auto [entry, isNew] =
                m_pairIndex.try_emplace(pairKey(AddressId(a), account), static_cast<std::uint32_t>(pairs.size()));
            if (isNew) {
                pairs.push_back({.address = AddressId(a), .account = account});
                runs.push_back(0);
            }
            Pair& pair = pairs[entry->second];
            std::uint32_t& run = runs[entry->second];
            if (login.kind == EventKind::LoginOk) {
                if (pair.successes == 0) {
                    pair.firstSuccess = row;
                    pair.failuresBefore = pair.failures;
                }
                pair.successes += login.count;
                run = 0;
            } else {
                if (pair.failures == 0)
                    pair.firstFailure = row;
                pair.failures += login.count;
                pair.lastFailure = row;
                run += login.count;
                pair.longestRun = std::max(pair.longestRun, run);
            }
        }
    }
    LargeVector<RowIndex::Entry> byAddress;
    LargeVector<RowIndex::Entry> byAccount;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        byAddress.push_back({pairs[i].address.value, static_cast<std::uint32_t>(i)});
        if (pairs[i].account.valid())
            byAccount.push_back({pairs[i].account.value, static_cast<std::uint32_t>(i)});
    }
    pairsByAddress = RowIndex(snap.addresses.size(), byAddress);
    pairsByAccount = RowIndex(snap.accounts.size(), byAccount);
}

const Pair* DetectorContext::pair(AddressId address, AccountId account) const
{
    const auto entry = m_pairIndex.find(pairKey(address, principal(account)));
    return entry == m_pairIndex.end() ? nullptr : &pairs[entry->second];
}

Pair* DetectorContext::pair(AddressId address, AccountId account)
{
    const auto entry = m_pairIndex.find(pairKey(address, principal(account)));
    return entry == m_pairIndex.end() ? nullptr : &pairs[entry->second];
}

bool DetectorContext::failsElsewhere(AddressId id) const
{
    return std::ranges::any_of(pairsByAddress.of(id.row()),
                               [&](std::uint32_t row) { return pairs[row].failures > 0 && !pairs[row].own(); });
}

std::vector<std::uint32_t> DetectorContext::suspiciousFailures(AddressId id) const
{
    std::vector<std::uint32_t> rows;
    if (!failsElsewhere(id))
        return rows;
    for (std::uint32_t row : loginsByAddress.of(id.row())) {
        const Event login = event(row);
        if (login.kind == EventKind::LoginFailed && !pair(id, login.loginAccount())->own())
            rows.push_back(row);
    }
    return rows;
}

void DetectorContext::prove(Finding& finding, LineRef where, TimeUs time, std::string_view note)
{
    if (finding.evidence.size() < mostEvidence && where.line != 0)
        finding.evidence.push_back({where, time, std::string(note)});
}

void DetectorContext::prove(Finding& finding, std::uint32_t eventRow, std::string_view note) const
{
    if (eventRow == Id<EventTag>::none)
        return;
    const Event proof = event(eventRow);
    prove(finding, proof.where(), proof.time, note);
}

std::string quoted(const DetectorContext& context, std::string_view key)
{
    return words::number(context.threshold(key));
}

void runDetectors(CaseSnapshot& snap, const MailboxDomains& domains, std::stop_token stop)
{
    DetectorContext context(snap, domains);
    for (const Step& step : steps) {
        if (stop.stop_requested())
            return;
        step.detect(context);
    }
    std::ranges::stable_sort(snap.findings, [](const Finding& a, const Finding& b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        // Of two equally bad findings the one that is known to start earlier comes first.
        return a.first.known() && (!b.first.known() || a.first < b.first);
    });
}

} // namespace postmortem
