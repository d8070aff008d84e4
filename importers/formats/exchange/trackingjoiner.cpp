// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/trackingjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/formats/exchange/tracking.h"

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

using Field = exchange::TrackingField;
using exchange::TrackingRow;

std::vector<std::string_view> mailboxes(std::string_view cell)
{
    std::vector<std::string_view> list;
    while (!cell.empty()) {
        const std::size_t end = cell.find(';');
        if (end != 0)
            list.push_back(cell.substr(0, end));
        cell = end == std::string_view::npos ? std::string_view() : cell.substr(end + 1);
    }
    return list;
}

std::uint64_t keyOf(const TrackingRow& row)
{
    return row[Field::NetworkId].empty()
               ? exchange::hashOf(row[Field::InternalId], exchange::hashOf(row[Field::MessageId]))
               : exchange::hashOf(row[Field::NetworkId]);
}

/// Whose connection it was: a front end hands the client's address on.
IpAddress clientOf(const TrackingRow& row)
{
    if (const auto ip = IpAddress::parse(row[Field::OriginalClientIp]))
        return *ip;
    constexpr std::string_view mark = "S:ProxiedClientIPAddress=";
    const std::string_view custom = row[Field::CustomData];
    if (const std::size_t at = custom.find(mark); at != std::string_view::npos) {
        const std::string_view rest = custom.substr(at + mark.size());
        if (const auto ip = IpAddress::parse(rest.substr(0, rest.find(';'))))
            return *ip;
    }
    const auto ip =
        row[Field::ClientIp] == row[Field::ServerIp] ? std::nullopt : IpAddress::parse(row[Field::ClientIp]);
    return ip.value_or(IpAddress());
}

} // namespace

void ExchangeTrackingJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_columns.forget();
    m_headerPassed = false;
    if (!m_indexed)
        indexMessages();
    m_indexed = true;
}

void ExchangeTrackingJoiner::indexMessages()
{
    const auto& messages = m_context.builder->messages();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].queueId.valid())
            m_byQueueId.emplace_back(messages[i].queueId, MessageId(i));
        else
            m_bySender.emplace_back(messages[i].sender, MessageId(i));
    }
    std::ranges::sort(m_byQueueId);
    std::ranges::sort(m_bySender);
}

void ExchangeTrackingJoiner::take(const LineFact& fact)
{
    TrackingRow row;
    const auto kind = static_cast<TrackingLine>(fact.kind);
    const bool first = !std::exchange(m_headerPassed, true);
    if (kind == TrackingLine::ExportHeader) {
        if (first) // later, it is what somebody wrote into a message
            m_columns.learn(fact.text, exchange::trackingExportNames());
        return;
    }
    Stamp stamp = fact.stamp;
    if (kind == TrackingLine::ExportRow) {
        m_columns.cut(fact.text, row.cells);
        if (!exchange::cellStamp(row[Field::Time], stamp))
            stamp = {};
    } else if (!exchange::cutTrackingRow(fact.text, row)) {
        return;
    }
    const Place place{m_context.source, fact.line, m_context.clock->resolve(stamp)};
    const std::string_view event = row[Field::Event];
    if (event == "RECEIVE") {
        received(row, place);
    } else if (event == "SUBMIT" && !row[Field::NetworkId].empty()) {
        m_submitted.put(exchange::hashOf(row[Field::NetworkId]), true);
    } else if (event == "DELIVER") {
        delivery(row, place, EventKind::Delivered);
    } else if (event == "SEND") {
        // From one server of the organisation to the next is no delivery.
        if (row[Field::Connector].find("Intra-Organization") == std::string_view::npos)
            delivery(row, place, EventKind::Delivered);
    } else if (event == "FAIL") {
        delivery(row, place, EventKind::Bounced);
    } else if (event == "DEFER") {
        delivery(row, place, EventKind::Deferred);
    }
}

std::string_view ExchangeTrackingJoiner::sender(const TrackingRow& row)
{
    const CsvCell& path = row[Field::ReturnPath].empty() ? row.cell(Field::Sender) : row.cell(Field::ReturnPath);
    std::string_view mailbox = plainText(path.text, path.doubled, m_buffer);
    if (mailbox.starts_with('<') && mailbox.ends_with('>'))
        mailbox = mailbox.substr(1, mailbox.size() - 2);
    return mailbox;
}

MessageId ExchangeTrackingJoiner::messageOf(const TrackingRow& row) const
{
    const MessageId* const found = m_messages.find(keyOf(row));
    return found ? *found : MessageId();
}

void ExchangeTrackingJoiner::received(const TrackingRow& row, const Place& place)
{
    if (row[Field::Source] != "SMTP" && row[Field::Source] != "STOREDRIVER" && row[Field::Source] != "PICKUP")
        return; // the server's own: reports, journals, redirections
    if (messageOf(row).valid())
        return; // the next server on its way
    std::vector<std::string_view> recipients = mailboxes(row[Field::Recipients]);
    MessageId id = told(row, place.time, static_cast<std::uint32_t>(recipients.size()));
    if (!id.valid())
        id = tell(row, place, std::move(recipients));
    m_messages.put(keyOf(row), id);
}

MessageId ExchangeTrackingJoiner::told(const TrackingRow& row, TimeUs time, std::uint32_t recipients) const
{
    const auto& strings = *m_context.builder->strings();
    for (const std::string_view name : {row[Field::InternalId], row[Field::MessageId]}) {
        const StringId queueId = name.empty() ? StringId() : strings.find(name);
        if (!queueId.valid())
            continue;
        if (const auto id = nearest(m_byQueueId, queueId, time, recipients); id.valid())
            return id;
    }
    const StringId from = strings.find(row[Field::ReturnPath].empty() ? row[Field::Sender] : row[Field::ReturnPath]);
    return from.valid() ? nearest(m_bySender, from, time, recipients) : MessageId();
}

MessageId ExchangeTrackingJoiner::nearest(const Index& index, StringId key, TimeUs time, std::uint32_t recipients) const
{
    constexpr std::int64_t most = 2 * usPerMinute;
    std::int64_t best = most;
    MessageId found;
    const auto begin = std::ranges::lower_bound(index, key, {}, &Index::value_type::first);
    for (auto it = begin; it != index.end() && it->first == key; ++it) {
        const Message& message = m_context.builder->message(it->second);
        if (!time.known() || !message.time.known() || message.recipients != recipients)
            continue;
        const std::int64_t apart = std::abs(time - message.time);
        if (apart < best) {
            best = apart;
            found = it->second;
        }
    }
    return found;
}

MessageId ExchangeTrackingJoiner::tell(const TrackingRow& row, const Place& place,
                                       std::vector<std::string_view> recipients)
{
    CaseBuilder& builder = *m_context.builder;
    const std::string_view context = row[Field::SourceContext].substr(0, row[Field::SourceContext].find(';'));
    SessionLog log(builder, Protocol::Smtp, clientOf(row),
                   exchange::isSessionId(context) ? context : std::string_view(), place);
    OpenMessage open{place, std::string(sender(row)), {}, 0};
    for (const std::string_view recipient : recipients)
        open.accepted.push_back({std::string(recipient), place});
    std::uint32_t bytes = 0;
    std::from_chars(row[Field::Bytes].data(), row[Field::Bytes].data() + row[Field::Bytes].size(), bytes);
    const auto id = log.messageAccepted(open, row[Field::InternalId], bytes);
    Message& message = builder.message(id);
    // What comes out of a mailbox was put there by somebody who had opened it.
    const bool fromMailbox =
        row[Field::Source] == "STOREDRIVER"
        || (!row[Field::NetworkId].empty() && m_submitted.find(exchange::hashOf(row[Field::NetworkId])));
    if (fromMailbox)
        message.account = builder.account(row[Field::Sender]);
    message.local = row[Field::Source] == "PICKUP";
    return id;
}

void ExchangeTrackingJoiner::delivery(const TrackingRow& row, const Place& place, EventKind kind)
{
    CaseBuilder& builder = *m_context.builder;
    const MessageId id = messageOf(row);
    const std::string_view list = kind == EventKind::Delivered ? std::string_view() : blockListIn(row[Field::Status]);
    Event event = eventAt(place, kind);
    event.message = id;
    event.session = id.valid() ? builder.message(id).session : SessionId();
    event.reason = kind == EventKind::Delivered ? Reason::None : list.empty() ? Reason::Other : Reason::BlockList;
    for (const std::string_view recipient : mailboxes(row[Field::Recipients])) {
        event.subject = builder.mailbox(recipient).value;
        builder.add(event);
        if (row[Field::Source] == "STOREDRIVER" && kind == EventKind::Delivered)
            builder.deliveredLocally(recipient);
        if (!id.valid())
            continue;
        Message& message = builder.message(id);
        std::uint32_t& count = kind == EventKind::Delivered  ? message.delivered
                               : kind == EventKind::Deferred ? message.deferred
                                                             : message.bounced;
        count = std::min(count + 1, std::max(message.recipients, count)); // an alias may have grown
    }
    if (!list.empty()) {
        event.kind = EventKind::Notice;
        event.subject = builder.string(list).value;
        builder.add(event);
    }
}

} // namespace postmortem
