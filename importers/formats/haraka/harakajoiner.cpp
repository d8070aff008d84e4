// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/haraka/harakajoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/saslexchange.h"
#include "importers/formats/haraka/haraka.h"

#include <algorithm>
#include <optional>

namespace postmortem {

namespace {

/// Connections and messages remembered at most, and recipients of one connection whose domain may be told to be ours.
constexpr std::size_t mostOpen = 200'000;
constexpr std::size_t mostMessages = 500'000;
constexpr std::size_t mostHosted = 1000;
constexpr std::size_t mostHeld = 10'000;

/// What one answer of the client tells, whichever mechanism it is of.
struct Answer {
    std::string name;
    Mechanism mechanism = Mechanism::Login;
};

Answer answerIn(std::string_view line)
{
    const auto decoded = decodeBase64(line);
    if (!decoded)
        return {std::string(), Mechanism::None};
    for (const Mechanism mechanism : {Mechanism::Plain, Mechanism::CramMd5}) {
        const bool fits = mechanism == Mechanism::Plain ? decoded->contains('\0') : decoded->contains(' ');
        const auto login = fits ? decodeSasl(mechanism, *decoded) : std::nullopt;
        if (login)
            return {login->user, mechanism};
    }
    return {*decoded, Mechanism::Login};
}

} // namespace

void HarakaJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (static_cast<HarakaKind>(fact.kind)) {
    case HarakaKind::Delivered: delivery(fact, EventKind::Delivered); return;
    case HarakaKind::Deferred: delivery(fact, EventKind::Deferred); return;
    case HarakaKind::Bounced: delivery(fact, EventKind::Bounced); return;
    default: break;
    }
    Connection& open = connection(fact);
    switch (static_cast<HarakaKind>(fact.kind)) {
    case HarakaKind::Connect:
        open.log.connected();
        open.ip = fact.ip;
        if (const auto own = IpAddress::parse(fact.detail))
            open.ownAddress = *own == fact.ip;
        break;
    case HarakaKind::Trusted: open.trusted = true; break;
    case HarakaKind::AuthLine: authLine(open, fact.text); break;
    case HarakaKind::AuthGiven: authGiven(open, fact.text); break;
    case HarakaKind::AuthFailed: authFailed(open); break;
    case HarakaKind::Sender:
        untoldSignIn(open);
        open.message = {};
        open.message.begun = m_place;
        open.message.sender = fact.sender;
        open.size = 0;
        break;
    case HarakaKind::HostList:
        if (open.hosted.size() < mostHosted)
            open.hosted.emplace_back(fact.recipient);
        break;
    case HarakaKind::Accepted: open.message.accepted.push_back({std::string(fact.recipient), m_place}); break;
    case HarakaKind::Refused:
        open.log.rcptRefused(fact.recipient, fact.reason);
        ++open.message.refused;
        ++open.refused;
        break;
    case HarakaKind::Message: open.size = fact.number; break;
    case HarakaKind::Queued: queued(open, fact); break;
    case HarakaKind::Disconnect: disconnected(open, fact); break;
    default: break;
    }
}

HarakaJoiner::Connection& HarakaJoiner::connection(const LineFact& fact)
{
    std::string key(fact.key);
    const auto found = m_connections.find(key);
    if (found != m_connections.end()) {
        found->second.log.at(m_place);
        if (!found->second.log.hasAddress() && fact.ip.known())
            found->second.log.setAddress(fact.ip);
        return found->second;
    }
    if (m_connections.size() >= mostOpen)
        m_connections.clear();
    const SessionLog log(*m_context.builder, Protocol::Smtp, fact.ip, fact.key, m_place);
    return m_connections.emplace(std::move(key), Connection(log)).first->second;
}

void HarakaJoiner::authGiven(Connection& open, std::string_view argument) const
{
    SaslExchange exchange;
    exchange.begin(argument);
    open.mechanism = exchange.mechanism();
    open.name = exchange.account();
}

/// One line of the client's as a plugin has dealt with it. The line that was refused comes behind the refusal.
void HarakaJoiner::authLine(Connection& open, std::string_view line)
{
    const bool command = line == "AUTH";
    if (open.auth == Auth::Refused) {
        // The whole dialogue is over, with the command itself or with the last answer, which may tell the name.
        if (!command && open.name.empty()) {
            if (const Answer answer = answerIn(line); answer.mechanism != Mechanism::Login && !answer.name.empty())
                m_context.builder->setSubject(open.failure, m_context.builder->account(answer.name).value);
        }
        open.auth = Auth::Idle;
        open.name.clear();
        open.mechanism = Mechanism::None;
        return;
    }
    if (command) {
        if (open.auth == Auth::Named)
            open.name.clear();
        open.auth = Auth::Begun;
        open.told = m_place;
        return;
    }
    if (open.auth == Auth::Named) { // a password, and it was right
        signedIn(open);
        return;
    }
    if (open.auth != Auth::Begun)
        return;
    Answer answer = answerIn(line);
    const bool complete =
        answer.mechanism != Mechanism::Login || (!open.name.empty() && open.mechanism == answer.mechanism);
    if (open.name.empty())
        open.name = std::move(answer.name);
    if (open.mechanism == Mechanism::None)
        open.mechanism = answer.mechanism;
    open.told = m_place;
    if (complete && answer.mechanism != Mechanism::None)
        signedIn(open);
    else
        open.auth = answer.mechanism == Mechanism::None ? Auth::Idle : Auth::Named;
}

void HarakaJoiner::authFailed(Connection& open)
{
    open.failure = open.log.loginFailed(open.name, open.mechanism, Reason::BadCredentials);
    open.auth = Auth::Refused;
}

void HarakaJoiner::signedIn(Connection& open)
{
    open.log.loginOk(open.name, open.mechanism);
    open.auth = Auth::Idle;
    open.name.clear();
    open.mechanism = Mechanism::None;
}

/// The dialogue was shorter than it looked: an answer came with the command, where the log does not show it. Of the
/// mechanisms that Haraka offers (plugins/auth/auth_base.js) PLAIN alone needs no second answer.
void HarakaJoiner::untoldSignIn(Connection& open)
{
    if (open.auth != Auth::Named && open.auth != Auth::Begun)
        return;
    if (open.auth == Auth::Named)
        open.name.clear(); // what came next was the password
    else if (open.mechanism == Mechanism::None)
        open.mechanism = Mechanism::Plain;
    open.log.at(open.told);
    signedIn(open);
    open.log.at(m_place);
}

void HarakaJoiner::queued(Connection& open, const LineFact& fact)
{
    if (open.message.accepted.empty())
        return;
    if (open.ownAddress) {
        // Its own bounces are nobody's mail, and other mail may have come in before: the delivery that brought it tells.
        if (m_held.size() >= mostHeld)
            tellHeld();
        if (!open.message.sender.empty())
            m_held.insert_or_assign(std::string(fact.queueId),
                                    Held{open.log, open.ip, std::move(open.message), m_place, open.size});
    } else {
        if (m_messages.size() >= mostMessages)
            m_messages.clear();
        m_messages[std::string(fact.queueId)] = open.log.messageAccepted(open.message, fact.queueId, open.size);
    }
    open.message = {};
}

void HarakaJoiner::tellHeld()
{
    for (auto& [id, held] : m_held) {
        held.log.at(held.place);
        m_messages[id] = held.log.messageAccepted(held.message, id, held.size);
    }
    m_held.clear();
}

void HarakaJoiner::disconnected(Connection& open, const LineFact& fact)
{
    const bool relays = fact.count > 0;
    if (relays && !open.trusted)
        untoldSignIn(open);
    if (!fact.detail.empty())
        open.log.setHelo(fact.detail);
    if (fact.number > open.refused) {
        const std::uint32_t untold = fact.number - open.refused;
        open.log.rcptRefused(fact.recipient, fact.reason);
        if (untold > 1)
            open.log.rcptRefused({}, fact.reason, untold - 1);
    }
    if (!relays) {
        for (const std::string& recipient : open.hosted)
            m_context.builder->deliveredLocally(recipient);
    }
    open.log.disconnected();
    m_connections.erase(std::string(fact.key));
}

/// Mail for a mailbox of its own may leave the server and come in again: one message, not two.
bool HarakaJoiner::isHop(const LineFact& fact)
{
    const auto behind = m_held.find(fact.detail);
    if (behind == m_held.end() || behind->second.ip != fact.ip)
        return false;
    m_held.erase(behind);
    return true;
}

void HarakaJoiner::delivery(const LineFact& fact, EventKind kind)
{
    CaseBuilder& builder = *m_context.builder;
    const auto found = m_messages.find(std::string(fact.queueId));
    const std::string_view list = kind == EventKind::Delivered ? std::string_view() : blockListIn(fact.detail);
    if (kind == EventKind::Delivered && isHop(fact))
        return;
    Event event = eventAt(m_place, kind);
    event.reason = kind == EventKind::Delivered ? Reason::None : list.empty() ? Reason::Other : Reason::BlockList;
    event.count = static_cast<std::uint16_t>(kind == EventKind::Delivered ? std::clamp(fact.number, 1U, 65535U) : 1U);
    if (!fact.recipient.empty())
        event.subject = builder.mailbox(fact.recipient).value;
    if (found != m_messages.end()) {
        event.message = found->second;
        Message& row = builder.message(event.message);
        event.address = row.address;
        event.session = row.session;
        (kind == EventKind::Delivered ? row.delivered
         : kind == EventKind::Bounced ? row.bounced
                                      : row.deferred) += event.count;
    }
    builder.add(event);
    if (list.empty())
        return;
    event.kind = EventKind::Notice;
    event.subject = builder.string(list).value;
    builder.add(event);
}

void HarakaJoiner::finish()
{
    tellHeld();
    m_connections.clear();
    m_messages.clear();
}

} // namespace postmortem
