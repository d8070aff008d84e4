// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/opensmtpd/opensmtpdjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/formats/opensmtpd/opensmtpd.h"

namespace postmortem {

OpenSmtpdJoiner::OpenSmtpdJoiner(SaslFailures& failures) : m_failures(failures)
{
    m_messages.onForget([this](Queued& entry) { entry.message.close(*m_context.builder); });
}

const std::string& OpenSmtpdJoiner::keyOf(const LineFact& fact, std::string_view id)
{
    m_key.assign(fact.host);
    m_key += ' ';
    m_key += id;
    return m_key;
}

void OpenSmtpdJoiner::take(const LineFact& fact)
{
    m_place = Place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    switch (static_cast<OpenSmtpdKind>(fact.kind)) {
    case OpenSmtpdKind::Connect: {
        m_clients.erase(keyOf(fact, fact.key));
        Client& open = client(fact);
        open.local = fact.count == 0;
        open.log->connected();
        break;
    }
    case OpenSmtpdKind::Disconnect:
        client(fact).log->disconnected();
        m_clients.erase(keyOf(fact, fact.key));
        break;
    case OpenSmtpdKind::SignedIn: {
        Client& open = client(fact);
        open.log->loginOk(fact.account, Mechanism::None, {}, fact.count);
        open.signedIn = true;
        break;
    }
    case OpenSmtpdKind::AuthFailed: authFailed(fact); break;
    case OpenSmtpdKind::AuthRefused: authRefused(fact); break;
    case OpenSmtpdKind::Refused: refused(fact); break;
    case OpenSmtpdKind::Offered: client(fact).log->messageRefused({m_place, std::string(fact.sender), {}, 0}); break;
    case OpenSmtpdKind::Counted: counted(fact); break;
    case OpenSmtpdKind::Accepted: accepted(fact); break;
    case OpenSmtpdKind::Delivered:
    case OpenSmtpdKind::Deferred:
    case OpenSmtpdKind::Bounced: delivery(fact); break;
    }
}

OpenSmtpdJoiner::Client& OpenSmtpdJoiner::client(const LineFact& fact)
{
    Client& open = m_clients.at(keyOf(fact, fact.key));
    if (!open.log) {
        open.ip = fact.ip;
        open.log.emplace(*m_context.builder, Protocol::Smtp, fact.ip, fact.key, m_place);
    }
    open.log->at(m_place);
    return open;
}

void OpenSmtpdJoiner::authFailed(const LineFact& fact)
{
    Client& open = client(fact);
    open.told += fact.count;
    const EventRow row = open.log->loginFailed(fact.account, Mechanism::None, Reason::BadCredentials, fact.count);
    m_failures.smtp(open.ip, m_place.time, row, fact.count, !fact.account.empty());
}

void OpenSmtpdJoiner::authRefused(const LineFact& fact)
{
    Client& open = client(fact);
    if (fact.reason == Reason::BadCredentials && open.told > 0) {
        open.told -= std::min(open.told, fact.count);
        return;
    }
    const EventRow row = open.log->loginFailed({}, fact.mechanism, fact.reason, fact.count);
    if (fact.reason == Reason::BadCredentials)
        m_failures.smtp(open.ip, m_place.time, row, fact.count, false);
}

void OpenSmtpdJoiner::refused(const LineFact& fact)
{
    const Reason reason = fact.reason == Reason::None ? reasonFor(fact.recipient) : fact.reason;
    client(fact).log->rcptRefused(fact.recipient, reason, fact.count);
}

Reason OpenSmtpdJoiner::reasonFor(std::string_view recipient) const
{
    const auto& local = m_context.builder->localDomains();
    const std::string_view mailbox = m_context.builder->strings()->text(m_context.builder->mailbox(recipient));
    const std::size_t at = mailbox.rfind('@');
    if (local.empty() || at == std::string_view::npos)
        return Reason::UserUnknown;
    const StringId domain = m_context.builder->strings()->find(mailbox.substr(at + 1));
    return domain.valid() && local.contains(domain) ? Reason::UserUnknown : Reason::RelayDenied;
}

void OpenSmtpdJoiner::counted(const LineFact& fact)
{
    client(fact);
    Queued& entry = m_messages.at(keyOf(fact, fact.queueId));
    entry.message.close(*m_context.builder);
    entry = {};
    entry.size = fact.count;
    entry.recipients = fact.number;
    entry.place = m_place;
    entry.seen = true;
}

void OpenSmtpdJoiner::accepted(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    Queued& entry = m_messages.at(keyOf(fact, fact.queueId));
    if (entry.message.accepted()) {
        entry.message.recipient(builder, fact.recipient);
        return;
    }
    Client& open = client(fact);
    if (open.local && fact.sender.empty()) {
        entry.message.setOwnNotice();
        return;
    }
    Message row;
    row.local = open.local;
    row.session = open.log->id();
    if (!open.local && open.ip != IpAddress())
        row.address = builder.address(open.ip);
    row.account = open.log->account();
    row.mechanism = open.signedIn ? Mechanism::Other : Mechanism::None;
    row.queueId = builder.string(fact.queueId);
    row.sender = builder.mailbox(fact.sender);
    row.size = entry.seen ? entry.size : fact.count;
    row.recipients = entry.recipients;
    entry.message.accept(builder, row, entry.seen ? entry.place : m_place, entry.recipients > 0);
    if (!fact.recipient.empty())
        entry.message.recipient(builder, fact.recipient);
}

void OpenSmtpdJoiner::delivery(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    Queued& entry = m_messages.at(keyOf(fact, fact.queueId));
    const auto status = static_cast<OpenSmtpdKind>(fact.kind);
    EventKind kind = EventKind::Delivered;
    std::string_view blockList;
    if (status != OpenSmtpdKind::Delivered) {
        kind = status == OpenSmtpdKind::Deferred ? EventKind::Deferred : EventKind::Bounced;
        blockList = blockListIn(fact.detail);
    } else if (fact.service == "local") {
        builder.deliveredLocally(fact.recipient);
    }
    entry.message.delivery(builder, m_place, kind, fact.recipient, blockList);
}

void OpenSmtpdJoiner::finish()
{
    if (m_context.builder)
        m_messages.forEach([this](Queued& entry) { entry.message.close(*m_context.builder); });
    m_clients.clear();
    m_messages.clear();
}

} // namespace postmortem
