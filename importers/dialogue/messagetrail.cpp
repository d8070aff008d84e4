// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/messagetrail.h"

#include "importers/dialogue/replies.h"

namespace postmortem {

void MessageTrail::queued(std::string_view queueId, MessageId message)
{
    if (queueId.empty())
        return;
    m_messages.at(std::string(queueId)) = Queued{message, {}, {}};
}

MessageId MessageTrail::message(std::string_view queueId)
{
    const Queued* const queued = m_messages.find(std::string(queueId));
    return queued ? queued->id : MessageId();
}

void MessageTrail::recipient(std::string_view queueId, std::string_view mailbox, const Place& place)
{
    Queued* queued = m_messages.find(std::string(queueId));
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
    Queued* queued = m_messages.find(std::string(queueId));
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
    Event event = eventAt(place, kind);
    event.message = message;
    if (message.valid()) {
        const Message& row = m_builder->message(message);
        event.session = row.session;
        event.address = byClient ? row.address : AddressId();
    }
    event.subject = subject.value;
    event.reason = reason;
    m_builder->add(event);
}

} // namespace postmortem
