// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/described/describedjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"

#include <algorithm>
#include <limits>

namespace postmortem {

namespace {

/// Sessions and messages held at most: not every log shows their end.
constexpr std::size_t mostOpen = 100'000;

/// Half of them at once, so that a log without ends costs no search for every line.
template <class Map>
void dropOldest(Map& map)
{
    if (map.size() < mostOpen)
        return;
    std::vector<std::uint64_t> uses;
    for (const auto& [key, open] : map)
        uses.push_back(open.lastUse);
    const auto middle = uses.begin() + static_cast<std::ptrdiff_t>(uses.size() / 2);
    std::ranges::nth_element(uses, middle);
    boost::unordered::erase_if(map, [&](const auto& entry) { return entry.second.lastUse <= *middle; });
}

EventKind kindOf(DescribedEvent event)
{
    switch (event) {
    case DescribedEvent::Delivered: return EventKind::Delivered;
    case DescribedEvent::Deferred: return EventKind::Deferred;
    default: return EventKind::Bounced;
    }
}

} // namespace

/// A key serves one connection after another, and not every log shows the end of the first: another address or protocol
/// is another client.
SessionLog DescribedJoiner::session(const LineFact& fact)
{
    if (const auto found = m_sessions.find(std::string(fact.key)); !fact.key.empty() && found != m_sessions.end()) {
        SessionLog& log = found->second.log;
        const Session& row = m_context.builder->session(log.id());
        const bool sameProtocol = fact.protocol == Protocol::Other || fact.protocol == row.protocol;
        const bool sameAddress = !fact.ip.known() || m_context.builder->address(fact.ip) == row.address;
        if (sameProtocol && sameAddress) {
            found->second.lastUse = ++m_uses;
            log.at(m_place);
            return log;
        }
    }
    return {*m_context.builder, fact.protocol, fact.ip, fact.key, m_place};
}

void DescribedJoiner::keep(const LineFact& fact, const SessionLog& log)
{
    if (fact.key.empty())
        return;
    dropOldest(m_sessions);
    m_sessions.insert_or_assign(std::string(fact.key), Open{log, ++m_uses});
}

void DescribedJoiner::take(const LineFact& fact)
{
    const DescribedLine& line = m_description->lines[fact.kind];
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (line.event) {
    case DescribedEvent::Connect: {
        SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, m_place);
        log.connected();
        keep(fact, log);
        break;
    }
    case DescribedEvent::Disconnect:
        if (const auto found = m_sessions.find(std::string(fact.key)); found != m_sessions.end()) {
            found->second.log.at(m_place);
            found->second.log.disconnected();
            m_sessions.erase(found);
        }
        break;
    case DescribedEvent::LoginOk: {
        SessionLog log = session(fact);
        log.loginOk(fact.account, fact.mechanism, {}, fact.count);
        keep(fact, log);
        break;
    }
    case DescribedEvent::LoginFailed: session(fact).loginFailed(fact.account, fact.mechanism, fact.reason, fact.count); break;
    case DescribedEvent::RcptRefused:
        session(fact).rcptRefused(fact.recipient,
                                  fact.reason == Reason::None ? refusalReason(replyCode(fact.text), fact.text)
                                                              : fact.reason,
                                  fact.count);
        break;
    case DescribedEvent::Message: message(fact, line); break;
    case DescribedEvent::Delivered:
    case DescribedEvent::Deferred:
    case DescribedEvent::Bounced: delivery(fact, line); break;
    case DescribedEvent::Notice: session(fact).notice(fact.text.substr(0, 255), fact.reason); break;
    case DescribedEvent::Ignored: break;
    }
}

void DescribedJoiner::message(const LineFact& fact, const DescribedLine& line)
{
    CaseBuilder& builder = *m_context.builder;
    const StringId sender = builder.mailbox(fact.sender);
    const std::string queueId(fact.queueId);
    const auto known = m_messages.find(queueId);
    if (!fact.recipient.empty() && !queueId.empty() && known != m_messages.end() && known->second.sender == sender) {
        known->second.lastUse = ++m_uses;
        addRecipient(known->second, builder.mailbox(fact.recipient));
        return;
    }
    SessionLog log = session(fact);
    log.setProtocol(fact.protocol == Protocol::Other ? builder.session(log.id()).protocol : fact.protocol);
    // A message's account is the proof of a login that the log may not show.
    if (!fact.account.empty() && builder.account(fact.account) != log.account()) {
        log.loginOk(fact.account, fact.mechanism);
        keep(fact, log);
    }
    OpenMessage open;
    open.sender = fact.sender;
    const Queued queued{log.messageAccepted(open, fact.queueId, fact.number),
                        builder.session(log.id()).address,
                        log.id(),
                        sender,
                        {},
                        {},
                        ++m_uses};
    dropOldest(m_messages);
    Queued& kept = m_messages[queueId] = queued;
    if (line.local && !fact.recipient.empty())
        builder.deliveredLocally(fact.recipient);
    if (!fact.recipient.empty())
        addRecipient(kept, builder.mailbox(fact.recipient));
    for (std::string_view rest = fact.detail; !rest.empty();) {
        const std::size_t comma = rest.find(',');
        if (const std::string_view one = trimmed(rest.substr(0, comma)); !one.empty())
            addRecipient(kept, builder.mailbox(one));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    if (queueId.empty())
        m_messages.erase(queueId);
}

void DescribedJoiner::addRecipient(Queued& queued, StringId recipient)
{
    if (!queued.named.insert(recipient.value).second)
        return;
    ++m_context.builder->message(queued.id).recipients;
    add(queued, queued.address, EventKind::RcptAccepted, recipient, Reason::None, 1);
}

void DescribedJoiner::delivery(const LineFact& fact, const DescribedLine& line)
{
    CaseBuilder& builder = *m_context.builder;
    const StringId recipient = builder.mailbox(fact.recipient);
    if (line.local)
        builder.deliveredLocally(fact.recipient);
    const std::string_view list = line.event == DescribedEvent::Delivered ? std::string_view() : blockListIn(fact.text);
    const Reason reason = line.event == DescribedEvent::Delivered ? Reason::None
                          : !list.empty()                         ? Reason::BlockList
                                                                  : Reason::Other;
    const auto known = m_messages.find(std::string(fact.queueId));
    Queued nobody;
    Queued& queued = known == m_messages.end() ? nobody : known->second;
    if (queued.id.valid()) {
        queued.lastUse = ++m_uses;
        if (m_description->recipientsInDeliveries)
            addRecipient(queued, recipient);
        Message& row = builder.message(queued.id);
        row.delivered += line.event == DescribedEvent::Delivered ? 1U : 0U;
        row.bounced += line.event == DescribedEvent::Bounced ? 1U : 0U;
        if (line.event == DescribedEvent::Deferred && queued.deferred.insert(recipient.value).second)
            ++row.deferred;
    }
    // The other server is nobody's client.
    add(queued, {}, kindOf(line.event), recipient, reason, fact.count);
    if (reason == Reason::BlockList)
        add(queued, {}, EventKind::Notice, builder.string(list), reason, fact.count);
}

void DescribedJoiner::add(const Queued& queued, AddressId address, EventKind kind, StringId subject, Reason reason,
                          std::uint32_t count)
{
    Event event;
    event.time = m_place.time;
    event.source = m_place.source;
    event.line = m_place.line;
    event.address = address;
    event.session = queued.session;
    event.message = queued.id;
    event.subject = subject.value;
    event.kind = kind;
    event.protocol = Protocol::Smtp;
    event.reason = reason;
    event.count =
        static_cast<std::uint16_t>(std::min<std::uint32_t>(count, std::numeric_limits<std::uint16_t>::max()));
    m_context.builder->add(event);
}

void DescribedJoiner::finish()
{
    m_sessions.clear();
    m_messages.clear();
}

} // namespace postmortem
