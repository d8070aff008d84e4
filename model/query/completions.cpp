// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What completes a token in the filter bar: the most suspicious first, since that is what one looks for.

#include "model/query/filter.h"
#include "model/query/textmatch.h"

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
    Collector(const CaseSnapshot& snapshot, std::string_view prefix) : m_case(snapshot), m_prefix(prefix) {}

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

    std::vector<std::string> best(std::size_t limit)
    {
        std::ranges::stable_sort(m_found, std::ranges::greater(), &Candidate::weight);
        std::vector<std::string> texts;
        for (Candidate& candidate : m_found) {
            if (texts.size() == limit)
                break;
            texts.push_back(std::move(candidate.text));
        }
        return texts;
    }

private:
    void add(std::string text, std::uint64_t weight = 0)
    {
        if (startsWithNoCase(text, m_prefix))
            m_found.push_back({std::move(text), weight});
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
        for (const Address& address : m_case.addresses)
            add(address.ip.toString(),
                weight(address.severity, std::uint64_t{address.failedLogins} + address.recipients));
    }

    void addAccounts()
    {
        for (const Account& account : m_case.accounts)
            add(std::string(m_case.text(account.name)),
                weight(account.severity, std::uint64_t{account.failedLogins} + account.recipients));
    }

    // Domains of senders and recipients as the events name them.
    void addDomains()
    {
        boost::unordered_flat_set<std::string_view> seen;
        for (std::size_t row = 0; row < m_case.strings->size(); ++row) {
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
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<std::string> completions(const CaseSnapshot& snapshot, std::string_view key, std::string_view prefix,
                                     std::size_t limit)
{
    Collector collector(snapshot, prefix);
    collector.collect(key);
    return collector.best(limit);
}

} // namespace postmortem
