// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/queuedmessage.h"

#include "importers/dialogue/insertsorted.h"

#include <algorithm>
#include <utility>

namespace postmortem {

void QueuedMessage::accept(CaseBuilder& builder, Message row, const Place& place, bool counted)
{
    row.source = place.source;
    row.line = place.line;
    row.time = place.time;
    row.accepted = true;
    m_held.reset();
    m_sender = row.sender;
    m_place = place;
    m_session = row.session;
    m_address = row.address;
    m_isCounted = counted;
    m_counted = row.recipients;
    if (!counted)
        row.recipients = static_cast<std::uint32_t>(m_named.size());
    m_message = builder.addMessage(row);
    add(builder, EventKind::MessageAccepted, place, row.sender.value, Reason::None);
    for (const std::uint32_t name : m_named) // a delivery while the message was still coming in
        add(builder, EventKind::RcptAccepted, place, name, Reason::None);
}

void QueuedMessage::hold(const Message& row, const Place& place, bool counted)
{
    m_held = std::make_unique<Message>(row);
    m_wasHeld = true;
    m_sender = row.sender;
    m_address = row.address;
    m_place = place;
    m_isCounted = counted;
    m_counted = row.recipients;
}

void QueuedMessage::tell(CaseBuilder& builder)
{
    if (m_held)
        accept(builder, *std::exchange(m_held, nullptr), m_place, m_isCounted);
}

QueuedMessage* QueuedMessage::joinHop(CaseBuilder& builder, AgedMap<QueuedMessage>& messages, const std::string& first,
                                      const std::string& second, const IpAddress& filter)
{
    QueuedMessage* message = nullptr;
    QueuedMessage* behind = nullptr;
    for (int i = 0; i < 2; ++i) { // to look up one may move the other
        message = messages.find(first);
        behind = messages.find(second);
    }
    if (!behind || !message || behind == message)
        return nullptr;
    message->tell(builder);
    if (message->accepted() && behind->m_message == message->m_message)
        return message; // its next recipient
    if (!message->returnsAs(builder, *behind, filter))
        return nullptr;
    behind->follow(builder, *message);
    return message;
}

/// Any server may answer with any id, so the filter must be where the second came from, and the sender the same.
bool QueuedMessage::returnsAs(const CaseBuilder& builder, const QueuedMessage& behind, const IpAddress& filter) const
{
    if (!accepted() || (!behind.accepted() && !behind.held()) || !behind.m_address.valid()
        || behind.m_sender != m_sender)
        return false;
    const IpAddress& client = builder.addresses()[behind.m_address.row()].ip;
    return client == filter || (client.isLoopback() && filter.isLoopback());
}

void QueuedMessage::follow(CaseBuilder& builder, const QueuedMessage& earlier)
{
    if (accepted()) {
        Message& taken = builder.message(m_message);
        Message& row = builder.message(earlier.m_message);
        taken.accepted = false;
        row.delivered += std::exchange(taken.delivered, 0);
        row.deferred += std::exchange(taken.deferred, 0);
        row.bounced += std::exchange(taken.bounced, 0);
    }
    m_held.reset();
    m_wasHeld = false;
    m_message = earlier.m_message;
    m_session = earlier.m_session;
    m_address = earlier.m_address;
    m_isCounted = true; // its recipients are those that the first hop names
    m_counted = 0;
    m_named.clear();
}

void QueuedMessage::recipient(CaseBuilder& builder, std::string_view mailbox)
{
    if (m_ownNotice || (m_isCounted && m_named.size() >= m_counted))
        return;
    const std::uint32_t name = builder.mailbox(mailbox).value;
    if (!insertSorted(m_named, name) || !accepted())
        return;
    if (!m_isCounted)
        ++builder.message(m_message).recipients;
    add(builder, EventKind::RcptAccepted, m_place, name, Reason::None);
}

void QueuedMessage::delivery(CaseBuilder& builder, const Place& place, EventKind kind, std::string_view recipient,
                             std::string_view blockList)
{
    if (m_ownNotice)
        return;
    tell(builder);
    this->recipient(builder, recipient);
    const std::uint32_t name = builder.mailbox(recipient).value;
    const bool sent = kind == EventKind::Delivered;
    add(builder, kind, place, name, sent ? Reason::None : blockList.empty() ? Reason::Other : Reason::BlockList);
    if (!blockList.empty())
        add(builder, EventKind::Notice, place, builder.string(blockList).value, Reason::BlockList);
    const bool again = kind == EventKind::Deferred && !insertSorted(m_deferred, name);
    if (!accepted() || again)
        return;
    Message& row = builder.message(m_message);
    ++(sent ? row.delivered : kind == EventKind::Bounced ? row.bounced : row.deferred);
}

void QueuedMessage::close(CaseBuilder& builder)
{
    tell(builder);
    if (accepted() && m_isCounted && m_counted > m_named.size())
        add(builder, EventKind::RcptAccepted, m_place, StringId::none, Reason::None,
            m_counted - static_cast<std::uint32_t>(m_named.size()));
}

void QueuedMessage::add(CaseBuilder& builder, EventKind kind, const Place& place, std::uint32_t subject, Reason reason,
                        std::uint32_t count) const
{
    Event event = eventAt(place, kind);
    event.address = m_address;
    event.session = m_session;
    event.message = m_message;
    event.subject = subject;
    event.reason = reason;
    event.count = static_cast<std::uint16_t>(std::min<std::uint32_t>(count, 65535));
    builder.add(event);
}

} // namespace postmortem
