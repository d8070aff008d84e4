// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/protocoljoiner.h"

#include "importers/dialogue/oldest.h"
#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/exchange/csv.h"
#include "importers/formats/exchange/protocollog.h"
#include "importers/formats/exchange/tracking.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace postmortem {

namespace {

constexpr std::size_t mostOpen = 100'000;
constexpr std::int64_t trackedSlot = usPerMinute;

/// Where services of one organisation meet: client proxy, mailbox delivery, shadow redundancy, transport.
bool isInsidePort(std::string_view port)
{
    static constexpr std::array<std::string_view, 5> ports{"465", "475", "717", "2525", "1025"};
    return std::ranges::find(ports, port) != ports.end();
}

/// The value of " NAME=" among an XPROXY command's arguments.
std::string_view argument(std::string_view arguments, std::string_view name)
{
    while (!arguments.empty()) {
        const auto [word, rest] = splitWord(arguments);
        if (word.size() > name.size() && word[name.size()] == '=' && startsWithWord(word, name))
            return word.substr(name.size() + 1);
        arguments = rest;
    }
    return {};
}

/// A command by which servers and TLS come to terms, before the client itself speaks.
bool isPreamble(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> words{"EHLO", "HELO", "STARTTLS", "X-", "XPROXY", "QUIT"};
    return std::ranges::any_of(words, [&](std::string_view word) { return startsWithWord(text, word); });
}

struct QueuedAs {
    std::string_view internalId;
    std::string_view messageId;
    std::string_view host; ///< its first label
    std::uint32_t bytes = 0;
};

/// "250 2.6.0 <id> [InternalId=42, Hostname=EX01.example.org] 8845 bytes in 0.8, … Queued mail for delivery". The message
/// id is the client's own text, so the server's words are looked for from the end.
QueuedAs queuedAs(std::string_view reply)
{
    QueuedAs result;
    const std::size_t open = reply.find('<');
    const std::size_t mark = reply.rfind(" [InternalId=");
    const std::size_t idEnd = reply.rfind('>', mark);
    if (open != std::string_view::npos && idEnd != std::string_view::npos && idEnd > open)
        result.messageId = reply.substr(open, idEnd - open + 1);
    if (mark == std::string_view::npos)
        return result;
    std::string_view rest = reply.substr(mark + 13);
    result.internalId = rest.substr(0, rest.find_first_of(",]"));
    if (const std::size_t host = rest.find("Hostname="); host != std::string_view::npos)
        result.host = rest.substr(host + 9, rest.find_first_of(".]", host) - host - 9);
    if (const std::size_t end = rest.find("] "); end != std::string_view::npos)
        std::from_chars(rest.data() + end + 2, rest.data() + rest.size(), result.bytes);
    return result;
}

} // namespace

void ExchangeProtocolJoiner::begin(const SourceContext& context)
{
    m_context = context;
    if (!m_begun)
        learnTracked();
    m_begun = true;
}

/// Message tracking is joined before the send logs (see tracking.h), and ties its deliveries to messages.
void ExchangeProtocolJoiner::learnTracked()
{
    const CaseBuilder& builder = *m_context.builder;
    const auto& sources = builder.sources();
    if (std::ranges::none_of(sources, [](const Source& s) { return s.format == exchange::trackingName; }))
        return;
    for (std::size_t row = 0; row < builder.events().size(); ++row) {
        const Event event = builder.events().at(row);
        const bool delivery =
            event.kind == EventKind::Delivered || event.kind == EventKind::Deferred || event.kind == EventKind::Bounced;
        if (delivery && event.time.known() && sources[event.source.row()].format == exchange::trackingName)
            m_tracked.insert(exchange::hashOf(builder.strings()->text(event.text()),
                                              static_cast<std::uint64_t>(event.time.us / trackedSlot) * 16
                                                  + static_cast<std::uint64_t>(event.kind)));
    }
}

bool ExchangeProtocolJoiner::tracked(EventKind kind, std::string_view recipient, TimeUs time) const
{
    if (m_tracked.empty() || !time.known())
        return false;
    const std::string_view mailbox = m_context.builder->strings()->text(m_context.builder->mailbox(recipient));
    for (const std::int64_t slot : {0, -1, 1}) {
        const auto number = static_cast<std::uint64_t>(time.us / trackedSlot + slot);
        if (m_tracked.contains(exchange::hashOf(mailbox, number * 16 + static_cast<std::uint64_t>(kind))))
            return true;
    }
    return false;
}

ExchangeProtocolJoiner::Open& ExchangeProtocolJoiner::sessionFor(const LineFact& fact, const Place& place)
{
    m_key.assign(fact.host);
    m_key += '\n';
    m_key += fact.key;
    const bool connects = static_cast<ProtocolRow>(fact.kind) == ProtocolRow::Connected;
    if (const auto found = m_open.find(m_key); found != m_open.end()) {
        // "attempting to connect" stands before the connection.
        if (!connects || !found->second.started)
            return found->second;
        close(found->second);
        m_open.erase(found);
    }
    dropOldest(m_open, mostOpen, [this](Open& oldest) { close(oldest); });
    Open& open = m_open[m_key];
    open.log = std::make_unique<SessionLog>(*m_context.builder, fact.protocol, fact.ip, fact.key, place);
    return open;
}

void ExchangeProtocolJoiner::take(const LineFact& fact)
{
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    Open& open = sessionFor(fact, place);
    open.lastUse = ++m_uses;
    open.log->at(place);
    switch (static_cast<ProtocolRow>(fact.kind)) {
    case ProtocolRow::Connected: open.connect = place; break;
    case ProtocolRow::Disconnected:
        close(open);
        if (open.connected)
            open.log->disconnected();
        m_open.erase(m_key);
        break;
    case ProtocolRow::Sent:
    case ProtocolRow::Received: speak(open, fact); break;
    case ProtocolRow::Remark: remark(open, fact); break;
    }
}

void ExchangeProtocolJoiner::remark(Open& open, const LineFact& fact)
{
    const std::string_view data = plainText(fact.text, (fact.number & DataHasQuotes) != 0, m_data);
    const std::string_view context = plainText(fact.detail, (fact.number & ContextHasQuotes) != 0, m_remark);
    if (open.auth.remark(data, context))
        return;
    if (context.starts_with("Proxying inbound session") || context.starts_with("Proxying outbound session"))
        open.inside = true;
}

void ExchangeProtocolJoiner::speak(Open& open, const LineFact& fact)
{
    const std::string_view text = plainText(fact.text, (fact.number & DataHasQuotes) != 0, m_data);
    if (text.empty())
        return;
    if (!open.started)
        start(open, fact, text);
    const bool sent = static_cast<ProtocolRow>(fact.kind) == ProtocolRow::Sent;
    if (open.outbound) {
        if (sent)
            open.delivery.weSay(text);
        else
            theySay(open, text);
    } else if (open.inside) {
        return; // the message was told when it came in
    } else if (sent) {
        serverSays(open, text);
    } else {
        clientSays(open, text);
    }
}

/// Who speaks like a server is one: when that is not the server that logs, the session is outbound.
void ExchangeProtocolJoiner::start(Open& open, const LineFact& fact, std::string_view text)
{
    open.started = true;
    const bool sent = static_cast<ProtocolRow>(fact.kind) == ProtocolRow::Sent;
    open.outbound = looksLikeReply(text) != sent;
    if (open.outbound) {
        open.log->setOutbound();
        open.inside = open.inside || isInsidePort(exchange::endpointPort(fact.account));
        if (open.inside)
            open.connect.reset();
        connectSaid(open);
        return;
    }
    // Into the mailbox of a message that the transport service took.
    constexpr std::string_view mailboxDelivery = "475";
    if (exchange::endpointPort(fact.service) == mailboxDelivery) {
        open.inside = true;
        open.connect.reset();
        return;
    }
    Protocol protocol = sent ? protocolOfGreeting(text) : protocolOfCommand(text);
    protocol = protocol == Protocol::Other ? Protocol::Smtp : protocol;
    open.log->setProtocol(protocol);
    open.conversation = makeConversation(protocol);
}

void ExchangeProtocolJoiner::clientSays(Open& open, std::string_view text)
{
    if (startsWithWord(text, "XPROXY")) {
        open.proxy = splitWord(text).second;
        if (open.proxy.empty())
            open.proxy = " ";
        return;
    }
    const bool smtp = m_context.builder->session(open.log->id()).protocol == Protocol::Smtp;
    const bool signsIn = smtp && open.auth.begin(text);
    if (signsIn ? !open.auth.betweenServers() : !isPreamble(text))
        connectSaid(open);
    if (!signsIn)
        open.conversation->clientSays(text, *open.log);
}

void ExchangeProtocolJoiner::serverSays(Open& open, std::string_view text)
{
    if (!open.proxy.empty() && replyCode(text) != 0) {
        proxied(open, text);
    } else if (open.auth.pending()) {
        open.auth.reply(replyCode(text), *open.log);
        if (const AccountId account = open.log->account(); account.valid())
            m_signedIn.put(
                exchange::hashOf(m_context.builder->strings()->text(m_context.builder->session(open.log->id()).key)),
                {account, open.auth.mechanism()});
    } else {
        mayAccept(open, text);
    }
}

/// The command is any client's to send; only from servers of the organisation it is taken.
void ExchangeProtocolJoiner::proxied(Open& open, std::string_view reply)
{
    const std::string arguments = std::move(open.proxy);
    open.proxy.clear();
    if (replyCode(reply) / 100 != 2)
        return;
    if (const auto ip = IpAddress::parse(argument(arguments, "IP")))
        open.log->setAddress(*ip);
    open.frontEnd = argument(arguments, "SID");
    if (const std::string_view helo = argument(arguments, "DOMAIN"); !helo.empty())
        open.log->setHelo(helo);
    // The front end's own log tells of the connection, if it is there; it is no second one in any case.
    open.connect.reset();
}

void ExchangeProtocolJoiner::mayAccept(Open& open, std::string_view reply)
{
    CaseBuilder& builder = *m_context.builder;
    const QueuedAs queued = replyCode(reply) == 250 ? queuedAs(reply) : QueuedAs();
    const std::uint64_t key = exchange::hashOf(queued.host, exchange::hashOf(queued.internalId));
    const MessageId* const known = queued.internalId.empty() ? nullptr : m_accepted.find(key);
    if (known) {
        // The other half of a proxied session: what it knows more is who had signed in.
        Message& message = builder.message(*known);
        if (!message.account.valid() && open.log->account().valid()) {
            message.account = open.log->account();
            message.mechanism = open.auth.mechanism();
        }
        open.conversation = makeConversation(Protocol::Smtp);
        return;
    }
    const std::size_t before = builder.messages().size();
    open.conversation->serverSays(reply, *open.log);
    if (builder.messages().size() == before)
        return;
    const MessageId id(before);
    accepted(open, id, reply);
    if (!queued.internalId.empty())
        m_accepted.put(key, id);
}

void ExchangeProtocolJoiner::accepted(Open& open, MessageId id, std::string_view reply)
{
    CaseBuilder& builder = *m_context.builder;
    const QueuedAs queued = queuedAs(reply);
    const std::string_view name = queued.internalId.empty() ? queued.messageId : queued.internalId;
    const StringId queueId = name.empty() ? StringId() : builder.string(name);
    Message& message = builder.message(id);
    message.queueId = queueId;
    message.size = queued.bytes;
    if (open.frontEnd.empty() || message.account.valid())
        return;
    if (const SignedIn* const signedIn = m_signedIn.find(exchange::hashOf(open.frontEnd))) {
        message.account = signedIn->account;
        message.mechanism = signedIn->mechanism;
    } else if (!open.auth.account().empty() && !open.auth.account().ends_with('$')) {
        message.account = builder.account(open.auth.account());
        message.mechanism = Mechanism::Other;
    }
}

void ExchangeProtocolJoiner::theySay(Open& open, std::string_view text)
{
    for (const SendDialogue::Answer& answer : open.delivery.theySay(text)) {
        if (!open.inside && !tracked(answer.kind, answer.recipient, open.log->place().time))
            open.log->remoteAnswer(answer.kind, answer.recipient, answer.blockList);
    }
}

void ExchangeProtocolJoiner::connectSaid(Open& open)
{
    if (!open.connect)
        return;
    open.log->connected(*open.connect);
    open.connect.reset();
    open.connected = true;
}

void ExchangeProtocolJoiner::close(Open& open)
{
    connectSaid(open);
    open.auth.end(*open.log);
    if (open.conversation)
        open.conversation->end(*open.log);
    open.conversation.reset();
}

void ExchangeProtocolJoiner::finish()
{
    for (auto& [key, open] : m_open)
        close(open);
    m_open.clear();
}

} // namespace postmortem
