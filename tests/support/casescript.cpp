// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/casescript.h"

#include <algorithm>

namespace postmortem::testing {

TimeUs when(int hour, int minute, int second, int day)
{
    return fromCivilUtc(2026, 3, 2, 0, 0, 0) + day * usPerDay + hour * usPerHour + minute * usPerMinute
           + second * usPerSecond;
}

CaseScript::CaseScript(bool inferred)
{
    settings.zoneGiven = true;
    if (!inferred) {
        settings.localDomains = {"ours.example"};
        settings.localDomainsGiven = true;
    }
    Source source;
    source.name = "script.log";
    source.sha256 = "0";
    source.format = "script";
    m_source = builder.addSource(std::move(source));
}

Event CaseScript::event(EventKind kind, std::string_view ip, TimeUs at, std::string text)
{
    m_lines.push_back(std::string(name(kind)) + ' ' + std::string(ip) + ' ' + text);
    Event event;
    event.kind = kind;
    event.time = at;
    event.source = m_source;
    event.line = static_cast<LineNumber>(m_lines.size());
    event.protocol = Protocol::Smtp;
    if (const auto address = IpAddress::parse(ip))
        event.address = builder.address(*address);
    Source& source = builder.source(m_source);
    ++source.lines;
    ++source.understood;
    return event;
}

SessionId CaseScript::session(const Event& event, AccountId account)
{
    Session session;
    session.source = event.source;
    session.firstLine = session.lastLine = event.line;
    session.first = session.last = event.time;
    session.address = event.address;
    session.account = account;
    session.protocol = event.protocol;
    return builder.addSession(session);
}

CaseScript& CaseScript::fails(std::string_view ip, Protocol protocol, std::string_view account, TimeUs from, int times,
                              int gap)
{
    return failsAs(ip, protocol, std::vector<std::string>(static_cast<std::size_t>(times), std::string(account)), from,
                   gap);
}

CaseScript& CaseScript::failsAs(std::string_view ip, Protocol protocol, const std::vector<std::string>& accounts,
                                TimeUs from, int gap)
{
    TimeUs at = from;
    for (const std::string& account : accounts) {
        Event login = event(EventKind::LoginFailed, ip, at, account);
        login.protocol = protocol;
        login.reason = Reason::BadCredentials;
        login.subject = account.empty() ? AccountId::none : builder.account(account).value;
        login.session = session(login, {});
        builder.add(login);
        at = at + gap * usPerSecond;
    }
    return *this;
}

CaseScript& CaseScript::signsIn(std::string_view ip, Protocol protocol, std::string_view account, TimeUs at,
                                Mechanism mechanism)
{
    Event login = event(EventKind::LoginOk, ip, at, std::string(account));
    login.protocol = protocol;
    login.mechanism = mechanism;
    login.subject = builder.account(account).value;
    login.session = session(login, login.loginAccount());
    builder.add(login);
    return *this;
}

CaseScript& CaseScript::sends(std::string_view ip, std::string_view account, const Mail& mail, TimeUs at)
{
    Event accepted = event(EventKind::MessageAccepted, ip, at, mail.from);
    accepted.subject = builder.mailbox(mail.from).value;
    Message message;
    message.source = m_source;
    message.line = accepted.line;
    message.time = at;
    message.address = accepted.address;
    if (!account.empty())
        message.account = builder.account(account);
    message.session = accepted.session = session(accepted, message.account);
    message.sender = accepted.text();
    message.recipients = static_cast<std::uint32_t>(mail.recipients + mail.local + mail.nameless);
    message.bounced = static_cast<std::uint32_t>(mail.bounced);
    message.accepted = true;
    message.local = ip == "local";
    if (mail.signsIn) {
        Event login = accepted;
        login.kind = EventKind::LoginOk;
        login.protocol = Protocol::Smtp;
        login.subject = message.account.value;
        builder.add(login);
    }
    accepted.message = builder.addMessage(message);
    builder.add(accepted);
    for (int i = 0; i < mail.recipients + mail.local + mail.nameless; ++i) {
        const bool named = i < mail.recipients + mail.local;
        const std::string recipient =
            i < mail.recipients ? "r" + std::to_string(i) + "@far.example" : "me@ours.example";
        Event rcpt = event(EventKind::RcptAccepted, ip, at, recipient);
        rcpt.session = accepted.session;
        rcpt.message = accepted.message;
        rcpt.subject = named ? builder.mailbox(recipient).value : StringId::none;
        builder.add(rcpt);
    }
    return *this;
}

CaseScript& CaseScript::delivers(std::string_view ip, std::string_view recipient, TimeUs at)
{
    Event accepted = event(EventKind::MessageAccepted, ip, at, "someone@far.example");
    accepted.subject = builder.mailbox("someone@far.example").value;
    Message message;
    message.source = m_source;
    message.line = accepted.line;
    message.time = at;
    message.address = accepted.address;
    message.session = accepted.session = session(accepted, {});
    message.sender = accepted.text();
    message.recipients = 1;
    message.accepted = true;
    accepted.message = builder.addMessage(message);
    builder.add(accepted);
    Event rcpt = event(EventKind::RcptAccepted, ip, at, std::string(recipient));
    rcpt.session = accepted.session;
    rcpt.message = accepted.message;
    rcpt.subject = builder.mailbox(recipient).value;
    builder.add(rcpt);
    return *this;
}

CaseScript& CaseScript::relayRefused(std::string_view ip, std::string_view recipient, TimeUs at)
{
    Event refusal = event(EventKind::RelayRefused, ip, at, std::string(recipient));
    refusal.reason = Reason::RelayDenied;
    refusal.subject = builder.mailbox(recipient).value;
    refusal.session = session(refusal, {});
    builder.add(refusal);
    return *this;
}

CaseScript& CaseScript::blocked(std::string_view list, TimeUs at)
{
    Event bounced = event(EventKind::Deferred, {}, at, "r@far.example");
    bounced.reason = Reason::BlockList;
    bounced.subject = builder.mailbox("r@far.example").value;
    builder.add(bounced);
    return notice(Reason::BlockList, list, at);
}

CaseScript& CaseScript::bounce(TimeUs at)
{
    Event bounced = event(EventKind::Bounced, {}, at, "r@far.example");
    bounced.subject = builder.mailbox("r@far.example").value;
    builder.add(bounced);
    return *this;
}

CaseScript& CaseScript::notice(Reason reason, std::string_view text, TimeUs at, std::string_view account)
{
    Event note = event(EventKind::Notice, {}, at, std::string(text));
    note.reason = reason;
    note.subject = builder.string(text).value;
    if (!account.empty())
        note.session = session(note, builder.account(account));
    builder.add(note);
    return *this;
}

CaseScript& CaseScript::worksFrom(std::string_view ip, std::string_view account, int days)
{
    const std::string sender = std::string(account) + "@ours.example";
    for (int day = 0; day < days; ++day)
        for (int hour = 8; hour < 18; ++hour) {
            signsIn(ip, Protocol::Imap, account, when(hour, 5, 0, day));
            signsIn(ip, Protocol::Smtp, account, when(hour, 10, 0, day));
            sends(ip, account, {.from = sender, .recipients = 1}, when(hour, 10, 1, day));
        }
    return *this;
}

std::shared_ptr<CaseSnapshot> CaseScript::analyse() const
{
    return postmortem::analyse(builder, settings);
}

std::vector<std::string> names(int count)
{
    std::vector<std::string> result;
    for (int i = 1; i <= count; ++i)
        result.push_back("user" + std::to_string(i));
    return result;
}

std::vector<Finding> findings(const CaseSnapshot& snap, FindingKind kind)
{
    std::vector<Finding> result;
    std::ranges::copy_if(snap.findings, std::back_inserter(result), [&](const Finding& f) { return f.kind == kind; });
    return result;
}

Severity worst(const CaseSnapshot& snap, FindingKind kind)
{
    Severity severity = Severity::None;
    for (const Finding& finding : findings(snap, kind))
        severity = std::max(severity, finding.severity);
    return severity;
}

Severity severityOf(const CaseSnapshot& snap, std::string_view ip)
{
    for (const Address& address : snap.addresses)
        if (address.ip.toString() == ip)
            return address.severity;
    return Severity::None;
}

const Account* accountNamed(const CaseSnapshot& snap, std::string_view name)
{
    const auto account =
        std::ranges::find_if(snap.accounts, [&](const Account& a) { return snap.text(a.name) == name; });
    return account == snap.accounts.end() ? nullptr : &*account;
}

} // namespace postmortem::testing
