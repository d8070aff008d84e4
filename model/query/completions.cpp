// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What completes a token in the filter bar: the most suspicious first, since that is what one looks for.

#include "model/query/completions.h"

#include "model/query/filter.h"
#include "model/base/textmatch.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>

namespace postmortem {

namespace {

struct Candidate {
    std::string text;
    std::uint64_t weight = 0;
};

class Collector final {
public:
    Collector(const CaseSnapshot& snapshot, std::string_view prefix, std::size_t limit, const Cancel& cancel)
        : m_case(snapshot), m_prefix(prefix), m_limit(limit), m_cancel(cancel)
    {
    }

    void collect(std::string_view key)
    {
        if (key.empty())
            addKeys();
        else if (key == "ip")
            addAddresses();
        else if (key == "account")
            addAccounts();
        else if (key == "domain")
            addDomains();
        else if (key == "source")
            addSources();
        else if (key == "finding")
            addFindings();
        else if (key == "session")
            addIds(m_case.sessions, [](const Session& session) { return session.key; });
        else if (key == "message")
            addIds(m_case.messages, [](const Message& message) { return message.queueId; });
        else
            addNames(key);
    }

    std::vector<std::string> best()
    {
        keepBest();
        std::vector<std::string> texts;
        for (Candidate& candidate : m_found)
            texts.push_back(std::move(candidate.text));
        return texts;
    }

private:
    void add(std::string text, std::uint64_t weight = 0)
    {
        if (!startsWithNoCase(text, m_prefix))
            return;
        m_found.push_back({std::move(text), weight});
        if (m_found.size() >= 2 * m_limit + 64)
            keepBest();
    }

    // A few of a million are wanted: the others are not kept until the end.
    void keepBest()
    {
        std::ranges::stable_sort(m_found, std::ranges::greater(), &Candidate::weight);
        if (m_found.size() > m_limit)
            m_found.erase(m_found.begin() + static_cast<std::ptrdiff_t>(m_limit), m_found.end());
    }

    /// Asked before each row: now and then whether anyone still waits.
    bool stopped()
    {
        constexpr std::size_t pollMask = 0xfff;
        m_stopped = m_stopped || ((m_row++ & pollMask) == 0 && m_cancel.requested());
        return m_stopped;
    }

    static std::uint64_t weight(Severity severity, std::uint64_t activity)
    {
        constexpr std::uint64_t most = (std::uint64_t{1} << 40) - 1;
        return (std::uint64_t(severity) << 40) | std::min(activity, most);
    }

    void addKeys()
    {
        for (const FilterKey& key : filterKeys())
            add(std::string(key.key) + ':');
    }

    void addAddresses()
    {
        for (const Address& address : m_case.addresses) {
            if (stopped())
                return;
            add(address.ip.toString(),
                weight(address.severity, std::uint64_t{address.failedLogins} + address.recipients));
        }
    }

    void addAccounts()
    {
        for (const Account& account : m_case.accounts) {
            if (stopped())
                return;
            add(std::string(m_case.text(account.name)),
                weight(account.severity, std::uint64_t{account.failedLogins} + account.recipients));
        }
    }

    // Domains of senders and recipients as the events name them.
    void addDomains()
    {
        boost::unordered_flat_set<std::string_view> seen;
        for (std::size_t row = 0; row < m_case.strings->size() && !stopped(); ++row) {
            const std::string_view domain = CaseSnapshot::domainOf(m_case.text(StringId(row)));
            if (!domain.empty() && startsWithNoCase(domain, m_prefix) && seen.insert(domain).second)
                add(std::string(domain));
        }
    }

    void addSources()
    {
        for (const Source& source : m_case.sources)
            add(source.name, source.lines);
    }

    void addFindings()
    {
        for (std::size_t i = 0; i < m_case.findings.size(); ++i)
            add(std::to_string(i + 1));
    }

    template <class Table, class KeyOf>
    void addIds(const Table& table, KeyOf keyOf)
    {
        boost::unordered_flat_set<StringId, std::hash<StringId>> seen;
        for (const auto& row : table) {
            if (stopped())
                return;
            const StringId key = keyOf(row);
            if (key.valid() && startsWithNoCase(m_case.text(key), m_prefix) && seen.insert(key).second)
                add(std::string(m_case.text(key)));
        }
    }

    template <class Enum>
    void addEnum(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            add(std::string(name(static_cast<Enum>(i))));
    }

    void addNames(std::string_view key)
    {
        if (key == "kind")
            addEnum<EventKind>(eventKindCount);
        else if (key == "protocol")
            addEnum<Protocol>(protocolCount);
        else if (key == "relay")
            addEnum<RelayAuthority>(std::size_t(RelayAuthority::Unknown) + 1);
        else if (key == "severity")
            addEnum<Severity>(std::size_t(Severity::Critical) + 1);
    }

    const CaseSnapshot& m_case;
    std::string_view m_prefix;
    std::size_t m_limit;
    const Cancel& m_cancel;
    std::size_t m_row = 0;
    bool m_stopped = false;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<std::string> completions(const CaseSnapshot& snapshot, std::string_view key, std::string_view prefix,
                                     std::size_t limit, const Cancel& cancel)
{
    Collector collector(snapshot, prefix, limit, cancel);
    collector.collect(key);
    return collector.best();
}

} // namespace postmortem
