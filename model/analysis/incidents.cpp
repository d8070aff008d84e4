// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/incidents.h"

#include "model/analysis/accountgroups.h"
#include "model/analysis/story.h"
#include "model/analysis/words.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <numeric>

namespace postmortem {

namespace {

bool isAttack(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::LoginGuessing:
    case FindingKind::Harvest:
    case FindingKind::PasswordSpray:
    case FindingKind::DistributedGuessing:
    case FindingKind::AccountCompromised:
    case FindingKind::RelayAuthenticated:
    case FindingKind::RelayPopBeforeSmtp:
    case FindingKind::RelayTrustedNetwork:
    case FindingKind::RelayOpen:
    case FindingKind::InfectedClient:
    case FindingKind::AccountSpread: return finding.severity >= Severity::Medium;
    default: return false;
    }
}

/// What an attack leaves behind: it belongs to the one that relayed most before it.
bool isConsequence(const Finding& finding)
{
    return finding.kind == FindingKind::Blacklisted || finding.kind == FindingKind::BounceFlood;
}

bool nearInTime(const Finding& a, const Finding& b)
{
    if (!a.first.known() || !b.first.known())
        return true;
    return a.first - b.last <= farApart && b.first - a.last <= farApart;
}

class Joiner final {
public:
    explicit Joiner(CaseSnapshot& snap) : m_snap(snap), m_groups(snap), m_parent(snap.findings.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }

    void run()
    {
        for (std::size_t i = 0; i < m_snap.findings.size(); ++i) {
            if (!isAttack(m_snap.findings[i]))
                continue;
            for (AddressId id : m_snap.findings[i].addresses)
                meet(m_byAddress, id.value, i);
            for (AccountId id : m_snap.findings[i].accounts)
                meet(m_byAccount, m_groups.principal(id).value, i);
        }
        gather();
        addConsequences();
        finish();
    }

private:
    using Index = boost::unordered_flat_map<std::uint32_t, std::vector<std::size_t>>;

    void meet(Index& index, std::uint32_t key, std::size_t finding)
    {
        auto& others = index[key];
        for (std::size_t other : others)
            if (nearInTime(m_snap.findings[other], m_snap.findings[finding]))
                m_parent[root(finding)] = root(other);
        others.push_back(finding);
    }

    std::size_t root(std::size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }

    void gather()
    {
        boost::unordered_flat_map<std::size_t, std::size_t> incidentOf;
        for (std::size_t i = 0; i < m_snap.findings.size(); ++i) {
            if (!isAttack(m_snap.findings[i]))
                continue;
            const auto [entry, isNew] = incidentOf.try_emplace(root(i), m_snap.incidents.size());
            if (isNew)
                m_snap.incidents.emplace_back();
            add(m_snap.incidents[entry->second], i);
        }
    }

    void add(Incident& incident, std::size_t index)
    {
        const Finding& finding = m_snap.findings[index];
        incident.findings.push_back(index);
        incident.severity = std::max(incident.severity, finding.severity);
        if (finding.first.known() && (!incident.first.known() || finding.first < incident.first))
            incident.first = finding.first;
        if (finding.last.known() && (!incident.last.known() || finding.last > incident.last))
            incident.last = finding.last;
        for (AddressId id : finding.addresses)
            if (std::ranges::find(incident.addresses, id) == incident.addresses.end())
                incident.addresses.push_back(id);
        for (AccountId id : finding.accounts)
            if (std::ranges::find(incident.accounts, id) == incident.accounts.end())
                incident.accounts.push_back(id);
    }

    std::int64_t relayedBefore(const Incident& incident, TimeUs moment) const
    {
        std::int64_t relayed = 0;
        for (std::size_t index : incident.findings) {
            const Finding& finding = m_snap.findings[index];
            if (!moment.known() || !finding.first.known() || finding.first <= moment)
                relayed += finding.count("relayed");
        }
        return relayed;
    }

    void addConsequences()
    {
        for (std::size_t i = 0; i < m_snap.findings.size(); ++i) {
            if (!isConsequence(m_snap.findings[i]) || m_snap.incidents.empty())
                continue;
            const TimeUs last = m_snap.findings[i].last;
            auto worst = std::ranges::max_element(
                m_snap.incidents, {}, [&](const Incident& incident) { return relayedBefore(incident, last); });
            if (relayedBefore(*worst, last) > 0)
                worst->findings.push_back(i);
        }
    }

    void finish()
    {
        const StoryRows rows = StoryRows::of(m_snap);
        for (Incident& incident : m_snap.incidents) {
            incident.confidence = Confidence::Low;
            for (std::size_t index : incident.findings)
                if (m_snap.findings[index].severity == incident.severity)
                    incident.confidence = std::max(incident.confidence, m_snap.findings[index].confidence);
            tellStory(m_snap, rows, incident);
        }
        std::ranges::stable_sort(m_snap.incidents, [&](const Incident& a, const Incident& b) {
            if (a.severity != b.severity)
                return a.severity > b.severity;
            return relayedBefore(a, TimeUs()) > relayedBefore(b, TimeUs());
        });
        tellApart();
    }

    /// Names that several incidents bear get what tells them apart: from where, else since when.
    void tellApart()
    {
        renameBearers([&](const Incident& incident) {
            return words::say(CaseWords::tr("%1: %2", "incident and addresses"), incident.title,
                              words::addresses(m_snap, incident.addresses));
        });
        renameBearers([&](const Incident& incident) {
            return incident.first.known() ? words::say(CaseWords::tr("%1, from %2 on"), incident.title,
                                                       words::moment(m_snap, incident.first))
                                          : incident.title;
        });
    }

    template <class Renamed>
    void renameBearers(Renamed renamed)
    {
        boost::unordered_flat_map<std::string, int> bearers;
        for (const Incident& incident : m_snap.incidents)
            ++bearers[incident.title];
        for (Incident& incident : m_snap.incidents)
            if (bearers[incident.title] > 1)
                incident.title = renamed(incident);
    }

    CaseSnapshot& m_snap;
    AccountGroups m_groups;
    std::vector<std::size_t> m_parent; // union-find over findings
    Index m_byAddress;
    Index m_byAccount;
};

} // namespace

void joinIncidents(CaseSnapshot& snap)
{
    Joiner(snap).run();
}

} // namespace postmortem
