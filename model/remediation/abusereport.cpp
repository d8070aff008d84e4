// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gathers what each network did; abusemail.cpp makes a mail of it.

#include "model/remediation/abusereport.h"

#include "model/base/sentence.h"
#include "model/remediation/abusemail.h"
#include "model/remediation/blocklist.h"
#include "model/remediation/checklistvalues.h"

#include <algorithm>
#include <map>

namespace postmortem {

namespace {

constexpr std::size_t mostReports = 200;
constexpr std::size_t firstLines = 3; // of each address
constexpr std::size_t lastLines = 2;
constexpr std::size_t mostAddresses = 20; // of each report, with lines
constexpr std::size_t pollEvery = 8192;

/// The rows of the first and the last hostile events of an address.
struct Picked {
    std::vector<std::size_t> first;
    std::vector<std::size_t> last;
    void add(std::size_t row)
    {
        if (first.size() < firstLines) {
            first.push_back(row);
            return;
        }
        if (last.size() == lastLines)
            last.erase(last.begin());
        last.push_back(row);
    }
};

class Gatherer final {
public:
    Gatherer(const CaseSnapshot& snapshot, const LineSource* lines, const Cancel& cancel)
        : m_snapshot(snapshot), m_lines(lines), m_cancel(cancel), m_opened(snapshot.accounts.size())
    {
        for (AccountId id : openedAccounts(snapshot))
            m_opened[id.row()] = true;
    }

    /// One network after the other, most active first.
    std::vector<AbuseMatter> matters(std::size_t& leftOut)
    {
        std::vector<AbuseMatter> found;
        std::map<Network, std::size_t> placeOf;
        for (AddressId id : hostileAddresses(m_snapshot)) {
            const Network network = Network::around(m_snapshot.addresses[id.row()].ip);
            const auto [place, isNew] = placeOf.try_emplace(network, found.size());
            if (isNew)
                found.push_back({.network = network, .acts = {}, .problem = {}});
            found[place->second].acts.push_back({.address = id, .lines = {}});
        }
        leftOut = found.size() - std::min(found.size(), mostReports);
        found.resize(found.size() - leftOut);
        pick(found);
        for (AbuseMatter& matter : found)
            readLines(matter);
        return found;
    }

    [[nodiscard]] std::vector<AccountId> usersOf(const AbuseMatter& matter) const
    {
        std::vector<AccountId> users;
        for (const AbuseAct& act : matter.acts)
            for (AccountId id : m_snapshot.addresses[act.address.row()].opened)
                if (id.valid() && !m_opened[id.row()] && std::ranges::find(users, id) == users.end())
                    users.push_back(id);
        return users;
    }

private:
    void pick(const std::vector<AbuseMatter>& found)
    {
        m_wanted.assign(m_snapshot.addresses.size(), false);
        for (const AbuseMatter& matter : found)
            for (std::size_t i = 0; i < std::min(matter.acts.size(), mostAddresses); ++i)
                m_wanted[matter.acts[i].address.row()] = true;
        for (std::size_t row = 0; row < m_snapshot.events.size(); ++row) {
            if (row % pollEvery == 0 && m_cancel.requested())
                return;
            AddressId address;
            address.value = m_snapshot.events.addresses()[row];
            if (address.valid() && m_wanted[address.row()] && isHostile(row))
                m_picked[address.value].add(row);
        }
    }

    // A sign-in tells on the attacker only where it opened a stolen account.
    [[nodiscard]] bool isHostile(std::size_t row) const
    {
        switch (m_snapshot.events.kinds()[row]) {
        case EventKind::LoginFailed:
        case EventKind::RelayRefused:
        case EventKind::MessageAccepted: return true;
        case EventKind::LoginOk: {
            const AccountId account = m_snapshot.events.at(row).loginAccount();
            return account.valid() && m_opened[account.row()];
        }
        default: return false;
        }
    }

    void readLines(AbuseMatter& matter)
    {
        for (AbuseAct& act : matter.acts) {
            const auto picked = m_picked.find(act.address.value);
            if (picked == m_picked.end() || m_cancel.requested() || !m_lines)
                continue;
            for (const std::vector<std::size_t>* rows : {&picked->second.first, &picked->second.last})
                for (const std::size_t row : *rows)
                    readLine(m_snapshot.events.at(row), act, matter);
        }
    }

    void readLine(const Event& event, AbuseAct& act, AbuseMatter& matter) const
    {
        if (!event.source.valid() || event.line == 0)
            return;
        const LineNumber from = event.line > 1 ? event.line - 1 : event.line;
        const auto read = m_lines->lines(m_snapshot.sources[event.source.row()], from, event.line - from + 1);
        if (!read || read->empty() || read->back().number != event.line) {
            if (matter.problem.isEmpty())
                matter.problem = read ? QString() : QString::fromStdString(words::said(read.error().message));
            return;
        }
        const std::string_view previous = read->size() > 1 ? std::string_view(read->front().text) : std::string_view();
        act.lines.push_back({event.time, anonymousLine(read->back().text, previous, namesOf(event))});
    }

    [[nodiscard]] std::vector<std::string_view> namesOf(const Event& event) const
    {
        std::vector<std::string_view> names{m_snapshot.accountName(m_snapshot.accountOf(event))};
        if (event.session.valid())
            names.push_back(m_snapshot.accountName(m_snapshot.sessions[event.session.row()].account));
        std::erase(names, std::string_view());
        return names;
    }

    const CaseSnapshot& m_snapshot;
    const LineSource* m_lines;
    const Cancel& m_cancel;
    std::vector<bool> m_opened;
    std::vector<bool> m_wanted;
    std::map<std::uint32_t, Picked> m_picked;
};

QString nameOfFile(const Network& network)
{
    QString text = QString::fromStdString(network.toString());
    text.replace(u':', u'-').replace(u'/', u'-');
    return QStringLiteral("abuse-%1.eml").arg(text);
}

} // namespace

AbuseReports abuseReports(const CaseSnapshot& snapshot, const LineSource* lines, const AbuseSender& sender,
                          const Cancel& cancel)
{
    AbuseReports result;
    Gatherer gatherer(snapshot, lines, cancel);
    for (const AbuseMatter& matter : gatherer.matters(result.leftOut)) {
        if (cancel.requested())
            return {};
        AbuseReport report;
        report.network = matter.network;
        for (const AbuseAct& act : matter.acts)
            report.addresses.push_back(act.address);
        report.users = gatherer.usersOf(matter);
        report.fileName = nameOfFile(matter.network);
        report.mail = abuseMail(snapshot, matter, sender);
        report.problem = matter.problem;
        result.reports.push_back(std::move(report));
    }
    return result;
}

} // namespace postmortem
