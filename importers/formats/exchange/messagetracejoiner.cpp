// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/messagetracejoiner.h"

#include "importers/dialogue/words.h"
#include "importers/formats/exchange/messagetrace.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace postmortem {

namespace {

std::string domainOf(std::string_view mailbox)
{
    std::string domain(mailbox.substr(std::min(mailbox.size(), mailbox.rfind('@') + 1)));
    std::ranges::transform(domain, domain.begin(), upperAscii);
    return domain;
}

/// What a recipient's status says of the delivery; Notice: nothing yet.
EventKind outcomeOf(std::string_view status)
{
    if (contains(status, "DELIVER") || contains(status, "SEND"))
        return EventKind::Delivered;
    if (contains(status, "FAIL"))
        return EventKind::Bounced;
    return contains(status, "PENDING") || contains(status, "DEFER") ? EventKind::Deferred : EventKind::Notice;
}

} // namespace

std::span<const std::string_view> traceColumnNames()
{
    static constexpr std::array<std::string_view, traceFields> names{
        "received|receivedutc|origintimestamputc|datetimeutc|date",
        "senderaddress|sender",
        "recipientaddress|recipient",
        "status",
        "recipientstatus",
        "toip",
        "fromip|originalclientip",
        "size|totalbytes",
        "messageid",
        "messagetraceid|networkmessageid",
        "directionality"};
    return names;
}

void MessageTraceJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_builder = context.builder;
    m_columns.forget();
    m_headerPassed = false;
}

void MessageTraceJoiner::take(const LineFact& fact)
{
    const bool first = !std::exchange(m_headerPassed, true);
    if (static_cast<TraceLine>(fact.kind) == TraceLine::Header) {
        if (first) // later, it is what somebody wrote into a subject
            m_columns.learn(fact.text, traceColumnNames());
        return;
    }
    if (!m_columns.known())
        return;
    Row row;
    m_columns.cut(fact.text, row.cells);
    Stamp stamp; // "2026-05-12T21:33:46.7324310", with or without its Z, or "5/12/2026 9:33:46 PM": UTC in each case
    if (exchange::cellStamp(row[TraceField::Time], stamp))
        stamp.kind = Stamp::Kind::Utc;
    const Place place{m_context.source, fact.line, m_context.clock->resolve(stamp)};
    if (m_columns.has(static_cast<std::size_t>(TraceField::RecipientStatus)))
        extended(row, place);
    else
        summary(row, place);
}

MessageId MessageTraceJoiner::newMessage(const Row& row, const Place& place)
{
    SessionLog log(*m_builder, Protocol::Smtp, IpAddress::parse(row[TraceField::FromIp]).value_or(IpAddress()), {},
                   place);
    std::uint32_t size = 0;
    const std::string_view bytes = row[TraceField::Size];
    std::from_chars(bytes.data(), bytes.data() + bytes.size(), size);
    const CsvCell& from = row.cells[static_cast<std::size_t>(TraceField::Sender)];
    std::string_view sender = plainText(from.text, from.doubled, m_buffer);
    if (sender == "<>")
        sender = {};
    const OpenMessage message{place, std::string(sender), {}, 0};
    return log.messageAccepted(message, row[TraceField::InternetId], size);
}

/// One row a recipient; rows of one message share its trace id.
void MessageTraceJoiner::summary(const Row& row, const Place& place)
{
    const std::string_view traceId =
        row[TraceField::TraceId].empty() ? row[TraceField::InternetId] : row[TraceField::TraceId];
    const std::uint64_t key = exchange::hashOf(traceId, exchange::hashOf(row[TraceField::Sender]));
    const MessageId* const known = traceId.empty() ? nullptr : m_messages.find(key);
    const MessageId id = known ? *known : newMessage(row, place);
    if (!known && !traceId.empty())
        m_messages.put(key, id);
    const std::string_view status = row[TraceField::Status];
    const CsvCell& to = row.cells[static_cast<std::size_t>(TraceField::Recipient)];
    const std::string mailbox(plainText(to.text, to.doubled, m_buffer));
    const bool delivered = startsWithWord(status, "DELIVERED");
    const bool named = m_columns.has(static_cast<std::size_t>(TraceField::ToIp));
    const bool outside = named && !row[TraceField::ToIp].empty();
    if (named && !outside && delivered) {
        m_builder->deliveredLocally(mailbox); // into a mailbox of the service, not to a server
        m_ours.insert(domainOf(mailbox));
    }
    recipient(id, mailbox, status, outside, place);
}

/// "a@b##Receive, Deliver;c@d##Receive, Send"
void MessageTraceJoiner::extended(const Row& row, const Place& place)
{
    const MessageId id = newMessage(row, place);
    const std::string_view direction = row[TraceField::Directionality];
    if (startsWithWord(direction, "ORIGINATING")) {
        const AccountId account = m_builder->account(row[TraceField::Sender]);
        m_builder->message(id).account = account;
    }
    std::string_view rest = row[TraceField::RecipientStatus];
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        const std::string_view one = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        const std::size_t mark = one.find("##");
        const std::string_view mailbox = trimmed(one.substr(0, mark));
        const std::string_view status = mark == std::string_view::npos ? std::string_view() : one.substr(mark + 2);
        if (mailbox.find('@') == std::string_view::npos)
            continue;
        const bool delivered = contains(status, "DELIVER");
        if (delivered) {
            m_builder->deliveredLocally(mailbox);
            m_ours.insert(domainOf(mailbox));
        }
        recipient(id, mailbox, status, contains(status, "SEND") && !delivered, place);
    }
}

void MessageTraceJoiner::add(EventKind kind, Reason reason, StringId subject, MessageId id, const Place& place)
{
    const Message& message = m_builder->message(id);
    Event event = eventAt(place, kind);
    event.session = message.session;
    event.message = id;
    event.subject = subject.value;
    event.reason = reason;
    if (kind == EventKind::RcptAccepted)
        event.address = message.address;
    m_builder->add(event);
}

void MessageTraceJoiner::recipient(MessageId id, std::string_view mailbox, std::string_view status, bool outside,
                                   const Place& place)
{
    const StringId subject = m_builder->mailbox(mailbox);
    add(EventKind::RcptAccepted, Reason::None, subject, id, place);
    Message& message = m_builder->message(id);
    ++message.recipients;
    if (outside && (m_outgoing.empty() || m_outgoing.back() != id))
        m_outgoing.push_back(id);
    const EventKind outcome = outcomeOf(status);
    if (outcome == EventKind::Notice)
        return;
    add(outcome, outcome == EventKind::Delivered ? Reason::None : Reason::Other, subject, id, place);
    ++(outcome == EventKind::Delivered ? message.delivered
       : outcome == EventKind::Bounced ? message.bounced
                                       : message.deferred);
}

void MessageTraceJoiner::finish()
{
    for (const MessageId id : m_outgoing) {
        const std::string sender(m_builder->strings()->text(m_builder->message(id).sender));
        if (m_ours.contains(domainOf(sender)) && !m_builder->message(id).account.valid())
            m_builder->message(id).account = m_builder->account(sender);
    }
    m_outgoing.clear();
    m_ours.clear();
}

} // namespace postmortem
