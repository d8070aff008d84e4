// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/messagetrail.h"

#include "importers/dialogue/oldest.h"
#include "importers/dialogue/replies.h"

namespace postmortem {

namespace {

constexpr std::size_t mostMessages = 100'000;

} // namespace

void MessageTrail::queued(std::string_view queueId, MessageId message)
{
    if (queueId.empty())
        return;
    dropOldest(m_messages, mostMessages);
    m_messages.insert_or_assign(std::string(queueId), Queued{message, {}, {}, ++m_uses});
}

MessageTrail::Queued* MessageTrail::find(std::string_view queueId)
{
    const auto found = m_messages.find(std::string(queueId));
    if (found == m_messages.end())
        return nullptr;
    found->second.lastUse = ++m_uses;
    return &found->second;
}

MessageId MessageTrail::message(std::string_view queueId) const
{
    const auto found = m_messages.find(std::string(queueId));
    return found == m_messages.end() ? MessageId() : found->second.id;
}

void MessageTrail::recipient(std::string_view queueId, std::string_view mailbox, const Place& place)
{
    Queued* queued = find(queueId);
    const StringId name = m_builder->mailbox(mailbox);
    if (!queued || !queued->named.insert(name.value).second)
        return;
    ++m_builder->message(queued->id).recipients;
    add(queued->id, true, EventKind::RcptAccepted, name, Reason::None, place);
}

void MessageTrail::delivery(EventKind kind, std::string_view queueId, std::string_view mailbox, std::string_view reply,
                            bool names, const Place& place)
{
    if (names)
        recipient(queueId, mailbox, place);
    const StringId name = m_builder->mailbox(mailbox);
    const std::string_view list = kind == EventKind::Delivered ? std::string_view() : blockListIn(reply);
    const Reason reason = kind == EventKind::Delivered ? Reason::None
                          : list.empty()               ? Reason::Other
                                                       : Reason::BlockList;
    Queued* queued = find(queueId);
    if (queued) {
        Message& row = m_builder->message(queued->id);
        row.delivered += kind == EventKind::Delivered ? 1U : 0U;
        row.bounced += kind == EventKind::Bounced ? 1U : 0U;
        if (kind == EventKind::Deferred && queued->deferred.insert(name.value).second)
            ++row.deferred;
    }
    const MessageId id = queued ? queued->id : MessageId();
    add(id, false, kind, name, reason, place);
    if (reason == Reason::BlockList)
        add(id, false, EventKind::Notice, m_builder->string(list), reason, place);
}

/// The other server of a delivery is nobody's client.
void MessageTrail::add(MessageId message, bool byClient, EventKind kind, StringId subject, Reason reason,
                       const Place& place)
{
    Event event;
    event.time = place.time;
    event.source = place.source;
    event.line = place.line;
    event.message = message;
    if (message.valid()) {
        const Message& row = m_builder->message(message);
        event.session = row.session;
        event.address = byClient ? row.address : AddressId();
    }
    event.subject = subject.value;
    event.kind = kind;
    event.protocol = Protocol::Smtp;
    event.reason = reason;
    m_builder->add(event);
}

} // namespace postmortem
