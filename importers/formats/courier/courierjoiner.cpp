// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/courier/courierjoiner.h"

#include "importers/dialogue/insertsorted.h"
#include "importers/dialogue/replies.h"
#include "importers/formats/courier/courier.h"
#include "model/analysis/notices.h"
#include "model/decoding/decoding.h"

#include <algorithm>

namespace postmortem {

namespace {

/// Clients remembered at most, and connections of each: nothing tells that one has ended.
constexpr std::size_t mostClients = 200'000;
constexpr std::size_t mostConnections = 16;
/// Messages, where a log does not show that they are completed.
constexpr std::size_t mostQueued = 500'000;

std::string_view localPart(std::string_view mailbox)
{
    return mailbox.substr(0, mailbox.rfind('@'));
}

/// The name in what the client gave with AUTH, which Courier shows decoded (LOGIN) or as it came, password and all.
std::string accountIn(Mechanism mechanism, std::string_view given)
{
    if (mechanism == Mechanism::Login)
        return std::string(given);
    const auto decoded = decodeBase64(given);
    const auto login = decoded ? decodeSasl(mechanism, *decoded) : std::nullopt;
    return login ? login->user : std::string();
}

} // namespace

void CourierJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_logins.begin(context);
}

const std::string& CourierJoiner::keyOf(const LineFact& fact, std::string_view id)
{
    m_key.assign(fact.host);
    m_key += ' ';
    m_key += id;
    return m_key;
}

CourierJoiner::Queued* CourierJoiner::find(const LineFact& fact)
{
    const auto found = m_queue.find(keyOf(fact, fact.queueId));
    return found == m_queue.end() ? nullptr : &found->second;
}

void CourierJoiner::take(const LineFact& fact)
{
    if (fact.kind < static_cast<std::uint16_t>(CourierKind::Started)) {
        m_logins.take(fact);
        return;
    }
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    Queued* const entry = fact.queueId.empty() ? nullptr : find(fact);
    switch (static_cast<CourierKind>(fact.kind)) {
    case CourierKind::Started: connection(fact).log.connected(); break;
    case CourierKind::AuthFailed: authFailed(fact); break;
    case CourierKind::Refused: connection(fact).log.rcptRefused(fact.recipient, fact.reason, fact.count); break;
    case CourierKind::NewMessage: newMessage(fact); break;
    case CourierKind::Recipient:
        if (entry)
            recipient(fact);
        break;
    case CourierKind::Answer:
        if (entry)
            answer(*entry, fact);
        break;
    case CourierKind::Delivered:
    case CourierKind::Deferred:
    case CourierKind::Failed:
        if (entry)
            outcome(*entry, fact,
                    fact.kind == static_cast<std::uint16_t>(CourierKind::Delivered)  ? EventKind::Delivered
                    : fact.kind == static_cast<std::uint16_t>(CourierKind::Deferred) ? EventKind::Deferred
                                                                                     : EventKind::Bounced);
        break;
    case CourierKind::Completed:
        if (entry) {
            close(*entry);
            m_queue.erase(keyOf(fact, fact.queueId));
        }
        break;
    }
}

CourierJoiner::Connection& CourierJoiner::connection(const LineFact& fact)
{
    if (m_clients.size() >= mostClients)
        m_clients.clear();
    std::vector<Connection>& open = m_clients[keyOf(fact, fact.ip.toString())];
    const bool begins = fact.kind == static_cast<std::uint16_t>(CourierKind::Started);
    // A message does not tell its port: it came over the latest connection of its address.
    const bool anyPort = fact.kind == static_cast<std::uint16_t>(CourierKind::NewMessage);
    const auto found = std::find_if(open.rbegin(), open.rend(),
                                    [&](const Connection& one) { return anyPort || one.port == fact.key; });
    if (!begins && found != open.rend()) {
        found->log.at(m_place);
        return *found;
    }
    if (open.size() >= mostConnections)
        open.erase(open.begin());
    open.push_back({std::string(fact.key), {*m_context.builder, Protocol::Smtp, fact.ip, fact.key, m_place}});
    return open.back();
}

void CourierJoiner::authFailed(const LineFact& fact)
{
    const std::string account = accountIn(fact.mechanism, fact.text);
    const EventRow row = connection(fact).log.loginFailed(account, fact.mechanism, fact.reason, fact.count);
    m_failures.smtp(fact.ip, m_place.time, row, fact.count, !account.empty());
}

void CourierJoiner::newMessage(const LineFact& fact)
{
    if (Queued* const earlier = find(fact))
        close(*earlier);
    SessionLog& log = connection(fact).log;
    if (!fact.detail.empty())
        log.setHelo(fact.detail);
    Queued entry;
    if (!fact.account.empty()) {
        entry.account = m_context.builder->account(fact.account);
        if (log.account() != entry.account)
            log.loginOk(fact.account, Mechanism::None);
    }
    entry.session = log.id();
    entry.address = m_context.builder->address(fact.ip);
    entry.place = m_place;
    if (m_queue.size() >= mostQueued)
        closeAll();
    m_queue.insert_or_assign(keyOf(fact, fact.queueId), std::move(entry));
}

/// The first line that names the sender: the message stands where it came in.
void CourierJoiner::accept(Queued& entry, const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    const IpAddress client = entry.address.valid() ? builder.addresses()[entry.address.row()].ip : IpAddress();
    entry.notice = fact.sender.empty() && client.isLoopback();
    if (entry.notice)
        return;
    Message row;
    row.source = entry.place.source;
    row.line = entry.place.line;
    row.time = entry.place.time;
    row.session = entry.session;
    row.address = entry.address;
    row.account = entry.account;
    row.queueId = builder.string(fact.queueId);
    row.sender = builder.mailbox(fact.sender);
    row.accepted = true;
    entry.message = builder.addMessage(row);
    add(EventKind::MessageAccepted, entry, entry.place, row.sender, Reason::None);
}

void CourierJoiner::recipient(const LineFact& fact)
{
    Queued& entry = *find(fact);
    if (fact.service == "dsn")
        return; // its own bounce to the sender
    if (!entry.message.valid() && !entry.notice)
        accept(entry, fact);
    if (entry.notice)
        return;
    if (fact.recipient.contains('@'))
        nameRecipient(entry, fact.recipient);
    else if (!std::ranges::contains(entry.local, fact.recipient))
        entry.local.emplace_back(fact.recipient);
}

void CourierJoiner::nameRecipient(Queued& entry, std::string_view mailbox)
{
    CaseBuilder& builder = *m_context.builder;
    const StringId name = builder.mailbox(mailbox);
    if (!insertSorted(entry.named, name.value))
        return;
    add(EventKind::RcptAccepted, entry, entry.place, name, Reason::None);
    ++builder.message(entry.message).recipients;
}

/// The other server's words come before the status that they explain, perhaps in several lines.
void CourierJoiner::answer(Queued& entry, const LineFact& fact)
{
    const std::string_view list = blockListIn(fact.detail);
    const bool named = !entry.blockList.empty() && entry.blockList != unnamedBlockList;
    if (entry.answered == fact.recipient && (list.empty() || named))
        return;
    entry.answered = fact.recipient;
    entry.blockList = list;
    entry.answer = m_place;
}

void CourierJoiner::outcome(Queued& entry, const LineFact& fact, EventKind kind)
{
    if (entry.notice)
        return;
    CaseBuilder& builder = *m_context.builder;
    const StringId name = builder.mailbox(fact.recipient);
    if (fact.service == "local" && kind == EventKind::Delivered)
        builder.deliveredLocally(fact.recipient);
    if (entry.message.valid()) {
        Message& row = builder.message(entry.message);
        if (fact.number > 0)
            row.size = fact.number;
        if (kind == EventKind::Delivered)
            ++row.delivered;
        else if (kind == EventKind::Bounced)
            ++row.bounced;
        else if (insertSorted(entry.deferred, name.value))
            ++row.deferred;
        if (const auto local = std::ranges::find(entry.local, localPart(fact.recipient)); local != entry.local.end()) {
            *local = fact.recipient; // so that a second attempt finds it named
            nameRecipient(entry, fact.recipient);
        }
    }
    const bool listed = kind != EventKind::Delivered && entry.answered == fact.recipient && !entry.blockList.empty();
    const Reason reason = kind == EventKind::Delivered ? Reason::None : listed ? Reason::BlockList : Reason::Other;
    add(kind, entry, m_place, name, reason);
    if (listed)
        add(EventKind::Notice, entry, entry.answer, builder.string(entry.blockList), Reason::BlockList);
    entry.answered.clear();
}

/// Recipients on this server that no delivery has told the domain of.
void CourierJoiner::close(Queued& entry)
{
    for (const std::string& recipient : entry.local) {
        if (!recipient.contains('@'))
            nameRecipient(entry, recipient);
    }
}

void CourierJoiner::add(EventKind kind, const Queued& entry, const Place& place, StringId subject, Reason reason)
{
    Event event = eventAt(place, kind);
    event.address = entry.address;
    event.session = entry.session;
    event.message = entry.message;
    event.subject = subject.value;
    event.reason = reason;
    m_context.builder->add(event);
}

void CourierJoiner::closeAll()
{
    std::vector<Queued*> left;
    for (auto& [key, entry] : m_queue)
        left.push_back(&entry);
    std::ranges::sort(left, {}, [](const Queued* entry) { return std::pair(entry->place.source, entry->place.line); });
    for (Queued* const entry : left)
        close(*entry);
    m_queue.clear();
}

void CourierJoiner::finish()
{
    closeAll();
    m_clients.clear();
    m_logins.finish();
}

} // namespace postmortem
