// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sampleanalysis.h"

#include "tests/support/samplewriter.h"

#include <algorithm>
#include <set>
#include <utility>

namespace postmortem::testing {

namespace {

// The numbers of every table, counted from the events as the documentation of the tables says.
class Counter final {
public:
    explicit Counter(CaseSnapshot& snapshot) : m_case(snapshot) {}

    void run()
    {
        for (std::size_t row = 0; row < m_case.events.size(); ++row)
            count(m_case.events.at(row));
        for (const Session& session : m_case.sessions)
            ++m_case.addresses[session.address.row()].sessions;
        for (Message& message : m_case.messages)
            count(message);
        for (const auto& [address, account] : m_tried) {
            ++m_case.addresses[address].accountsTried;
            ++m_case.accounts[account].addresses;
        }
        m_case.totals.events = m_case.events.size();
    }

private:
    template <class Row>
    static void widen(Row& row, TimeUs time)
    {
        if (!time.known())
            return;
        row.first = row.first.known() ? std::min(row.first, time) : time;
        row.last = row.last.known() ? std::max(row.last, time) : time;
    }

    void count(const Event& event)
    {
        widen(m_case.totals, event.time);
        if (event.address.valid())
            widen(m_case.addresses[event.address.row()], event.time);
        switch (event.kind) {
        case EventKind::LoginOk:
        case EventKind::LoginFailed: countLogin(event); break;
        case EventKind::RelayRefused:
            m_case.totals.relayRefused += event.count;
            m_case.totals.recipientsRefused += event.count;
            m_case.addresses[event.address.row()].relayRefused += event.count;
            m_case.sessions[event.session.row()].refused += event.count;
            break;
        case EventKind::RcptAccepted: countRecipient(event); break;
        case EventKind::Delivered: m_case.totals.delivered += event.count; break;
        case EventKind::Deferred: m_case.totals.deferred += event.count; break;
        case EventKind::Bounced: m_case.totals.bounced += event.count; break;
        default: break;
        }
    }

    void countLogin(const Event& event)
    {
        const bool ok = event.kind == EventKind::LoginOk;
        const auto protocol = static_cast<std::size_t>(event.protocol);
        Address& address = m_case.addresses[event.address.row()];
        Account& account = m_case.accounts[event.loginAccount().row()];
        Session& session = m_case.sessions[event.session.row()];
        (ok ? m_case.totals.logins : m_case.totals.failedLogins)[protocol] += event.count;
        (ok ? address.logins : address.failedLogins) += event.count;
        (ok ? account.logins : account.failedLogins) += event.count;
        (ok ? session.logins : session.failedLogins) += event.count;
        widen(account, event.time);
        m_tried.emplace(event.address.value, event.loginAccount().value);
        if (!ok)
            return;
        session.account = event.loginAccount();
        if (!std::ranges::contains(address.opened, event.loginAccount()))
            address.opened.push_back(event.loginAccount());
    }

    void countRecipient(const Event& event)
    {
        Message& message = m_case.messages[event.message.row()];
        const bool remote = CaseSnapshot::domainOf(m_case.text(event.text())) != "example.com";
        if (remote && message.authority != RelayAuthority::LocalDelivery)
            message.relayed += event.count;
    }

    void count(const Message& message)
    {
        ++m_case.totals.messages;
        m_case.totals.recipientsAccepted += message.recipients;
        m_case.totals.relayed += message.relayed;
        Session& session = m_case.sessions[message.session.row()];
        ++session.messages;
        session.recipients += message.recipients;
        Address& address = m_case.addresses[message.address.row()];
        ++address.messages;
        address.recipients += message.recipients;
        address.relayedRecipients += message.relayed;
        if (message.relayed > 0)
            address.relayBy = static_cast<std::uint8_t>(address.relayBy | (1U << unsigned(message.authority)));
        if (!message.account.valid())
            return;
        Account& account = m_case.accounts[message.account.row()];
        ++account.messages;
        account.recipients += message.recipients;
        account.relayedRecipients += message.relayed;
    }

    CaseSnapshot& m_case;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_tried;
};

// The line of a source that holds an event of that kind in that session.
Evidence proof(const CaseSnapshot& snapshot, SessionId session, EventKind kind, std::string note)
{
    for (std::size_t row = 0; row < snapshot.events.size(); ++row) {
        const Event event = snapshot.events.at(row);
        if (event.session == session && event.kind == kind)
            return {event.where(), event.time, std::move(note)};
    }
    return {};
}

Finding finding(FindingKind kind, Severity severity, std::string title, std::string text, TimeUs first, TimeUs last)
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.confidence = Confidence::High;
    finding.title = std::move(title);
    finding.text = std::move(text);
    finding.rule = "Rule of the sample.";
    finding.first = first;
    finding.last = last;
    return finding;
}

void addFindings(CaseSnapshot& snapshot, const SampleCase& sample)
{
    const Evidence opened = proof(snapshot, sample.openingSession, EventKind::LoginOk, "password found");
    const Evidence relayed = proof(snapshot, sample.relaySession, EventKind::MessageAccepted, "first relay");
    const Address& harvester = snapshot.addresses[sample.harvester.row()];
    Finding found = finding(FindingKind::AccountCompromised, Severity::Critical, "Password of test was found",
                            "203.0.113.66 tried 37 POP3 logins on 11 names in 33 min; test opened at 10:31:29.",
                            harvester.first, harvester.last);
    found.addresses = {sample.harvester};
    found.accounts = {sample.test};
    found.counts = {{"failures", harvester.failedLogins}, {"names", harvester.accountsTried}};
    found.evidence = {opened};
    Finding relay = finding(FindingKind::RelayAuthenticated, Severity::Critical, "64 recipients relayed as test",
                            "2 addresses signed in by SMTP AUTH 13 min later: 9 messages, 9 foreign senders.",
                            at(10, 44, 10), at(10, 57));
    relay.addresses = {sample.relayA, sample.relayB};
    relay.accounts = {sample.test};
    relay.counts = {{"messages", 9}, {"recipients", 64}, {"relayed", 64}, {"bounced", 18}};
    relay.evidence = {relayed};
    Finding harvest = finding(FindingKind::Harvest, Severity::Critical, "203.0.113.66 harvested accounts over POP3",
                              "It tried 11 account names.", harvester.first, harvester.last);
    harvest.addresses = {sample.harvester};
    harvest.evidence = {opened};
    Finding blacklisted = finding(FindingKind::Blacklisted, Severity::High, "Your server was blacklisted at 11:05",
                                  "1 remote server refused mail: bl.example.net.", at(11, 5), at(11, 5));
    blacklisted.accounts = {sample.test};
    Finding refused = finding(FindingKind::RelayRefused, Severity::Low, "192.0.2.200 was refused as a relay",
                              "12 recipients, none accepted.", at(13, 0), at(13, 10, 1));
    refused.addresses = {sample.refusedClient};
    Finding size = finding(FindingKind::LogSize, Severity::Info, "pop3-20261123.log is the largest POP3 log",
                           "4.7 times the median.", TimeUs(), TimeUs());
    snapshot.findings = {found, relay, harvest, blacklisted, refused, size};
    for (const Finding& one : snapshot.findings) {
        for (const AddressId id : one.addresses) {
            Address& address = snapshot.addresses[id.row()];
            address.verdicts |= 1U << unsigned(one.kind);
            address.severity = std::max(address.severity, one.severity);
        }
        for (const AccountId id : one.accounts)
            snapshot.accounts[id.row()].severity = std::max(snapshot.accounts[id.row()].severity, one.severity);
    }
    snapshot.accounts[sample.test.row()].compromised =
        Compromise{opened.time, sample.harvester, "Opened after 37 failures by the same address.", opened.where, 37};
}

void addIncident(CaseSnapshot& snapshot, const SampleCase& sample)
{
    Incident incident;
    incident.title = "The password of test was guessed and used to relay";
    incident.story =
        "203.0.113.66 guessed the password of test. Thirteen minutes later two addresses sent mail as test.";
    incident.verdict = "stolen password";
    incident.reasons = {"37 failed logins by 203.0.113.66 before test opened", "64 recipients relayed as test"};
    incident.alternatives = {"A forgotten password: speaks against it that eleven names were tried."};
    incident.severity = Severity::Critical;
    incident.confidence = Confidence::High;
    incident.findings = {0, 1, 2, 3};
    incident.addresses = {sample.harvester, sample.relayA, sample.relayB};
    incident.accounts = {sample.test};
    const LineRef opened = snapshot.findings[0].evidence.front().where;
    const LineRef relayed = snapshot.findings[1].evidence.front().where;
    using Phase = Incident::Phase;
    incident.steps = {{Phase::Guess, at(9, 58, 2), at(10, 31, 28), "203.0.113.66 guesses POP3 passwords", {}},
                      {Phase::Opened, at(10, 31, 29), {}, "test opens", opened},
                      {Phase::Used, at(10, 44, 12), at(10, 57), "Mail is relayed as test", relayed},
                      {Phase::Blacklisted, at(11, 5), {}, "bl.example.net lists the server", {}},
                      {Phase::Ended, at(11, 5), {}, "Nothing hostile after this", {}}};
    incident.first = at(9, 58, 2);
    incident.last = at(11, 5);
    incident.over = true;
    snapshot.incidents = {incident};
    snapshot.whatIfs = {{WhatIf::About::FailedLogins, "Block an address after 5 failed logins in 10 minutes",
                         "It would have stopped 203.0.113.66 at 09:58:14.", 5, 32, 37, 0, true},
                        {WhatIf::About::Recipients, "At most 7 recipients a session",
                         "It would have stopped 5 spam recipients.", 7, 5, 64, 0, false}};
    snapshot.limits = {"The log does not show recipients that were refused before 08:00."};
    snapshot.servers = {"icewarp", "postfix"};
}

} // namespace

void countSample(CaseSnapshot& snapshot)
{
    Counter(snapshot).run();
}

void judgeSample(CaseSnapshot& snapshot, const SampleCase& sample)
{
    addFindings(snapshot, sample);
    addIncident(snapshot, sample);
}

} // namespace postmortem::testing
