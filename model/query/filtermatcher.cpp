// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every token becomes bit sets over the tables once; a row is then tested by a few bit look-ups. Tokens of one key and
// sign share one clause, so that "or" is the union of their bits.

#include "model/query/bitset.h"
#include "model/query/filter.h"
#include "model/query/textmatch.h"
#include "model/query/timefilter.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace postmortem {

namespace {

std::size_t number(std::string_view text)
{
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// Rows of `table` for which `wanted` says yes.
template <class Table, class Wanted>
void mark(BitSet& set, const Table& table, Wanted wanted)
{
    if (set.isEmpty())
        set = BitSet(table.size());
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (wanted(table[row]))
            set.set(row);
    }
}

// The events a finding is about: its time, its actors and, where the finding is about the use of an account, that
// account. A card about guessing shows all tries of its addresses, whatever name they tried.
struct FindingScope {
    TimeUs first;
    TimeUs last;
    BitSet addresses;
    BitSet accounts;
    bool accountsNarrow = false;

    [[nodiscard]] bool contains(const Event& event, AccountId account) const
    {
        if (first.known() && last.known() && (event.time < first || event.time > last))
            return false;
        if (!addresses.isEmpty() && !addresses.test(event.address.row()))
            return false;
        if (accounts.isEmpty())
            return true;
        if (addresses.isEmpty())
            return accounts.test(account.row());
        return !accountsNarrow || !account.valid() || accounts.test(account.row());
    }
};

bool accountsNarrow(FindingKind kind)
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

FindingScope scopeOf(const CaseSnapshot& snapshot, const Finding& finding)
{
    FindingScope scope{finding.first, finding.last, {}, {}, accountsNarrow(finding.kind)};
    if (!finding.addresses.empty())
        scope.addresses = BitSet(snapshot.addresses.size());
    for (const AddressId id : finding.addresses)
        scope.addresses.set(id.row());
    if (!finding.accounts.empty())
        scope.accounts = BitSet(snapshot.accounts.size());
    for (const AccountId id : finding.accounts)
        scope.accounts.set(id.row());
    return scope;
}

// One key with one sign. An event is in it when any of its sets holds the event.
struct Clause {
    std::string key;
    bool exclude = false;
    BitSet addresses;
    BitSet accounts;
    BitSet sessions;
    BitSet messages;
    BitSet sources;
    BitSet strings;
    std::uint32_t kinds = 0;     // bit 1 << EventKind
    std::uint32_t protocols = 0; // bit 1 << Protocol
    TimeSet times;
    std::vector<FindingScope> findings;

    [[nodiscard]] bool needsAccount() const { return !accounts.isEmpty() || !findings.empty(); }

    [[nodiscard]] bool contains(const Event& event, AccountId account) const
    {
        return addresses.test(event.address.row()) || accounts.test(account.row()) || sessions.test(event.session.row())
               || messages.test(event.message.row()) || sources.test(event.source.row())
               || strings.test(event.text().row()) || ((kinds >> unsigned(event.kind)) & 1U) != 0
               || ((protocols >> unsigned(event.protocol)) & 1U) != 0
               || (!times.intervals().empty() && times.contains(event.time))
               || std::ranges::any_of(findings, [&](const FindingScope& f) { return f.contains(event, account); });
    }
};

class ClauseMaker final {
public:
    ClauseMaker(const CaseSnapshot& snapshot, Clause& clause) : m_case(snapshot), m_clause(clause) {}

    void add(std::string_view value)
    {
        const std::string_view key = m_clause.key;
        const std::string lower = lowerAscii(value);
        if (key == "ip")
            addNetwork(value);
        else if (key == "account")
            mark(m_clause.accounts, m_case.accounts,
                 [&](const Account& account) { return matchesWildcard(m_case.text(account.name), lower); });
        else if (key == "kind")
            m_clause.kinds |= named<EventKind>(value, eventKindCount);
        else if (key == "protocol")
            m_clause.protocols |= named<Protocol>(value, protocolCount);
        else if (key == "time")
            m_clause.times.add(*parseTimeValue(value).spec, m_case.settings.zone, m_case.totals.first,
                               m_case.totals.last);
        else if (key == "text")
            addText(lower);
        else if (key == "domain")
            addDomain(lower);
        else
            addTableToken(key, value, lower);
    }

private:
    void addTableToken(std::string_view key, std::string_view value, const std::string& lower)
    {
        if (key == "session")
            addKeyed(m_clause.sessions, m_case.sessions, value, [](const Session& s) { return s.key; });
        else if (key == "message")
            addKeyed(m_clause.messages, m_case.messages, value, [](const Message& m) { return m.queueId; });
        else if (key == "severity")
            mark(m_clause.addresses, m_case.addresses,
                 [&](const Address& address) { return equalsNoCase(name(address.severity), value); });
        else if (key == "relay")
            mark(m_clause.messages, m_case.messages,
                 [&](const Message& message) { return equalsNoCase(name(message.authority), value); });
        else if (key == "source")
            mark(m_clause.sources, m_case.sources, [&](const Source& source) { return isSource(source, lower); });
        else if (key == "finding" && number(value) <= m_case.findings.size())
            m_clause.findings.push_back(scopeOf(m_case, m_case.findings[number(value) - 1]));
    }

    void addNetwork(std::string_view value)
    {
        Network network;
        if (const auto address = IpAddress::parse(value))
            network = Network{*address, 128};
        else
            network = *Network::parse(value);
        mark(m_clause.addresses, m_case.addresses,
             [&](const Address& address) { return network.contains(address.ip); });
    }

    template <class Enum>
    static std::uint32_t named(std::string_view value, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (equalsNoCase(value, name(static_cast<Enum>(i))))
                return std::uint32_t{1} << i;
        }
        return 0;
    }

    void addText(const std::string& lower)
    {
        BitSet& strings = m_clause.strings;
        if (strings.isEmpty())
            strings = BitSet(m_case.strings->size());
        BitSet found(strings.size()); // of this token alone: it also decides about account names and senders
        for (std::size_t i = 0; i < strings.size(); ++i) {
            if (containsNoCase(m_case.text(StringId(i)), lower)) {
                found.set(i);
                strings.set(i);
            }
        }
        mark(m_clause.accounts, m_case.accounts, [&](const Account& a) { return found.test(a.name.row()); });
        mark(m_clause.messages, m_case.messages, [&](const Message& m) { return found.test(m.sender.row()); });
        mark(m_clause.addresses, m_case.addresses,
             [&](const Address& a) { return containsNoCase(a.ip.toString(), lower); });
    }

    void addDomain(const std::string& lower)
    {
        BitSet& strings = m_clause.strings;
        if (strings.isEmpty())
            strings = BitSet(m_case.strings->size());
        BitSet found(strings.size());
        for (std::size_t i = 0; i < strings.size(); ++i) {
            const std::string_view domain = CaseSnapshot::domainOf(m_case.text(StringId(i)));
            if (!domain.empty() && matchesWildcard(domain, lower)) {
                found.set(i);
                strings.set(i);
            }
        }
        mark(m_clause.messages, m_case.messages, [&](const Message& m) { return found.test(m.sender.row()); });
    }

    // "#7" is row 7; anything else is the key that the log uses, or a row number when the log has no such key.
    template <class Table, class KeyOf>
    void addKeyed(BitSet& set, const Table& table, std::string_view value, KeyOf keyOf)
    {
        if (set.isEmpty())
            set = BitSet(table.size());
        if (value.starts_with('#')) {
            set.set(number(value.substr(1)) - 1);
            return;
        }
        bool found = false;
        for (std::size_t row = 0; row < table.size(); ++row) {
            const StringId key = keyOf(table[row]);
            if (key.valid() && equalsNoCase(m_case.text(key), value)) {
                set.set(row);
                found = true;
            }
        }
        if (const std::size_t row = number(value); !found && row > 0)
            set.set(row - 1);
    }

    static bool isSource(const Source& source, std::string_view lower)
    {
        const std::string_view path = source.path;
        const std::string_view file = path.substr(path.find_last_of("/\\!") + 1);
        return matchesWildcard(source.name, lower) || matchesWildcard(path, lower) || matchesWildcard(file, lower);
    }

    const CaseSnapshot& m_case;
    Clause& m_clause;
};

std::vector<Clause> makeClauses(const CaseSnapshot& snapshot, const Filter& filter)
{
    std::vector<Clause> clauses;
    for (const FilterToken& token : filter.tokens()) {
        if (!token.error.empty())
            continue;
        auto clause = std::ranges::find_if(
            clauses, [&](const Clause& c) { return c.key == token.key && c.exclude == token.exclude; });
        if (clause == clauses.end()) {
            clause = clauses.insert(clauses.end(), Clause());
            clause->key = token.key;
            clause->exclude = token.exclude;
        }
        ClauseMaker(snapshot, *clause).add(token.value);
    }
    for (Clause& clause : clauses)
        clause.times.finish();
    return clauses;
}

} // namespace

struct FilterMatcher::Impl {
    const CaseSnapshot& snapshot;
    std::vector<Clause> clauses;
    std::pair<std::size_t, std::size_t> range;
    bool account = false; // some clause asks for the event's account
    bool whole = false;   // some clause asks for many columns: gather the event at once

    [[nodiscard]] bool matches(const Event& event) const
    {
        const AccountId id = account ? snapshot.accountOf(event) : AccountId();
        return std::ranges::all_of(clauses, [&](const Clause& c) { return c.contains(event, id) != c.exclude; });
    }

    // Only the columns that the clauses look at; the rest keep values that are in no set.
    [[nodiscard]] Event gather(std::size_t row) const
    {
        const EventStore& events = snapshot.events;
        if (whole)
            return events.at(row);
        Event event;
        for (const Clause& clause : clauses) {
            if (!clause.addresses.isEmpty())
                event.address.value = events.addresses()[row];
            if (!clause.sessions.isEmpty())
                event.session.value = events.sessions()[row];
            if (!clause.messages.isEmpty())
                event.message.value = events.messages()[row];
            if (!clause.sources.isEmpty())
                event.source.value = events.sources()[row];
            if (!clause.times.intervals().empty())
                event.time = TimeUs(events.times()[row]);
            if (clause.kinds != 0)
                event.kind = events.kinds()[row];
            if (clause.protocols != 0)
                event.protocol = events.protocols()[row];
        }
        return event;
    }

    void findRange()
    {
        range = {0, snapshot.events.size()};
        const auto time = std::ranges::find_if(clauses, [](const Clause& c) { return c.key == "time" && !c.exclude; });
        if (time == clauses.end() || !snapshot.complete) // rows are in time order only when the case is complete
            return;
        const auto& intervals = time->times.intervals();
        if (intervals.empty()) {
            range = {0, 0};
            return;
        }
        range = {snapshot.events.lowerBound(intervals.front().first),
                 snapshot.events.lowerBound(intervals.back().second)};
    }
};

FilterMatcher::FilterMatcher(const CaseSnapshot& snapshot, const Filter& filter)
    : m_impl(new Impl{snapshot, makeClauses(snapshot, filter), {}, false, false})
{
    m_impl->findRange();
    for (const Clause& clause : m_impl->clauses) {
        m_impl->account = m_impl->account || clause.needsAccount();
        m_impl->whole = m_impl->whole || clause.needsAccount() || !clause.strings.isEmpty();
    }
}

FilterMatcher::~FilterMatcher() = default;
FilterMatcher::FilterMatcher(FilterMatcher&&) noexcept = default;

bool FilterMatcher::event(const Event& event) const
{
    return m_impl->matches(event);
}

bool FilterMatcher::row(std::size_t row) const
{
    return m_impl->clauses.empty() || m_impl->matches(m_impl->gather(row));
}

std::pair<std::size_t, std::size_t> FilterMatcher::eventRange() const
{
    return m_impl->range;
}

} // namespace postmortem
