// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filterclause.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t chunkRows = chunkWords * BitSet::wordBits;

// Adds the rows for whose place in the chunk `test` says yes.
template <class Test>
void orWhere(ChunkBits& bits, std::size_t rows, Test test)
{
    for (std::size_t first = 0; first < rows; first += BitSet::wordBits) {
        const std::size_t count = std::min(BitSet::wordBits, rows - first);
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < count; ++i)
            word |= std::uint64_t{test(first + i) ? 1U : 0U} << i;
        bits[first / BitSet::wordBits] |= word;
    }
}

template <class T>
void orMembers(ChunkBits& bits, std::span<const T> ids, const BitSet& set, std::optional<std::size_t> only = {})
{
    if (set.isEmpty())
        return;
    const T* values = ids.data();
    if (only) {
        const T wanted = static_cast<T>(*only);
        orWhere(bits, ids.size(), [=](std::size_t i) { return values[i] == wanted; });
        return;
    }
    orWhere(bits, ids.size(), [=, &set](std::size_t i) { return set.test(values[i]); });
}

template <class T>
void orKinds(ChunkBits& bits, std::span<const T> values, std::uint32_t wanted)
{
    if (wanted != 0)
        orWhere(bits, values.size(), [=](std::size_t i) { return ((wanted >> unsigned(values[i])) & 1U) != 0; });
}

bool narrowsToAccounts(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LoginGuessing:
    case FindingKind::Harvest:
    case FindingKind::PasswordSpray:
    case FindingKind::AccountCompromised:
    case FindingKind::RelayTrustedNetwork:
    case FindingKind::RelayOpen:
    case FindingKind::RelayRefused:
    case FindingKind::InfectedClient: return false;
    default: return true;
    }
}

} // namespace

FindingScope::FindingScope(const CaseSnapshot& snapshot, const Finding& finding)
    : first(finding.first), last(finding.last), accountsNarrow(narrowsToAccounts(finding.kind))
{
    if (!finding.addresses.empty())
        addresses = BitSet(snapshot.addresses.size());
    for (const AddressId id : finding.addresses)
        addresses.set(id.row());
    if (!finding.accounts.empty())
        accounts = BitSet(snapshot.accounts.size());
    for (const AccountId id : finding.accounts)
        accounts.set(id.row());
}

bool FindingScope::contains(TimeUs time, AddressId address, AccountId account) const
{
    if (first.known() && last.known() && (time < first || time > last))
        return false;
    if (!addresses.isEmpty() && !addresses.test(address.row()))
        return false;
    if (accounts.isEmpty())
        return true;
    if (addresses.isEmpty())
        return accounts.test(account.row());
    return !accountsNarrow || !account.valid() || accounts.test(account.row());
}

bool FilterClause::needsAccount() const
{
    return !accounts.isEmpty() || std::ranges::any_of(findings, &FindingScope::needsAccount);
}

bool FilterClause::contains(const Event& event, AccountId account) const
{
    return addresses.test(event.address.row()) || accounts.test(account.row()) || sessions.test(event.session.row())
           || messages.test(event.message.row()) || sources.test(event.source.row()) || strings.test(event.text().row())
           || ((kinds >> unsigned(event.kind)) & 1U) != 0 || ((protocols >> unsigned(event.protocol)) & 1U) != 0
           || (!times.intervals().empty() && times.contains(event.time))
           || std::ranges::any_of(findings, [&](const FindingScope& finding) {
                  return finding.contains(event.time, event.address, account);
              });
}

void FilterClause::settle()
{
    m_only = {addresses.only(), accounts.only(), sessions.only(), messages.only()};
}

void FilterClause::mark(const CaseSnapshot& snapshot, std::size_t chunk, std::span<const std::uint32_t> accountIds,
                        ChunkBits& bits) const
{
    const EventStore& events = snapshot.events;
    orMembers(bits, events.addresses().chunk(chunk), addresses, m_only.address);
    orMembers(bits, accountIds, accounts, m_only.account);
    orMembers(bits, events.sessions().chunk(chunk), sessions, m_only.session);
    orMembers(bits, events.messages().chunk(chunk), messages, m_only.message);
    orMembers(bits, events.sources().chunk(chunk), sources);
    orKinds(bits, events.kinds().chunk(chunk), kinds);
    orKinds(bits, events.protocols().chunk(chunk), protocols);
    if (!strings.isEmpty())
        markTexts(events, chunk, bits);
    if (!times.intervals().empty())
        markTimes(snapshot, chunk, bits);
    if (!findings.empty())
        markFindings(events, chunk, accountIds, bits);
}

void FilterClause::markTimes(const CaseSnapshot& snapshot, std::size_t chunk, ChunkBits& bits) const
{
    if (snapshot.complete) {
        const std::size_t begin = chunk * chunkRows;
        for (const auto& [first, last] : timeRows) {
            if (first < begin + chunkRows && last > begin)
                setBits(bits, std::max(first, begin) - begin, std::min(last - begin, chunkRows));
        }
        return;
    }
    const std::span<const std::int64_t> values = snapshot.events.times().chunk(chunk);
    orWhere(bits, values.size(), [&](std::size_t i) { return times.contains(TimeUs(values[i])); });
}

void FilterClause::markTexts(const EventStore& events, std::size_t chunk, ChunkBits& bits) const
{
    const std::span<const EventKind> kindOf = events.kinds().chunk(chunk);
    const std::span<const std::uint32_t> subjects = events.subjects().chunk(chunk);
    orWhere(bits, subjects.size(), [&](std::size_t i) {
        const EventKind kind = kindOf[i]; // the subject of a login is its account
        return kind != EventKind::LoginOk && kind != EventKind::LoginFailed && strings.test(subjects[i]);
    });
}

void FilterClause::markFindings(const EventStore& events, std::size_t chunk, std::span<const std::uint32_t> accountIds,
                                ChunkBits& bits) const
{
    const std::span<const std::int64_t> time = events.times().chunk(chunk);
    const std::span<const std::uint32_t> address = events.addresses().chunk(chunk);
    for (const FindingScope& finding : findings) {
        orWhere(bits, time.size(), [&](std::size_t i) {
            AddressId from;
            from.value = address[i];
            AccountId account;
            if (finding.needsAccount())
                account.value = accountIds[i];
            return finding.contains(TimeUs(time[i]), from, account);
        });
    }
}

void setBits(ChunkBits& bits, std::size_t begin, std::size_t end)
{
    for (std::size_t row = begin; row < end;) {
        const std::size_t word = row / BitSet::wordBits;
        const std::size_t first = row % BitSet::wordBits;
        const std::size_t count = std::min(BitSet::wordBits - first, end - row);
        const std::uint64_t run =
            count == BitSet::wordBits ? ~std::uint64_t{0} : ((std::uint64_t{1} << count) - 1) << first;
        bits[word] |= run;
        row += count;
    }
}

} // namespace postmortem
