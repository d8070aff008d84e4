// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/queuedmessage.h"

#include "importers/dialogue/insertsorted.h"

#include <algorithm>

namespace postmortem {

void QueuedMessage::accept(CaseBuilder& builder, Message row, const Place& place, bool counted)
{
    row.source = place.source;
    row.line = place.line;
    row.time = place.time;
    row.accepted = true;
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
