// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/qmail/qmailjoiner.h"

#include "importers/dialogue/insertsorted.h"
#include "importers/dialogue/replies.h"
#include "importers/formats/logindaemons/loginfacts.h"
#include "importers/formats/qmail/qmail.h"

#include <algorithm>
#include <tuple>

namespace postmortem {

namespace {

constexpr std::size_t mostOpen = 200'000;
constexpr std::size_t mostOffers = 200'000;
constexpr std::size_t mostUnoffered = 200'000;
/// Between the last recipient and the queue's first word of a message: the message itself is sent.
constexpr std::int64_t longestTransfer = 10 * usPerMinute;

/// "example.org-info@example.org" is how the queue names a mailbox of a virtual domain.
std::string_view withoutDomainPrefix(std::string_view mailbox)
{
    const std::size_t at = mailbox.rfind('@');
    if (at == std::string_view::npos)
        return mailbox;
    const std::string_view domain = mailbox.substr(at + 1);
    const bool prefixed =
        mailbox.size() > domain.size() && mailbox.starts_with(domain) && mailbox[domain.size()] == '-';
    return prefixed ? mailbox.substr(domain.size() + 1) : mailbox;
}

} // namespace

std::string QmailJoiner::keyOf(const LineFact& fact, std::string_view id) const
{
    std::string key(fact.host);
    key += ' ';
    key += id;
    return key;
}

void QmailJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_logins.begin(context);
}

bool QmailJoiner::isToldSignIn(const LineFact& fact, AccountId account) const
{
    const auto found = m_signIns.find(fact.ip);
    return found != m_signIns.end() && found->second.account == account
           && m_place.time - found->second.time <= longestTransfer;
}

void QmailJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    if (fact.kind < static_cast<std::uint16_t>(QmailKind::Connect)) {
        login(fact);
        return;
    }
    switch (static_cast<QmailKind>(fact.kind)) {
    case QmailKind::Connect: connected(fact); break;
    case QmailKind::Ended:
        if (const auto found = m_connections.find(keyOf(fact, fact.key)); found != m_connections.end()) {
            found->second.at(m_place);
            found->second.disconnected();
            m_connections.erase(found);
        }
        break;
    case QmailKind::Accepted: accepted(fact); break;
    case QmailKind::Refused: {
        Offer& open = offer(fact);
        open.log.rcptRefused(fact.recipient, fact.reason, fact.count);
        ++open.message.refused;
        break;
    }
    case QmailKind::Bounce:
        if (m_bounces.size() >= mostOpen)
            m_bounces.clear();
        m_bounces.insert_or_assign(keyOf(fact, fact.detail), std::string(fact.queueId));
        break;
    case QmailKind::Info: info(fact); break;
    case QmailKind::Starting: starting(fact); break;
    case QmailKind::Delivered: delivered(fact, EventKind::Delivered); break;
    case QmailKind::Deferred: delivered(fact, EventKind::Deferred); break;
    case QmailKind::Failed: delivered(fact, EventKind::Bounced); break;
    case QmailKind::Ending:
        if (const auto found = m_queue.find(keyOf(fact, fact.queueId)); found != m_queue.end()) {
            end(found->second);
            m_queue.erase(found);
        }
        break;
    }
}

void QmailJoiner::login(const LineFact& fact)
{
    m_logins.take(fact);
    if (fact.kind != static_cast<std::uint16_t>(LoginKind::LoginOk) || fact.protocol != Protocol::Smtp)
        return;
    if (m_signIns.size() >= mostOpen)
        m_signIns.clear();
    m_signIns.insert_or_assign(fact.ip, SignIn{m_context.builder->account(fact.account), m_place.time});
}

void QmailJoiner::connected(const LineFact& fact)
{
    if (m_connections.size() >= mostOpen)
        m_connections.clear();
    SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, m_place);
    log.connected();
    m_connections.insert_or_assign(keyOf(fact, fact.key), log);
}

/// What that client offers from that sender, or a new one.
QmailJoiner::Offer& QmailJoiner::offer(const LineFact& fact)
{
    if (m_offers.size() >= mostOffers)
        tellAll();
    std::vector<std::uint32_t>& rows = m_bySender[std::string(fact.sender)];
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        Offer& one = m_offers[*row];
        if (m_place.time - one.log.place().time > longestTransfer)
            break;
        if (one.ip == fact.ip && !one.claimed) {
            one.log.at(m_place);
            return one;
        }
    }
    rows.push_back(static_cast<std::uint32_t>(m_offers.size()));
    m_offers.push_back({SessionLog(*m_context.builder, Protocol::Smtp, fact.ip, {}, m_place), fact.ip, {}, {}, false});
    m_offers.back().message.sender = fact.sender;
    m_offers.back().message.begun = m_place;
    return m_offers.back();
}

/// The earliest of the offers that the message may be.
QmailJoiner::Offer* QmailJoiner::offerOf(const Queued& entry)
{
    const auto rows = m_bySender.find(entry.sender);
    if (rows == m_bySender.end())
        return nullptr;
    Offer* found = nullptr;
    const auto last = std::ranges::upper_bound(rows->second, entry.place.time, {},
                                               [&](std::uint32_t row) { return m_offers[row].message.begun.time; });
    for (auto row = last; row != rows->second.begin();) {
        Offer& one = m_offers[*--row];
        if (entry.place.time - one.log.place().time > longestTransfer)
            break;
        if (!one.claimed && !one.message.accepted.empty())
            found = &one;
    }
    return found;
}

void QmailJoiner::claim(Queued& entry, Offer& offer)
{
    offer.claimed = entry.offered = true;
    Message& row = m_context.builder->message(entry.message);
    entry.session = row.session = offer.log.id();
    entry.address = row.address = m_context.builder->address(offer.ip);
    row.account = offer.account;
}

void QmailJoiner::accepted(const LineFact& fact)
{
    Offer& open = offer(fact);
    if (!fact.account.empty()) {
        const AccountId account = m_context.builder->account(fact.account);
        if (open.account != account && !isToldSignIn(fact, account))
            open.log.loginOk(fact.account, Mechanism::None);
        open.account = account;
    }
    const bool named = std::ranges::contains(open.message.accepted, fact.recipient, &OpenMessage::Recipient::mailbox);
    if (!named)
        open.message.accepted.push_back({std::string(fact.recipient), m_place});
}

/// The message is in the queue: accepted, from whoever offered something from that sender before.
void QmailJoiner::info(const LineFact& fact)
{
    m_queueSeen = true;
    if (m_bounces.erase(keyOf(fact, fact.detail)) > 0 || fact.sender == "#@[]")
        return; // qmail's own
    CaseBuilder& builder = *m_context.builder;
    Message row;
    row.source = m_place.source;
    row.line = m_place.line;
    row.time = m_place.time;
    row.queueId = builder.string(fact.queueId);
    row.sender = builder.mailbox(fact.sender);
    row.size = fact.number;
    row.accepted = true;
    Queued entry;
    entry.place = m_place;
    entry.sender = fact.sender;
    entry.message = builder.addMessage(row);
    if (Offer* const offer = offerOf(entry))
        claim(entry, *offer);
    add(EventKind::MessageAccepted, entry, m_place, row.sender, Reason::None);
    const std::string key = keyOf(fact, fact.queueId);
    if (const auto earlier = m_queue.find(key); earlier != m_queue.end())
        end(earlier->second);
    m_queue.insert_or_assign(key, std::move(entry));
}

/// The message has left the queue.
void QmailJoiner::end(Queued& entry)
{
    if (entry.offered)
        return;
    if (m_unoffered.size() >= mostUnoffered)
        tellAll();
    m_unoffered.push_back(std::move(entry));
}

/// All offers have been read: now it is told, with the client if there is one.
void QmailJoiner::tellUnoffered(Queued& entry)
{
    if (Offer* const offer = entry.offered ? nullptr : offerOf(entry))
        claim(entry, *offer);
    for (Event& event : entry.held) {
        event.address = entry.address;
        event.session = entry.session;
        m_context.builder->add(event);
    }
    entry.held.clear();
    entry.offered = true;
}

void QmailJoiner::tellAll()
{
    std::ranges::sort(m_unoffered, {}, [](const Queued& entry) {
        return std::tuple(entry.place.time, entry.place.source, entry.place.line);
    });
    for (Queued& entry : m_unoffered)
        tellUnoffered(entry);
    for (Offer& offer : m_offers)
        tellOffer(offer);
    m_unoffered.clear();
    m_offers.clear();
    m_bySender.clear();
}

void QmailJoiner::starting(const LineFact& fact)
{
    const auto found = m_queue.find(keyOf(fact, fact.queueId));
    if (found == m_queue.end())
        return;
    CaseBuilder& builder = *m_context.builder;
    Queued& entry = found->second;
    const std::string_view mailbox = fact.number > 0 ? withoutDomainPrefix(fact.recipient) : fact.recipient;
    const StringId name = builder.mailbox(mailbox);
    if (insertSorted(entry.named, name.value)) {
        add(EventKind::RcptAccepted, entry, entry.place, name, Reason::None);
        ++builder.message(entry.message).recipients;
        if (fact.number > 0)
            builder.deliveredLocally(mailbox);
    }
    if (m_deliveries.size() >= mostOpen)
        m_deliveries.clear();
    m_deliveries.insert_or_assign(keyOf(fact, fact.key), Delivery{found->first, name});
}

void QmailJoiner::delivered(const LineFact& fact, EventKind kind)
{
    const auto delivery = m_deliveries.find(keyOf(fact, fact.key));
    if (delivery == m_deliveries.end())
        return;
    const auto found = m_queue.find(delivery->second.queueId);
    const StringId recipient = delivery->second.recipient;
    m_deliveries.erase(delivery);
    if (found == m_queue.end())
        return;
    CaseBuilder& builder = *m_context.builder;
    Queued& entry = found->second;
    Message& row = builder.message(entry.message);
    if (kind == EventKind::Delivered)
        ++row.delivered;
    else if (kind == EventKind::Bounced)
        ++row.bounced;
    else if (insertSorted(entry.deferred, recipient.value))
        ++row.deferred;
    std::string reply(kind == EventKind::Delivered ? std::string_view() : fact.detail);
    std::ranges::replace(reply, '_', ' '); // qmail-send writes the reports so
    const std::string_view list = blockListIn(reply);
    add(kind, entry, m_place, recipient,
        kind == EventKind::Delivered ? Reason::None
        : list.empty()               ? Reason::Other
                                     : Reason::BlockList);
    if (!list.empty())
        add(EventKind::Notice, entry, m_place, builder.string(list), Reason::BlockList);
}

void QmailJoiner::add(EventKind kind, Queued& entry, const Place& place, StringId subject, Reason reason)
{
    Event event = eventAt(place, kind);
    event.address = entry.address;
    event.session = entry.session;
    event.message = entry.message;
    event.subject = subject.value;
    event.reason = reason;
    if (entry.offered)
        m_context.builder->add(event);
    else
        entry.held.push_back(event);
}

/// No queue has told of it. Where none is logged at all, the client's allowed recipients are the message.
void QmailJoiner::tellOffer(Offer& offer)
{
    if (!offer.claimed && !m_queueSeen && !offer.message.accepted.empty())
        offer.log.messageAccepted(offer.message, {}, 0);
}

void QmailJoiner::finish()
{
    for (auto& [key, entry] : m_queue)
        end(entry);
    tellAll();
    m_connections.clear();
    m_queue.clear();
    m_deliveries.clear();
    m_bounces.clear();
    m_signIns.clear();
    m_logins.finish();
}

} // namespace postmortem
