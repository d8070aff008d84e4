// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/described/describedjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"

namespace postmortem {

namespace {

EventKind deliveryKind(DescribedEvent event)
{
    if (event == DescribedEvent::Delivered)
        return EventKind::Delivered;
    return event == DescribedEvent::Deferred ? EventKind::Deferred : EventKind::Bounced;
}

} // namespace

void DescribedJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_trail.begin(context.builder);
}

/// A key serves one connection after another, and not every log shows the end of the first: another address or protocol
/// is another client.
SessionLog DescribedJoiner::session(const LineFact& fact)
{
    std::optional<SessionLog>* const found = fact.key.empty() ? nullptr : m_sessions.find(std::string(fact.key));
    if (found) {
        SessionLog& log = **found;
        const Session& row = m_context.builder->session(log.id());
        const bool sameProtocol = fact.protocol == Protocol::Other || fact.protocol == row.protocol;
        const bool sameAddress = !fact.ip.known() || m_context.builder->address(fact.ip) == row.address;
        if (sameProtocol && sameAddress) {
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
    m_sessions.at(std::string(fact.key)) = log;
}

void DescribedJoiner::take(const LineFact& fact)
{
    const DescribedLine& line = m_description->lines[fact.kind];
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    if (line.local && !fact.recipient.empty())
        m_context.builder->deliveredLocally(fact.recipient);
    switch (line.event) {
    case DescribedEvent::Connect: {
        SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, m_place);
        log.connected();
        keep(fact, log);
        break;
    }
    case DescribedEvent::Disconnect: disconnect(fact); break;
    case DescribedEvent::LoginOk: login(fact, true); break;
    case DescribedEvent::LoginFailed: login(fact, false); break;
    case DescribedEvent::RcptRefused: {
        const Reason reason =
            fact.reason == Reason::None ? refusalReason(replyCode(fact.text), fact.text) : fact.reason;
        session(fact).rcptRefused(fact.recipient, reason, fact.count);
        break;
    }
    case DescribedEvent::Message: message(fact); break;
    case DescribedEvent::Delivered:
    case DescribedEvent::Deferred:
    case DescribedEvent::Bounced:
        m_trail.delivery(deliveryKind(line.event), fact.queueId, fact.recipient, fact.text,
                         m_description->recipientsInDeliveries, m_place);
        break;
    case DescribedEvent::Notice: session(fact).notice(fact.text.substr(0, 255), fact.reason); break;
    case DescribedEvent::Ignored: break;
    }
}

void DescribedJoiner::login(const LineFact& fact, bool ok)
{
    SessionLog log = session(fact);
    if (ok)
        log.loginOk(fact.account, fact.mechanism, {}, fact.count);
    else
        log.loginFailed(fact.account, fact.mechanism, fact.reason, fact.count);
    keep(fact, log);
}

void DescribedJoiner::disconnect(const LineFact& fact)
{
    const std::string key(fact.key);
    std::optional<SessionLog>* const found = m_sessions.find(key);
    if (!found)
        return;
    (*found)->at(m_place);
    (*found)->disconnected();
    m_sessions.erase(key);
}

void DescribedJoiner::message(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    // A line for each recipient: the same id and sender is the same message.
    const MessageId known = fact.recipient.empty() ? MessageId() : m_trail.message(fact.queueId);
    if (known.valid() && builder.message(known).sender == builder.mailbox(fact.sender)) {
        m_trail.recipient(fact.queueId, fact.recipient, m_place);
        return;
    }
    SessionLog log = session(fact);
    // A message's account is the proof of a login that the log may not show.
    if (!fact.account.empty() && builder.account(fact.account) != log.account())
        log.loginOk(fact.account, fact.mechanism);
    keep(fact, log);
    OpenMessage open;
    open.sender = fact.sender;
    // Without a queue id nothing is told of the message afterwards: its recipients are those of this line.
    const auto add = [&](std::string_view mailbox) {
        if (!mailbox.empty())
            open.accepted.push_back({std::string(mailbox), m_place});
    };
    add(fact.recipient);
    for (std::string_view rest = fact.detail; !rest.empty();) {
        const std::size_t comma = rest.find(',');
        std::string_view one = trimmed(rest.substr(0, comma));
        if (one.size() > 1 && (one.front() == '"' || one.front() == '<'))
            one = one.substr(1, one.size() - 2);
        add(one);
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    m_trail.queued(fact.queueId, log.messageAccepted(open, fact.queueId, fact.number));
}

void DescribedJoiner::finish()
{
    m_sessions.clear();
    m_trail.finish();
}

} // namespace postmortem
