// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filterplan.h"

#include "model/base/textmatch.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <memory>

namespace postmortem {

namespace {

constexpr std::size_t pieceRows = std::size_t{1} << 14;

std::size_t number(std::string_view text)
{
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool canStandInAddress(std::string_view lower)
{
    return lower.find_first_not_of("0123456789abcdef:.") == std::string_view::npos;
}

// Turns the tokens of one clause into sets, or into sweeps that will fill them.
class ClauseMaker final {
public:
    ClauseMaker(const CaseSnapshot& snapshot, FilterPlan& plan, FilterClause& clause)
        : m_case(snapshot), m_plan(plan), m_clause(clause)
    {
    }

    void add(std::string_view value)
    {
        const std::string_view key = m_clause.key;
        const std::string lower = lowerAscii(value);
        if (key == "ip")
            addNetwork(value);
        else if (key == "account")
            mark(0, m_clause.accounts, m_case.accounts, [&snapshot = m_case, lower](const Account& account) {
                return matchesWildcard(snapshot.text(account.name), lower);
            });
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
            addTableToken(key, std::string(value), lower);
    }

private:
    void addTableToken(std::string_view key, const std::string& value, const std::string& lower)
    {
        if (key == "session")
            addSession(value);
        else if (key == "message")
            addRows(m_clause.messages, m_case.messages, value, &Message::queueId, &Message::line);
        else if (key == "severity")
            mark(0, m_clause.addresses, m_case.addresses,
                 [value](const Address& address) { return equalsNoCase(name(address.severity), value); });
        else if (key == "relay")
            mark(0, m_clause.messages, m_case.messages,
                 [value](const Message& message) { return equalsNoCase(name(message.authority), value); });
        else if (key == "source")
            mark(0, m_clause.sources, m_case.sources,
                 [lower](const Source& source) { return isSource(source, lower); });
        else if (key == "finding" && number(value) <= m_case.findings.size())
            m_clause.findings.emplace_back(m_case, m_case.findings[number(value) - 1]);
    }

    void addNetwork(std::string_view value)
    {
        const auto address = IpAddress::parse(value);
        const Network network = address ? Network{*address, 128} : *Network::parse(value);
        mark(0, m_clause.addresses, m_case.addresses,
             [network](const Address& one) { return network.contains(one.ip); });
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
        const Found found = findStrings([lower](std::string_view text) { return containsNoCase(text, lower); });
        alsoSubjects(found);
        mark(1, m_clause.accounts, m_case.accounts, [found](const Account& a) { return found->test(a.name.row()); });
        mark(1, m_clause.messages, m_case.messages, [found](const Message& m) { return found->test(m.sender.row()); });
        if (canStandInAddress(lower))
            mark(1, m_clause.addresses, m_case.addresses,
                 [lower](const Address& a) { return containsNoCase(a.ip.toString(), lower); });
    }

    void addDomain(const std::string& lower)
    {
        const auto inDomain = [lower](std::string_view text) {
            const std::string_view domain = CaseSnapshot::domainOf(text);
            return !domain.empty() && matchesWildcard(domain, lower);
        };
        const Found found = findStrings(inDomain);
        alsoSubjects(found);
        mark(1, m_clause.messages, m_case.messages, [found](const Message& m) { return found->test(m.sender.row()); });
    }

    // What became of a message is told after its session has ended: who names a session by where it begins means that
    // too.
    void addSession(const std::string& value)
    {
        addRows(m_clause.sessions, m_case.sessions, value, &Session::key, &Session::firstLine);
        if (value.starts_with('@'))
            mark(1, m_clause.messages, m_case.messages, [&sessions = m_clause.sessions](const Message& message) {
                return message.session.valid() && sessions.test(message.session.row());
            });
    }

    // "#7" is row 7, "@mail.log:7" begins in that line; anything else is the key that the log uses, or a row number when
    // the log has no such key.
    template <class Table, class Row>
    void addRows(BitSet& set, const Table& table, const std::string& value, StringId Row::* key, LineNumber Row::* line)
    {
        if (set.isEmpty())
            set = BitSet(table.size());
        if (value.starts_with('#'))
            set.set(number(std::string_view(value).substr(1)) - 1);
        else if (value.starts_with('@'))
            addBegun(set, table, value.substr(1), line);
        else
            addKeyed(set, table, value, [key](const Row& row) { return row.*key; });
    }

    template <class Table, class Row>
    void addBegun(BitSet& set, const Table& table, const std::string& where, LineNumber Row::* line)
    {
        const std::size_t colon = where.rfind(':');
        const std::string file = lowerAscii(std::string_view(where).substr(0, colon));
        const std::size_t wanted = number(std::string_view(where).substr(colon + 1));
        std::vector<SourceId> files;
        for (std::size_t i = 0; i < m_case.sources.size(); ++i) {
            if (isSource(m_case.sources[i], file))
                files.emplace_back(i);
        }
        mark(0, set, table, [files, wanted, line](const Row& row) {
            return row.*line == wanted && std::ranges::contains(files, row.source);
        });
    }

    template <class Table, class KeyOf>
    void addKeyed(BitSet& set, const Table& table, const std::string& value, KeyOf keyOf)
    {
        const Found keys = findStrings([value](std::string_view text) { return equalsNoCase(text, value); });
        const auto any = std::make_shared<std::atomic<bool>>(false);
        mark(1, set, table, [keys, any, keyOf](const auto& row) {
            const bool wanted = keys->test(keyOf(row).row());
            if (wanted)
                any->store(true, std::memory_order_relaxed);
            return wanted;
        });
        if (const std::size_t row = number(value); row > 0)
            m_plan.addSweep(2, {1, [any, row, &set](std::size_t, std::size_t) {
                                    if (!any->load(std::memory_order_relaxed))
                                        set.set(row - 1);
                                }});
    }

    static bool isSource(const Source& source, std::string_view lower)
    {
        const std::string_view path = source.path;
        const std::string_view file = path.substr(path.find_last_of("/\\!") + 1);
        return matchesWildcard(source.name, lower) || matchesWildcard(path, lower) || matchesWildcard(file, lower);
    }

    // Rows of `table` for which `wanted` says yes.
    template <class Table, class Wanted>
    void mark(std::size_t phase, BitSet& set, const Table& table, Wanted wanted)
    {
        if (set.isEmpty())
            set = BitSet(table.size());
        m_plan.addSweep(phase, {table.size(), [&set, &table, wanted](std::size_t begin, std::size_t end) {
                                    for (std::size_t row = begin; row < end; ++row) {
                                        if (wanted(table[row]))
                                            set.set(row);
                                    }
                                }});
    }

    // The strings that this token alone wants: they decide about account names and senders too.
    using Found = std::shared_ptr<BitSet>;
    template <class Wanted>
    Found findStrings(Wanted wanted)
    {
        auto found = std::make_shared<BitSet>(m_case.strings->size());
        m_plan.addSweep(0, {found->size(), [&snapshot = m_case, found, wanted](std::size_t begin, std::size_t end) {
                                for (std::size_t i = begin; i < end; ++i) {
                                    if (wanted(snapshot.text(StringId(i))))
                                        found->set(i);
                                }
                            }});
        return found;
    }

    // What was found also decides about the recipients, senders and texts of events.
    void alsoSubjects(const Found& found)
    {
        BitSet& strings = m_clause.strings;
        if (strings.isEmpty())
            strings = BitSet(found->size());
        m_plan.addSweep(1, {found->size(), [found, &strings](std::size_t begin, std::size_t end) {
                                for (std::size_t i = begin; i < end; ++i) {
                                    if (found->test(i))
                                        strings.set(i);
                                }
                            }});
    }

    const CaseSnapshot& m_case;
    FilterPlan& m_plan;
    FilterClause& m_clause;
};

} // namespace

FilterPlan::FilterPlan(const CaseSnapshot& snapshot, const Filter& filter) : m_case(snapshot)
{
    for (const FilterToken& token : filter.tokens()) {
        if (!token.error.empty())
            continue;
        auto clause = std::ranges::find_if(
            m_clauses, [&](const FilterClause& one) { return one.key == token.key && one.exclude == token.exclude; });
        if (clause == m_clauses.end()) {
            m_clauses.emplace_back();
            clause = m_clauses.end() - 1;
            clause->key = token.key;
            clause->exclude = token.exclude;
        }
        ClauseMaker(m_case, *this, *clause).add(token.value);
    }
    findRows();
    addSweep(3, {1, [this](std::size_t, std::size_t) { std::ranges::for_each(m_clauses, &FilterClause::settle); }});
}

// Rows are in time order only when the case is complete.
void FilterPlan::findRows()
{
    m_range = {0, m_case.events.size()};
    for (FilterClause& clause : m_clauses) {
        clause.times.finish();
        if (clause.key != "time" || !m_case.complete)
            continue;
        for (const auto& [from, to] : clause.times.intervals())
            clause.timeRows.emplace_back(m_case.events.lowerBound(from), m_case.events.lowerBound(to));
        if (clause.exclude)
            continue;
        m_range = {0, 0};
        if (!clause.timeRows.empty())
            m_range = {clause.timeRows.front().first, clause.timeRows.back().second};
    }
}

std::size_t FilterPlan::pieces(std::size_t phase) const
{
    std::size_t rows = 0;
    for (const Sweep& sweep : m_sweeps[phase])
        rows = std::max(rows, sweep.rows);
    return (rows + pieceRows - 1) / pieceRows;
}

void FilterPlan::sweep(std::size_t phase, std::size_t piece) const
{
    const std::size_t begin = piece * pieceRows;
    for (const Sweep& sweep : m_sweeps[phase]) {
        if (begin < sweep.rows)
            sweep.mark(begin, std::min(begin + pieceRows, sweep.rows));
    }
}

bool FilterPlan::needsAccounts() const
{
    return std::ranges::any_of(m_clauses, &FilterClause::needsAccount);
}

bool FilterPlan::contains(const Event& event) const
{
    const AccountId account = needsAccounts() ? m_case.accountOf(event) : AccountId();
    return std::ranges::all_of(m_clauses,
                               [&](const FilterClause& c) { return c.contains(event, account) != c.exclude; });
}

void FilterPlan::mark(std::size_t chunk, std::span<const std::uint32_t> accounts, ChunkBits& bits) const
{
    bits.fill(0);
    setBits(bits, 0, m_case.events.kinds().chunk(chunk).size());
    for (const FilterClause& clause : m_clauses) {
        ChunkBits one{};
        clause.mark(m_case, chunk, accounts, one);
        std::uint64_t left = 0;
        for (std::size_t i = 0; i < bits.size(); ++i)
            left |= bits[i] &= clause.exclude ? ~one[i] : one[i];
        if (left == 0)
            return;
    }
}

} // namespace postmortem
