// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/queuelisting/queuelistingjoiner.h"

#include "importers/dialogue/words.h"
#include "importers/formats/queuelisting/queuelisting.h"
#include "model/base/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

/// Of equal ones the first in the alphabet, so that the same listing always reads the same.
template <class Counts>
std::pair<std::string, std::uint64_t> most(const Counts& counts)
{
    std::pair<std::string, std::uint64_t> best;
    for (const auto& [text, count] : counts) {
        if (count > best.second || (count == best.second && text < best.first))
            best = {text, count};
    }
    return best;
}

std::string domainOf(std::string_view mailbox)
{
    const std::size_t at = mailbox.rfind('@');
    std::string domain(at == std::string_view::npos ? std::string_view() : mailbox.substr(at + 1));
    std::ranges::transform(domain, domain.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return domain;
}

std::string some(std::uint64_t count, std::string_view one, std::string_view several)
{
    return words::keep(count == 1 ? one : several, count);
}

/// "Still queued: 3 messages to 5 recipients, 2 of them from a@example.com."
std::string inWords(const QueueListing& queue)
{
    if (queue.messages + queue.bounces == 0)
        return QT_TRANSLATE_NOOP("ImportWords", "The queue was empty when it was listed.");
    std::string text = QT_TRANSLATE_NOOP("ImportWords", "Still queued: ");
    const auto add = [&text](std::string_view part) { text = words::chain(text, part); };
    if (queue.messages > 0)
        add(some(queue.messages, QT_TRANSLATE_NOOP("ImportWords", "%1 message"),
                 QT_TRANSLATE_NOOP("ImportWords", "%1 messages")));
    if (queue.messages > 0 && queue.bounces > 0)
        add(QT_TRANSLATE_NOOP("ImportWords", " and "));
    if (queue.bounces > 0)
        add(some(queue.bounces, QT_TRANSLATE_NOOP("ImportWords", "%1 bounce of the server"),
                 QT_TRANSLATE_NOOP("ImportWords", "%1 bounces of the server")));
    add(some(queue.recipients, QT_TRANSLATE_NOOP("ImportWords", " to %1 recipient"),
             QT_TRANSLATE_NOOP("ImportWords", " to %1 recipients")));
    if (queue.messages > 0 && queue.senderMessages == queue.messages)
        add(words::keep(QT_TRANSLATE_NOOP("ImportWords", ", all from %1"), queue.sender));
    else if (queue.messages > 0)
        add(words::keep(QT_TRANSLATE_NOOP("ImportWords", ", %1 of the messages from %2"), queue.senderMessages,
                        queue.sender));
    if (queue.oldest.known())
        add(words::keep(QT_TRANSLATE_NOOP("ImportWords", ", the oldest since %1"), toIsoUtc(queue.oldest)));
    add(".");
    if (!queue.domain.empty())
        add(words::keep(queue.domainRecipients == 1
                            ? QT_TRANSLATE_NOOP("ImportWords", " Most wait for %1: %2 recipient.")
                            : QT_TRANSLATE_NOOP("ImportWords", " Most wait for %1: %2 recipients."),
                        queue.domain, queue.domainRecipients));
    return text;
}

} // namespace

void QueueListingJoiner::begin(const SourceContext& context)
{
    leaveSource();
    if (!std::exchange(m_begun, true)) {
        m_context = context;
        learnQueueIds();
    }
    m_context = context;
}

void QueueListingJoiner::learnQueueIds()
{
    const auto& messages = m_context.builder->messages();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].queueId.valid() && messages[i].accepted)
            m_queueIds[m_context.builder->text(messages[i].queueId)].push_back(MessageId(i));
    }
}

void QueueListingJoiner::take(const LineFact& fact)
{
    const auto kind = static_cast<QueueLine>(fact.kind);
    if (kind == QueueLine::Reason) {
        m_reason = fact.detail;
        return;
    }
    if (kind == QueueLine::Recipient) {
        recipient(fact.recipient, m_reason);
        return;
    }
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    if (kind == QueueLine::Object) {
        object(fact, place);
        return;
    }
    if (kind == QueueLine::Entry || fact.queueId != m_waiting.queueId)
        open(fact, place);
    if (kind == QueueLine::Envelope)
        recipient(fact.recipient, fact.detail);
}

void QueueListingJoiner::open(const LineFact& fact, const Place& place)
{
    close();
    m_waiting.place = place;
    m_waiting.queueId = fact.queueId;
    m_waiting.size = fact.number;
    const bool ownBounce = fact.sender.empty() || fact.sender == "<>" || startsWithWord(fact.sender, "MAILER-DAEMON");
    m_waiting.sender = ownBounce ? std::string_view() : fact.sender;
}

void QueueListingJoiner::object(const LineFact& fact, const Place& place)
{
    const QByteArray bytes = QByteArray::fromRawData(fact.text.data(), static_cast<qsizetype>(fact.text.size()));
    const QJsonObject entry = QJsonDocument::fromJson(bytes).object();
    const std::string id = entry["queue_id"_L1].toString().toStdString();
    const std::string sender = entry["sender"_L1].toString().toStdString();
    if (id.empty())
        return;
    LineFact head;
    head.queueId = id;
    head.sender = sender;
    head.number = static_cast<std::uint32_t>(std::clamp(entry["message_size"_L1].toDouble(), 0.0, 4294967295.0));
    open(head, place);
    const QJsonArray recipients = entry["recipients"_L1].toArray();
    for (const auto& one : recipients)
        recipient(one["address"_L1].toString().toStdString(), one["delay_reason"_L1].toString().toStdString());
}

void QueueListingJoiner::recipient(std::string_view mailbox, std::string_view reason)
{
    if (m_waiting.queueId.empty() || mailbox.empty())
        return;
    m_waiting.recipients.emplace_back(mailbox);
    ++m_listing.recipients;
    if (std::string domain = domainOf(mailbox); !domain.empty())
        ++m_domains[std::move(domain)];
    if (!reason.empty())
        ++m_reasons[std::string(reason)];
}

MessageId QueueListingJoiner::known() const
{
    CaseBuilder& builder = *m_context.builder;
    const auto found = m_queueIds.find(std::string_view(m_waiting.queueId));
    if (found == m_queueIds.end())
        return {};
    // Short ids come again after days: the last one from that sender is meant.
    const StringId sender = builder.mailbox(m_waiting.sender);
    const auto last = std::ranges::find_if(found->second.rbegin(), found->second.rend(),
                                           [&](MessageId id) { return builder.message(id).sender == sender; });
    return last == found->second.rend() ? MessageId() : *last;
}

void QueueListingJoiner::add(EventKind kind, MessageId message, StringId subject, Reason reason)
{
    Event event = eventAt(m_waiting.place, kind);
    event.message = message;
    event.address = m_context.builder->message(message).address;
    event.session = m_context.builder->message(message).session;
    event.subject = subject.value;
    event.reason = reason;
    m_context.builder->add(event);
}

MessageId QueueListingJoiner::newMessage()
{
    CaseBuilder& builder = *m_context.builder;
    Message row;
    row.source = m_waiting.place.source;
    row.line = m_waiting.place.line;
    row.time = m_waiting.place.time;
    row.queueId = builder.key(m_waiting.queueId);
    row.sender = builder.mailbox(m_waiting.sender);
    row.size = m_waiting.size;
    row.recipients = static_cast<std::uint32_t>(m_waiting.recipients.size());
    row.accepted = true;
    const MessageId id = builder.addMessage(row);
    add(EventKind::MessageAccepted, id, row.sender);
    for (const std::string& mailbox : m_waiting.recipients)
        add(EventKind::RcptAccepted, id, builder.mailbox(mailbox));
    m_queueIds[builder.text(row.queueId)].push_back(id);
    ++m_listing.unknownToLog;
    return id;
}

/// The entry has been read whole.
void QueueListingJoiner::close()
{
    m_reason.clear();
    if (m_waiting.queueId.empty())
        return;
    if (m_waiting.place.time.known() && (!m_listing.oldest.known() || m_waiting.place.time < m_listing.oldest))
        m_listing.oldest = m_waiting.place.time;
    ++(m_waiting.sender.empty() ? m_listing.bounces : m_listing.messages);
    if (!m_waiting.sender.empty()) {
        ++m_senders[m_waiting.sender];
        CaseBuilder& builder = *m_context.builder;
        MessageId id = known();
        if (!id.valid())
            id = newMessage();
        if (builder.message(id).deferred == 0) {
            for (const std::string& mailbox : m_waiting.recipients)
                add(EventKind::Deferred, id, builder.mailbox(mailbox), Reason::Other);
            builder.message(id).deferred = static_cast<std::uint32_t>(m_waiting.recipients.size());
        }
    }
    m_waiting = {};
}

void QueueListingJoiner::leaveSource()
{
    if (!m_begun)
        return;
    close();
    std::tie(m_listing.sender, m_listing.senderMessages) = most(m_senders);
    std::tie(m_listing.domain, m_listing.domainRecipients) = most(m_domains);
    m_listing.reason = most(m_reasons).first;
    Source& source = m_context.builder->source(m_context.source);
    source.notes.push_back(inWords(m_listing));
    if (!m_listing.reason.empty())
        source.notes.push_back(words::keep(QT_TRANSLATE_NOOP("ImportWords", "Most often given as the reason: %1"),
                                           m_listing.reason.substr(0, 200)));
    if (m_listing.unknownToLog > 0)
        source.notes.push_back(
            words::keep(QT_TRANSLATE_NOOP("ImportWords", "No log of this case shows %1 of these messages."),
                        m_listing.unknownToLog));
    m_listing = {};
    m_senders.clear();
    m_domains.clear();
    m_reasons.clear();
}

void QueueListingJoiner::finish()
{
    leaveSource();
}

} // namespace postmortem
