// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/postfix/postfixjoiner.h"

#include "importers/dialogue/insertsorted.h"
#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"
#include "importers/formats/postfix/postfix.h"

#include <algorithm>

namespace postmortem {

namespace {

/// Services that put mail into a mailbox of this server. LMTP may also lead to a content filter, which has a port.
bool deliversLocally(std::string_view service, std::string_view answer)
{
    return service == "local" || service == "virtual"
           || (service == "lmtp" && answer.find("queued as ") == std::string_view::npos);
}

/// The id in "(250 2.0.0 Ok: queued as 4F1A2B3C4D)"; empty when there is none.
std::string_view queuedAs(std::string_view answer)
{
    constexpr std::string_view mark = "queued as ";
    const std::size_t at = answer.rfind(mark);
    if (at == std::string_view::npos)
        return {};
    std::string_view id = splitWord(answer.substr(at + mark.size())).first;
    while (!id.empty() && (id.back() == ')' || id.back() == '.' || id.back() == ';'))
        id.remove_suffix(1);
    return id;
}

} // namespace

void PostfixJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (static_cast<PostfixKind>(fact.kind)) {
    case PostfixKind::Connect: {
        m_connections.erase(HostKey(fact.host, fact.key));
        connection(fact).log->connected();
        break;
    }
    case PostfixKind::Disconnect: disconnect(fact); break;
    case PostfixKind::SaslFailed: saslFailed(fact); break;
    case PostfixKind::Client: client(fact); break;
    case PostfixKind::Pickup: {
        Queued& message = entry(fact);
        close(message, fact.queueId);
        message = {};
        message.local = message.offered = true;
        message.place = m_place;
        break;
    }
    case PostfixKind::ClientSays: clientSays(fact); break;
    case PostfixKind::ServerSays: serverSays(fact); break;
    case PostfixKind::Rejected: connection(fact).log->rcptRefused(fact.recipient, fact.reason, fact.count); break;
    case PostfixKind::Queued: queued(fact); break;
    case PostfixKind::Delivery: delivery(fact); break;
    case PostfixKind::Notification: {
        Queued& notice = m_queue.try_emplace(HostKey(fact.host, fact.detail)).first->second;
        notice.notification = true;
        break;
    }
    case PostfixKind::Removed:
        if (const auto found = m_queue.find(HostKey(fact.host, fact.queueId)); found != m_queue.end()) {
            close(found->second, fact.queueId);
            m_queue.erase(found);
        }
        break;
    }
}

PostfixJoiner::Connection& PostfixJoiner::connection(const LineFact& fact)
{
    Connection& open = m_connections.try_emplace(HostKey(fact.host, fact.key)).first->second;
    // Without a connect line of its own (the log begins, or lines were lost) another address is another client.
    if (!open.log || open.ip != fact.ip) {
        open = {};
        open.ip = fact.ip;
        open.log.emplace(*m_context.builder, Protocol::Smtp, fact.ip, fact.key, m_place);
    }
    open.log->at(m_place);
    return open;
}

void PostfixJoiner::disconnect(const LineFact& fact)
{
    Connection& open = connection(fact);
    if (fact.number > open.signIns) {
        const std::string_view name =
            open.triedOthers || open.account.valid() ? std::string_view() : std::string_view(open.tried);
        for (std::uint32_t i = open.signIns; i < std::min(fact.number, open.signIns + 1000); ++i)
            open.log->loginOk(name, Mechanism::None);
    }
    const std::uint32_t failures = fact.count - std::min(fact.count, fact.number);
    const std::uint32_t told = open.attempts;
    if (failures > told) {
        const EventRow row = open.log->loginFailed({}, Mechanism::None, Reason::BadCredentials, failures - told);
        m_failures.smtp(fact.ip, m_place.time, row, failures - told, false);
    }
    open.log->disconnected();
    m_connections.erase(HostKey(fact.host, fact.key));
}

void PostfixJoiner::saslFailed(const LineFact& fact)
{
    Connection& open = connection(fact);
    open.attempts += fact.count;
    if (fact.reason == Reason::TemporaryFailure)
        return; // the server could not check: it says nothing about the client
    const std::string_view name = fact.account.empty() && open.auth ? open.auth->account() : fact.account;
    const EventRow row = open.log->loginFailed(name, fact.mechanism, fact.reason, fact.count);
    open.triedOthers = open.triedOthers || name.empty() || (!open.tried.empty() && open.tried != name);
    open.tried = name;
    m_failures.smtp(fact.ip, m_place.time, row, fact.count, !name.empty());
}

void PostfixJoiner::clientSays(const LineFact& fact)
{
    Connection& open = connection(fact);
    if (startsWithWord(fact.text, "AUTH ")) {
        open.auth.emplace();
        open.auth->begin(fact.text.substr(5));
    } else if (open.auth) {
        open.auth->response(fact.text);
    }
}

/// The warning about a failure comes before the answer that tells the client; of a success the answer tells first.
void PostfixJoiner::serverSays(const LineFact& fact)
{
    Connection& open = connection(fact);
    if (!open.auth)
        return;
    if (fact.text.starts_with("334")) {
        open.auth->challenge(splitWord(fact.text).second);
        return;
    }
    if (fact.text.starts_with("235") && !open.auth->account().empty()) {
        open.log->loginOk(open.auth->account(), open.auth->mechanism(), open.auth->password());
        open.account = m_context.builder->account(open.auth->account());
        open.mechanism = open.auth->mechanism();
        ++open.signIns;
        ++open.attempts;
    }
    open.auth.reset();
}

void PostfixJoiner::client(const LineFact& fact)
{
    Connection& open = connection(fact);
    if (!fact.account.empty()) {
        const AccountId account = m_context.builder->account(fact.account);
        if (account != open.account) {
            open.log->loginOk(fact.account, fact.mechanism);
            open.account = account;
            open.mechanism = fact.mechanism;
            ++open.signIns;
        }
    }
    if (!fact.detail.empty()) {
        // The content filter handed on who was before it (XFORWARD).
        const auto before = m_queue.find(HostKey(fact.host, fact.detail));
        if (before != m_queue.end() && before->second.message.valid()) {
            const Queued earlier = before->second;
            adopt(entry(fact), earlier);
            return;
        }
    }
    Queued& message = entry(fact);
    close(message, fact.queueId);
    message = {};
    message.offered = true;
    message.session = open.log->id();
    message.address = m_context.builder->address(fact.ip);
    message.account = fact.account.empty() ? AccountId() : open.account;
    message.mechanism = fact.account.empty() ? Mechanism::None : open.mechanism;
    message.place = m_place;
}

PostfixJoiner::Queued& PostfixJoiner::entry(const LineFact& fact)
{
    return m_queue.try_emplace(HostKey(fact.host, fact.queueId)).first->second;
}

void PostfixJoiner::queued(const LineFact& fact)
{
    Queued& message = entry(fact);
    if (message.message.valid() || message.waits || !message.offered)
        return; // tried again, or nobody's offer that we saw
    message.recipients = fact.number;
    message.size = fact.count;
    message.sender = fact.sender;
    message.place = m_place;
    // What comes from this host without signing in may be an earlier message back from a content filter: the filter's
    // answer to the first hop will tell ("queued as"), or that it was piped to a program for the same recipient.
    message.waits = message.local
                    || (!message.account.valid() && message.address.valid()
                        && m_context.builder->addresses()[message.address.row()].ip.isLoopback());
    if (!message.waits)
        accept(message, fact.queueId);
}

void PostfixJoiner::accept(Queued& entry, std::string_view id)
{
    CaseBuilder& builder = *m_context.builder;
    entry.waits = false;
    Message row;
    row.source = entry.place.source;
    row.line = entry.place.line;
    row.time = entry.place.time;
    row.session = entry.session;
    row.address = entry.address;
    row.account = entry.account;
    row.mechanism = entry.mechanism;
    row.queueId = builder.key(id);
    row.sender = builder.mailbox(entry.sender);
    row.recipients = entry.recipients;
    row.size = entry.size;
    row.accepted = true;
    row.local = entry.local;
    entry.message = builder.addMessage(row);
    add(EventKind::MessageAccepted, entry, entry.place, row.sender.value, Reason::None);
}

/// The queue entry is an earlier message under a new id.
void PostfixJoiner::adopt(Queued& behind, const Queued& entry)
{
    behind = {};
    behind.message = entry.message;
    behind.address = entry.address;
    behind.session = entry.session;
    behind.offered = true; // and its recipients, 0, are all named by the first hop
}

EventRow PostfixJoiner::add(EventKind kind, const Queued& entry, const Place& place, std::uint32_t subject,
                            Reason reason, std::uint32_t count)
{
    Event event = eventAt(place, kind);
    event.address = entry.address;
    event.session = entry.session;
    event.message = entry.message;
    event.subject = subject;
    event.reason = reason;
    event.count = static_cast<std::uint16_t>(std::min<std::uint32_t>(count, 65535));
    return m_context.builder->add(event);
}

/// A delivery names a recipient: the acceptance it proves stands at the line that counted it.
void PostfixJoiner::nameRecipient(Queued& entry, StringId shown, std::uint64_t key)
{
    if (!entry.message.valid() || entry.named.size() >= entry.recipients || !insertSorted(entry.named, key))
        return;
    add(EventKind::RcptAccepted, entry, entry.place, shown.value, Reason::None);
}

/// Mail handed to a content filter comes back under another queue id: one message, not two. A foreign server may answer
/// with any id, so the filter must be where the second hop came from.
bool PostfixJoiner::isHop(const LineFact& fact, Queued& entry)
{
    const std::string_view next = queuedAs(fact.detail);
    if (next.empty() || next == fact.queueId || !entry.message.valid())
        return false;
    const auto found = m_queue.find(HostKey(fact.host, next));
    if (found == m_queue.end())
        return false;
    Queued& behind = found->second;
    if (behind.message == entry.message)
        return true;
    if (!behind.address.valid() || (!behind.message.valid() && !behind.waits))
        return false;
    CaseBuilder& builder = *m_context.builder;
    const IpAddress client = builder.addresses()[behind.address.row()].ip;
    if (client != fact.ip && !(client.isLoopback() && fact.ip.isLoopback()))
        return false;
    if (behind.message.valid())
        builder.message(behind.message).accepted = false;
    adopt(behind, entry);
    return true;
}

void PostfixJoiner::notePipe(const Queued& entry, StringId recipient)
{
    constexpr std::size_t most = 1000;
    if (!entry.message.valid())
        return;
    m_piped.push_back({entry.message, entry.session, entry.address, recipient, m_place.time});
    if (m_piped.size() > most)
        m_piped.pop_front();
}

/// A message that a program on this server submitted, with the sender and for a recipient of one that was piped to a
/// program just before: a filter that hands on what it has looked at ("simple content filter" in Postfix' FILTER_README).
void PostfixJoiner::followPipe(Queued& entry, StringId recipient)
{
    constexpr std::int64_t longest = 10 * usPerMinute;
    CaseBuilder& builder = *m_context.builder;
    const StringId sender = builder.mailbox(entry.sender);
    const auto found = std::ranges::find_if(m_piped, [&](const Piped& piped) {
        return piped.recipient == recipient && builder.message(piped.message).sender == sender && piped.time.known()
               && m_place.time.known() && m_place.time - piped.time <= longest;
    });
    if (found == m_piped.end())
        return;
    Queued earlier;
    earlier.message = found->message;
    earlier.session = found->session;
    earlier.address = found->address;
    m_piped.erase(found);
    adopt(entry, earlier);
    entry.piped = true;
}

void PostfixJoiner::delivery(const LineFact& fact)
{
    Queued& message = entry(fact);
    if (message.notification)
        return;
    CaseBuilder& builder = *m_context.builder;
    const StringId final = builder.mailbox(fact.recipient);
    const StringId original = fact.sender.empty() ? final : builder.mailbox(fact.sender);
    if (message.waits && message.local)
        followPipe(message, original);
    if (message.waits)
        accept(message, fact.queueId);
    const std::uint64_t key = (std::uint64_t{final.value} << 32) | original.value;
    nameRecipient(message, original, key);
    const bool sent = fact.number == static_cast<std::uint32_t>(PostfixStatus::Sent);
    if (sent && isHop(fact, message))
        return;
    if (sent && deliversLocally(fact.service, fact.detail))
        builder.deliveredLocally(fact.sender.empty() ? fact.recipient : fact.sender);
    if (sent && message.piped)
        return;
    if (sent && fact.service == "pipe")
        notePipe(message, final);
    addDelivery(message, fact, original, key);
}

void PostfixJoiner::addDelivery(Queued& entry, const LineFact& fact, StringId recipient, std::uint64_t key)
{
    CaseBuilder& builder = *m_context.builder;
    const auto status = static_cast<PostfixStatus>(fact.number);
    EventKind kind = EventKind::Delivered;
    Reason reason = Reason::None;
    std::string_view list;
    if (status != PostfixStatus::Sent) {
        kind = status == PostfixStatus::Deferred ? EventKind::Deferred : EventKind::Bounced;
        list = blockListIn(fact.detail);
        reason = !list.empty() ? Reason::BlockList : Reason::Other;
    }
    add(kind, entry, m_place, recipient.value, reason);
    if (!list.empty())
        add(EventKind::Notice, entry, m_place, builder.string(list).value, Reason::BlockList);
    if (!entry.message.valid())
        return;
    Message& row = builder.message(entry.message);
    if (status == PostfixStatus::Sent)
        ++row.delivered;
    else if (status == PostfixStatus::Bounced)
        ++row.bounced;
    else if (insertSorted(entry.deferred, key))
        ++row.deferred;
}

/// Recipients that the queue manager counted and no delivery named.
void PostfixJoiner::close(Queued& entry, std::string_view id)
{
    if (entry.waits)
        accept(entry, id);
    if (entry.message.valid() && entry.recipients > entry.named.size())
        add(EventKind::RcptAccepted, entry, entry.place, StringId::none, Reason::None,
            entry.recipients - static_cast<std::uint32_t>(entry.named.size()));
}

void PostfixJoiner::finish()
{
    for (auto& [key, entry] : m_queue)
        close(entry, HostKey(key).id);
    m_queue.clear();
    m_piped.clear();
    m_connections.clear();
}

} // namespace postmortem
