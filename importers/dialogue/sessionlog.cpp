// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/sessionlog.h"

#include "importers/dialogue/onwarddeliveries.h"
#include "model/analysis/notices.h"
#include "model/decoding/decoding.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace postmortem {

Event eventAt(const Place& place, EventKind kind)
{
    Event event;
    event.time = place.time;
    event.line = place.line;
    event.source = place.source;
    event.kind = kind;
    event.protocol = Protocol::Smtp;
    return event;
}

SessionLog::SessionLog(CaseBuilder& builder, Protocol protocol, const IpAddress& ip, std::string_view key, Place at)
    : m_builder(&builder), m_address(builder.address(ip)), m_protocol(protocol), m_place(at)
{
    Session session;
    session.source = at.source;
    session.firstLine = session.lastLine = at.line;
    session.first = session.last = at.time;
    session.address = m_address;
    session.key = builder.key(key);
    session.protocol = protocol;
    m_id = builder.addSession(session);
}

void SessionLog::at(Place place)
{
    m_place = place;
    Session& session = m_builder->session(m_id);
    if (place.source == session.source) {
        session.firstLine = std::min(session.firstLine, place.line);
        session.lastLine = std::max(session.lastLine, place.line);
    }
    if (place.time.known()) {
        session.last = std::max(session.last, place.time);
        session.first = session.first.known() ? std::min(session.first, place.time) : place.time;
    }
}

void SessionLog::setProtocol(Protocol protocol)
{
    m_protocol = protocol;
    m_builder->session(m_id).protocol = protocol;
}

void SessionLog::setAddress(const IpAddress& ip)
{
    m_address = m_builder->address(ip);
    m_builder->session(m_id).address = m_address;
}

void SessionLog::setOutbound()
{
    m_builder->session(m_id).outbound = true;
}

void SessionLog::setHelo(std::string_view name)
{
    m_builder->session(m_id).helo = m_builder->string(name.substr(0, 255));
}

EventRow SessionLog::add(EventKind kind, std::uint32_t subject, Mechanism mechanism, Reason reason, std::uint32_t count,
                         MessageId message, const Place& place)
{
    Event event = eventAt(place, kind);
    event.address = m_address;
    event.session = m_id;
    event.message = message;
    event.subject = subject;
    event.count = static_cast<std::uint16_t>(std::min<std::uint32_t>(count, std::numeric_limits<std::uint16_t>::max()));
    event.protocol = m_protocol;
    event.mechanism = mechanism;
    event.reason = reason;
    return m_builder->add(event);
}

void SessionLog::connected(const Place& place)
{
    add(EventKind::Connect, StringId::none, Mechanism::None, Reason::None, 1, {}, place);
}

void SessionLog::disconnected()
{
    add(EventKind::Disconnect, StringId::none, Mechanism::None, Reason::None, 1, {}, m_place);
}

void SessionLog::loginOk(std::string_view account, Mechanism mechanism, std::string_view password, std::uint32_t count)
{
    const std::string told = std::exchange(m_told, {});
    if (account.empty())
        account = told;
    const AccountId id = m_builder->account(account);
    if (id.valid()) { // a log may tell that somebody signed in and not who
        m_account = id;
        m_builder->session(m_id).account = id;
    }
    if (id.valid() || mechanism != Mechanism::None)
        m_mechanism = mechanism; // and its messages were signed, whoever sent them
    const EventRow row = add(EventKind::LoginOk, id.value, mechanism, Reason::None, count, {}, m_place);
    m_unnamed = id.valid() ? std::nullopt : std::optional(row);
    if (password.empty())
        return;
    if (const std::string weakness = passwordWeakness(account, password); !weakness.empty())
        notice(std::string(weakPasswordNotice) + weakness, Reason::Other);
}

void SessionLog::tellAccount(std::string_view account)
{
    const AccountId id = m_builder->account(account);
    if (!id.valid())
        return;
    if (m_unnamed) {
        m_builder->setSubject(*m_unnamed, id.value);
        m_unnamed.reset();
        m_account = id;
        m_builder->session(m_id).account = id;
    } else if (!m_account.valid()) {
        m_told = account;
    }
}

EventRow SessionLog::loginFailed(std::string_view account, Mechanism mechanism, Reason reason, std::uint32_t count)
{
    const std::string told = std::exchange(m_told, {});
    if (account.empty())
        account = told;
    return add(EventKind::LoginFailed, m_builder->account(account).value, mechanism, reason, count, {}, m_place);
}

void SessionLog::rcptRefused(std::string_view recipient, Reason reason, std::uint32_t count)
{
    const EventKind kind = reason == Reason::RelayDenied ? EventKind::RelayRefused : EventKind::RcptRefused;
    add(kind, m_builder->mailbox(recipient).value, Mechanism::None, reason, count, {}, m_place);
}

MessageId SessionLog::messageAccepted(const OpenMessage& message, std::string_view queueId, std::uint32_t size)
{
    Message row;
    row.source = m_place.source;
    row.line = m_place.line;
    row.time = m_place.time;
    row.session = m_id;
    row.address = m_address;
    row.account = m_account;
    row.mechanism = m_mechanism;
    row.queueId = m_builder->key(queueId);
    row.sender = m_builder->mailbox(message.sender);
    row.recipients = static_cast<std::uint32_t>(message.accepted.size());
    row.refused = message.refused;
    row.size = size;
    row.accepted = true;
    const MessageId id = m_builder->addMessage(row);
    add(EventKind::MessageAccepted, row.sender.value, Mechanism::None, Reason::None, 1, id, m_place);
    for (const OpenMessage::Recipient& recipient : message.accepted) {
        const StringId name = m_builder->mailbox(recipient.mailbox);
        add(EventKind::RcptAccepted, name.value, Mechanism::None, Reason::None, 1, id, recipient.place);
        if (m_onward)
            m_onward->taken(*m_builder, id, name);
    }
    return id;
}

void SessionLog::messageRefused(const OpenMessage& message)
{
    add(EventKind::MailFrom, m_builder->mailbox(message.sender).value, Mechanism::None, Reason::None, 1, {},
        message.begun.line ? message.begun : m_place);
}

void SessionLog::remoteAnswer(EventKind kind, std::string_view recipient, std::string_view blockList,
                              std::uint32_t count, std::string_view sender)
{
    const Reason reason = kind == EventKind::Delivered ? Reason::None
                          : blockList.empty()          ? Reason::Other
                                                       : Reason::BlockList;
    const StringId subject = recipient.empty() ? StringId() : m_builder->mailbox(recipient);
    const AddressId server = std::exchange(m_address, {}); // which is nobody's client
    const MessageId message = onwardMessage(kind, subject, count, sender);
    add(kind, subject.value, Mechanism::None, reason, count, message, m_place);
    if (reason == Reason::BlockList)
        add(EventKind::Notice, m_builder->string(blockList).value, Mechanism::None, reason, count, message, m_place);
    m_address = server;
}

MessageId SessionLog::onwardMessage(EventKind kind, StringId recipient, std::uint32_t count, std::string_view sender)
{
    if (!m_onward || sender.empty())
        return {};
    OnwardDeliveries::Answer answer{.kind = kind,
                                    .sender = m_builder->mailbox(sender),
                                    .recipient = recipient,
                                    .time = m_place.time,
                                    .count = count,
                                    .number = {}};
    if (m_numbered)
        answer.number = m_builder->text(m_builder->session(m_id).key);
    return m_onward->answered(*m_builder, std::move(answer));
}

void SessionLog::joinDeliveries(OnwardDeliveries& onward, bool numbered)
{
    m_onward = &onward;
    m_numbered = numbered;
}

void SessionLog::notice(std::string_view text, Reason reason)
{
    add(EventKind::Notice, m_builder->string(text).value, Mechanism::None, reason, 1, {}, m_place);
}

} // namespace postmortem
