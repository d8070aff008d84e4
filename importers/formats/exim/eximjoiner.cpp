// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exim/eximjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/saslexchange.h"
#include "importers/formats/exim/exim.h"
#include "importers/formats/exim/eximline.h"

#include <functional>

namespace postmortem {

namespace {

/// Exim waits five minutes for a command (smtp_receive_timeout).
constexpr std::int64_t longestSilence = 5 * usPerMinute;
/// With a port or a pid it may also be a long message that nothing was logged for.
constexpr std::int64_t longestTransfer = 30 * usPerMinute;

/// What two lines about one refusal have in common.
std::uint64_t fingerprint(const LineFact& fact, TimeUs time)
{
    std::uint64_t hash = IpAddressHash()(fact.ip);
    const auto mix = [&](std::uint64_t value) { hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2); };
    mix(static_cast<std::uint64_t>(time.us));
    mix(fact.kind);
    for (const std::string_view text :
         {fact.key, fact.service, fact.detail, fact.account, fact.sender, fact.recipient, fact.queueId, fact.text})
        mix(std::hash<std::string_view>()(text));
    return hash == 0 ? 1 : hash;
}

/// Kinds that Exim writes into its reject log too.
bool isRefusal(EximKind kind)
{
    return kind == EximKind::AuthFailed || kind == EximKind::AuthRefused || kind == EximKind::Refused
           || kind == EximKind::Rejected || kind == EximKind::TurnedAway;
}

} // namespace

EximJoiner::EximJoiner(SaslFailures& failures) : m_failures(failures)
{
    m_messages.onForget([this](QueuedMessage& message) { message.tell(*m_context.builder); });
}

void EximJoiner::begin(const SourceContext& context)
{
    m_context = context;
}

const std::string& EximJoiner::clientKey(const LineFact& fact)
{
    m_key.assign(fact.host);
    m_key += ' ';
    m_key.append(reinterpret_cast<const char*>(fact.ip.bytes.data()), fact.ip.bytes.size());
    if (!fact.service.empty())
        m_key.append(":").append(fact.service); // the connect line is another process's
    else if (!fact.key.empty())
        m_key.append(" ").append(fact.key);
    else
        m_key.append(" (").append(fact.detail);
    return m_key;
}

const std::string& EximJoiner::idKey(const LineFact& fact, std::string_view queueId)
{
    m_key.assign(fact.host);
    m_key += ' ';
    m_key += queueId;
    return m_key;
}

void EximJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    const auto kind = static_cast<EximKind>(fact.kind);
    if (isRefusal(kind)) {
        if (!toldAlready(fact)) {
            Client& open = client(fact);
            if (kind == EximKind::Refused || kind == EximKind::Rejected)
                signedIn(open, fact);
            tellRefusal(*open.log, fact);
            open.ended = kind == EximKind::TurnedAway;
        }
        return;
    }
    switch (kind) {
    case EximKind::Connect: connect(fact); break;
    case EximKind::NoMail: noMail(fact); break;
    case EximKind::Incomplete: {
        Client& open = client(fact);
        signedIn(open, fact);
        open.log->messageRefused({m_place, std::string(fact.sender), {}, 0});
        break;
    }
    case EximKind::Arrived: arrived(fact); break;
    case EximKind::Delivered:
    case EximKind::Deferred:
    case EximKind::Bounced: delivery(fact); break;
    case EximKind::Completed: completed(fact); break;
    default: disconnect(fact); break; // the refusals are told
    }
}

void EximJoiner::tellRefusal(SessionLog& log, const LineFact& fact)
{
    switch (static_cast<EximKind>(fact.kind)) {
    case EximKind::AuthFailed: {
        if (fact.reason == Reason::TemporaryFailure)
            break; // the server could not check: it says nothing about the client
        const EventRow row = log.loginFailed(fact.account, fact.mechanism, fact.reason, fact.count);
        m_failures.smtp(fact.ip, log.place().time, row, fact.count, !fact.account.empty());
        break;
    }
    case EximKind::AuthRefused: {
        // No password was looked at, and yet it is an attempt to sign in.
        SaslExchange exchange;
        exchange.begin(fact.text);
        log.loginFailed(exchange.account(), exchange.mechanism(), Reason::Policy, fact.count);
        break;
    }
    case EximKind::Refused: log.rcptRefused(fact.recipient, fact.reason, fact.count); break;
    case EximKind::Rejected: log.messageRefused({log.place(), std::string(fact.sender), {}, 0}); break;
    default: log.disconnected(); break;
    }
}

/// A refusal that a source has n times is told n times, however many sources have it.
bool EximJoiner::toldAlready(const LineFact& fact)
{
    const std::uint64_t refusal = fingerprint(fact, m_place.time);
    if (!fact.host.empty()) {
        Client& open = client(fact);
        if (m_twins.isSecond(open.lastRefusal, refusal)) {
            m_twins.hold(fact, m_place, *open.log);
            if (m_twins.full())
                tellHeld();
            return true;
        }
    }
    Told& told = m_refusals[refusal];
    if (told.source != m_context.source) {
        told.most = std::max(told.most, told.here);
        told.here = 0;
        told.source = m_context.source;
    }
    return ++told.here <= told.most;
}

void EximJoiner::tellHeld()
{
    for (RefusalTwins::Held& held : m_twins.release()) {
        held.log.at(held.place);
        tellRefusal(held.log, held.fact);
    }
}

EximJoiner::Client& EximJoiner::client(const LineFact& fact)
{
    Client& open = m_clients.at(clientKey(fact));
    const bool known = !fact.service.empty() || !fact.key.empty();
    const auto silentFor = [&] {
        const TimeUs last = open.log->place().time;
        return last.known() && m_place.time.known() ? m_place.time - last : 0;
    };
    if (!open.log || open.ended || silentFor() > (known ? longestTransfer : longestSilence) || silentFor() < 0) {
        const std::uint64_t lastRefusal = open.lastRefusal;
        open = {};
        open.lastRefusal = lastRefusal;
        open.log.emplace(*m_context.builder, Protocol::Smtp, fact.ip, fact.service.empty() ? fact.key : fact.service,
                         m_place);
    }
    open.log->at(m_place);
    if (!open.named && !fact.detail.empty()) {
        open.log->setHelo(fact.detail);
        open.named = true;
    }
    return open;
}

void EximJoiner::connect(const LineFact& fact)
{
    if (fact.service.empty())
        return; // nothing ties it to the lines of the connection, which are of another process
    m_clients.erase(clientKey(fact));
    client(fact).log->connected();
}

void EximJoiner::disconnect(const LineFact& fact)
{
    Client& open = client(fact);
    open.log->disconnected();
    open.ended = true;
}

/// Written after the connection's end, by the same process. It tells a sign-in that no message shows.
void EximJoiner::noMail(const LineFact& fact)
{
    if (Client* known = m_clients.find(clientKey(fact)))
        known->ended = false;
    Client& open = client(fact);
    signedIn(open, fact);
    open.ended = true;
}

void EximJoiner::signedIn(Client& open, const LineFact& fact)
{
    if (fact.mechanism == Mechanism::None)
        return;
    const AccountId account = m_context.builder->account(fact.account);
    if (open.signedIn && account == open.account)
        return;
    open.log->loginOk(fact.account, fact.mechanism);
    open.account = account;
    open.signedIn = true;
}

void EximJoiner::arrived(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    QueuedMessage& message = m_messages.at(idKey(fact, fact.queueId));
    message.tell(builder);
    if (message.accepted())
        message = {};
    if (!fact.recipient.empty()) {
        message.setOwnNotice();
        return;
    }
    Message row;
    row.local = fact.protocol == Protocol::Other;
    if (!row.local) {
        Client& open = client(fact);
        signedIn(open, fact);
        row.session = open.log->id();
        row.address = builder.address(fact.ip);
        if (fact.mechanism != Mechanism::None) {
            row.account = open.account;
            row.mechanism = fact.mechanism;
        }
    }
    row.queueId = builder.string(fact.queueId);
    row.sender = builder.mailbox(fact.sender);
    row.size = fact.number;
    // What comes from this host without signing in may be an earlier message back from a content filter.
    if (!row.local && fact.ip.isLoopback() && fact.mechanism == Mechanism::None)
        message.hold(row, m_place, false);
    else
        message.accept(builder, row, m_place, false);
    std::string_view recipients = fact.text;
    for (std::string_view one = takeEximField(recipients); !one.empty(); one = takeEximField(recipients))
        message.recipient(builder, one);
}

void EximJoiner::delivery(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    if (!fact.detail.empty() && static_cast<EximKind>(fact.kind) == EximKind::Delivered && isHop(fact))
        return;
    QueuedMessage& message = m_messages.at(idKey(fact, fact.queueId));
    EventKind kind = EventKind::Delivered;
    std::string_view blockList;
    if (static_cast<EximKind>(fact.kind) != EximKind::Delivered) {
        kind = static_cast<EximKind>(fact.kind) == EximKind::Deferred ? EventKind::Deferred : EventKind::Bounced;
        blockList = blockListIn(fact.detail);
    } else if (fact.service == "local") {
        builder.deliveredLocally(fact.recipient);
    }
    message.delivery(builder, m_place, kind, fact.recipient, blockList);
}

/// The delivery was to a content filter, which has handed the message back under another queue id.
bool EximJoiner::isHop(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    const std::string first = idKey(fact, fact.queueId);
    QueuedMessage* const message =
        QueuedMessage::joinHop(builder, m_messages, first, idKey(fact, fact.detail), fact.ip);
    if (message)
        message->recipient(builder, fact.recipient);
    return message != nullptr;
}

/// The first hop of a message that came back from a content filter may be logged after all that followed it.
void EximJoiner::completed(const LineFact& fact)
{
    constexpr std::size_t mostLate = 1000;
    QueuedMessage* const message = m_messages.find(idKey(fact, fact.queueId));
    if (!message)
        return;
    message->tell(*m_context.builder);
    if (!message->mayReturn()) {
        m_messages.erase(m_key);
        return;
    }
    m_late.push_back(m_key);
    if (m_late.size() > mostLate) {
        m_messages.erase(m_late.front());
        m_late.pop_front();
    }
}

void EximJoiner::finish()
{
    tellHeld();
    if (m_context.builder)
        m_messages.forEach([this](QueuedMessage& message) { message.tell(*m_context.builder); });
    m_clients.clear();
    m_messages.clear();
    m_late.clear();
    m_refusals.clear();
}

} // namespace postmortem
