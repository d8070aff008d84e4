// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/sendmail/sendmailjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/formats/sendmail/sendmail.h"

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

/// Mailers that hand mail on to another server (sendmail's cf/README).
bool leavesTheServer(std::string_view mailer)
{
    return mailer.empty() || mailer.ends_with("smtp") || mailer == "smtp8" || mailer == "relay"
           || mailer.starts_with("uucp");
}

/// Words about recipients that say "… Message accepted for delivery" on this very machine.
bool isHopToOurselves(const LineFact& fact)
{
    return fact.service == "relay" && fact.ip.isLoopback()
           && fact.text.find("Message accepted for delivery") != std::string_view::npos;
}

/// The id that the next server gave a message, where that is a Sendmail too.
std::string_view acceptedAs(std::string_view words)
{
    const std::size_t end = words.find(" Message accepted for delivery");
    if (end == std::string_view::npos)
        return {};
    words = words.substr(0, end);
    return words.substr(words.find_last_of(" (") + 1);
}

} // namespace

SendmailJoiner::SendmailJoiner(SaslFailures& failures) : m_failures(failures)
{
    m_clients.onForget([this](Client& open) { tellRest(open); });
    m_messages.onForget([this](QueuedMessage& message) { message.close(*m_context.builder); });
}

const std::string& SendmailJoiner::keyOf(const LineFact& fact, std::string_view id)
{
    m_key.assign(fact.host);
    m_key += ' ';
    m_key += id;
    return m_key;
}

void SendmailJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (static_cast<SendmailKind>(fact.kind)) {
    case SendmailKind::Connect: connect(fact); break;
    case SendmailKind::Disconnect: disconnect(fact); break;
    case SendmailKind::SignedIn: signedIn(fact); break;
    case SendmailKind::AuthFailed: authFailed(fact); break;
    case SendmailKind::ManyAuth: manyAuth(fact); break;
    case SendmailKind::Refused: client(fact).log->rcptRefused(fact.recipient, fact.reason, fact.count); break;
    case SendmailKind::Offered: client(fact).log->messageRefused({m_place, std::string(fact.sender), {}, 0}); break;
    case SendmailKind::From: from(fact); break;
    case SendmailKind::Unaccepted: unaccepted(fact); break;
    case SendmailKind::Delivered:
    case SendmailKind::Deferred:
    case SendmailKind::Bounced: delivery(fact); break;
    case SendmailKind::OwnNotice: m_messages.at(keyOf(fact, fact.detail)).setOwnNotice(); break;
    case SendmailKind::Done:
        if (QueuedMessage* message = m_messages.find(keyOf(fact, fact.queueId))) {
            message->close(*m_context.builder);
            m_messages.erase(keyOf(fact, fact.queueId));
        }
        break;
    }
}

SendmailJoiner::Client& SendmailJoiner::client(const LineFact& fact)
{
    Client& open = m_clients.at(keyOf(fact, fact.key));
    const bool another = fact.ip != IpAddress() && open.ip != IpAddress() && open.ip != fact.ip;
    if (!open.log || another) {
        tellRest(open);
        open = {};
        open.log.emplace(*m_context.builder, Protocol::Smtp, fact.ip, fact.key, m_place);
    }
    if (open.ip == IpAddress() && fact.ip != IpAddress()) {
        open.ip = fact.ip;
        open.log->setAddress(fact.ip);
    }
    open.log->at(m_place);
    return open;
}

void SendmailJoiner::connect(const LineFact& fact)
{
    if (Client* before = m_clients.find(keyOf(fact, fact.key)))
        tellRest(*before);
    m_clients.erase(keyOf(fact, fact.key));
    client(fact).log->connected();
}

void SendmailJoiner::disconnect(const LineFact& fact)
{
    Client& open = client(fact);
    tellRest(open);
    open.log->disconnected();
    m_clients.erase(keyOf(fact, fact.key));
}

/// The last AUTH of a client that the server complained of, where its failure has no line of its own.
void SendmailJoiner::tellRest(Client& open)
{
    if (!open.log || std::exchange(open.untold, 0) == 0 || open.signedIn)
        return;
    const EventRow row = open.log->loginFailed({}, Mechanism::None, Reason::BadCredentials);
    m_failures.smtp(open.ip, open.log->place().time, row, 1, false);
}

void SendmailJoiner::signedIn(const LineFact& fact)
{
    Client& open = client(fact);
    open.log->loginOk(fact.account, fact.mechanism, {}, fact.count);
    open.signedIn = true;
}

void SendmailJoiner::authFailed(const LineFact& fact)
{
    Client& open = client(fact);
    open.told += fact.count;
    open.untold = 0;
    if (fact.reason == Reason::TemporaryFailure)
        return; // the server could not check: it says nothing about the client
    const EventRow row = open.log->loginFailed(fact.account, fact.mechanism, fact.reason, fact.count);
    m_failures.smtp(open.ip, m_place.time, row, fact.count, !fact.account.empty());
}

/// Below LogLevel 10 no line tells a failure, but from some AUTH commands on Sendmail complains, when the next begins.
void SendmailJoiner::manyAuth(const LineFact& fact)
{
    Client& open = client(fact);
    if (fact.number <= open.told || fact.number == 0)
        return;
    const std::uint32_t before = fact.number - 1 - std::min(open.told, fact.number - 1);
    open.untold = 1;
    if (before == 0)
        return;
    open.told += before;
    const EventRow row = open.log->loginFailed({}, Mechanism::None, Reason::BadCredentials, before);
    m_failures.smtp(open.ip, m_place.time, row, before, false);
}

void SendmailJoiner::from(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    QueuedMessage& message = m_messages.at(keyOf(fact, fact.queueId));
    message.close(builder);
    message = {};
    Message row;
    row.local = fact.protocol == Protocol::Other;
    if (!row.local) {
        Client& open = client(fact);
        if (fact.mechanism != Mechanism::None && !open.signedIn) {
            open.log->loginOk({}, fact.mechanism == Mechanism::Other ? Mechanism::None : fact.mechanism);
            open.signedIn = true;
        }
        if (fact.number == 0) {
            open.log->messageRefused({m_place, std::string(fact.sender), {}, 0});
            m_messages.erase(keyOf(fact, fact.queueId));
            return;
        }
        row.session = open.log->id();
        row.address = builder.address(open.ip);
        row.account = open.log->account();
        row.mechanism = fact.mechanism;
    }
    row.queueId = builder.string(fact.queueId);
    row.sender = builder.mailbox(fact.sender);
    row.size = fact.count;
    row.recipients = fact.number;
    message.hold(row, m_place, true); // a filter may refuse it yet
}

void SendmailJoiner::unaccepted(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    const QueuedMessage* message = m_messages.find(keyOf(fact, fact.queueId));
    const Message* const row = message ? message->held() : nullptr;
    if (row && row->session.valid()) {
        const std::string sender(builder.strings()->text(row->sender));
        m_messages.erase(keyOf(fact, fact.queueId));
        client(fact).log->messageRefused({m_place, sender, {}, 0});
        m_messages.at(keyOf(fact, fact.queueId)).setOwnNotice(); // its to= lines tell of no delivery
    }
}

void SendmailJoiner::delivery(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    QueuedMessage& message = m_messages.at(keyOf(fact, fact.queueId));
    const auto status = static_cast<SendmailKind>(fact.kind);
    if (message.held() && message.held()->local && status == SendmailKind::Delivered && isHopToOurselves(fact)) {
        message.setOwnNotice(); // told by the queue that has it now
        return;
    }
    const std::string_view next = status == SendmailKind::Delivered ? acceptedAs(fact.text) : std::string_view();
    if (!next.empty() && isHop(fact, next))
        return;
    QueuedMessage& entry = m_messages.at(keyOf(fact, fact.queueId)); // looking up another may have moved it
    EventKind kind = EventKind::Delivered;
    std::string_view blockList;
    if (status != SendmailKind::Delivered) {
        kind = status == SendmailKind::Deferred ? EventKind::Deferred : EventKind::Bounced;
        blockList = blockListIn(fact.detail);
    }
    std::string_view list = fact.recipient;
    for (std::string_view one = takeSendmailRecipient(list); !one.empty(); one = takeSendmailRecipient(list)) {
        if (kind == EventKind::Delivered && !leavesTheServer(fact.service))
            builder.deliveredLocally(one);
        entry.delivery(builder, m_place, kind, one, blockList);
    }
}

/// The delivery was to a content filter, which has handed the message back under another queue id.
bool SendmailJoiner::isHop(const LineFact& fact, std::string_view next)
{
    CaseBuilder& builder = *m_context.builder;
    const std::string first = keyOf(fact, fact.queueId);
    QueuedMessage* const message = QueuedMessage::joinHop(builder, m_messages, first, keyOf(fact, next), fact.ip);
    if (!message)
        return false;
    std::string_view list = fact.recipient;
    for (std::string_view one = takeSendmailRecipient(list); !one.empty(); one = takeSendmailRecipient(list))
        message->recipient(builder, one);
    return true;
}

void SendmailJoiner::finish()
{
    if (!m_context.builder)
        return;
    m_clients.forEach([this](Client& open) { tellRest(open); });
    m_messages.forEach([this](QueuedMessage& message) { message.close(*m_context.builder); });
    m_clients.clear();
    m_messages.clear();
}

} // namespace postmortem
