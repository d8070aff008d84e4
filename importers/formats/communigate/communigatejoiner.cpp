// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/communigate/communigatejoiner.h"

#include "importers/dialogue/words.h"
#include "importers/formats/communigate/communigate.h"

namespace postmortem {

namespace {

constexpr std::string_view lineEnd = "\\r\\n"; // four characters: the log escapes what is no print

/// "7005003" of "250 7005003 message accepted for delivery"; empty when it is another reply.
std::string_view acceptedId(std::string_view reply)
{
    const auto [id, rest] = splitWord(reply.substr(std::min<std::size_t>(4, reply.size())));
    const bool number = !id.empty() && id.find_first_not_of("0123456789") == std::string_view::npos;
    return number && rest.starts_with("message accepted") ? id : std::string_view();
}

} // namespace

void CommunigateJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_dialogue.begin(context);
    m_trail.begin(context.builder);
}

Place CommunigateJoiner::place(const LineFact& fact) const
{
    return {m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
}

IpAddress CommunigateJoiner::peer(const LineFact& fact)
{
    const IpAddress* const known = m_lines.find(std::string(fact.key));
    return known ? *known : fact.ip;
}

void CommunigateJoiner::take(const LineFact& fact)
{
    LineFact session = fact;
    switch (static_cast<CommunigateKind>(fact.kind)) {
    case CommunigateKind::Connected:
        m_lines.at(std::string(fact.key)) = fact.ip;
        session.kind = static_cast<std::uint16_t>(DialogueKind::Connected);
        m_dialogue.take(session);
        break;
    case CommunigateKind::Disconnected:
        session.ip = peer(fact);
        session.kind = static_cast<std::uint16_t>(DialogueKind::Disconnected);
        m_dialogue.take(session);
        m_lines.erase(std::string(fact.key));
        break;
    case CommunigateKind::Said:
    case CommunigateKind::Heard: speak(fact); break;
    case CommunigateKind::Received: received(fact); break;
    case CommunigateKind::LoginOk: login(fact, true); break;
    case CommunigateKind::LoginFailed: login(fact, false); break;
    case CommunigateKind::Queued: queued(fact); break;
    case CommunigateKind::Delivered:
        m_trail.delivery(EventKind::Delivered, fact.queueId, fact.recipient, {}, !m_spoken, place(fact));
        break;
    case CommunigateKind::Deferred:
        m_trail.delivery(EventKind::Deferred, fact.queueId, fact.recipient, fact.text, !m_spoken, place(fact));
        break;
    case CommunigateKind::Bounced:
        m_trail.delivery(EventKind::Bounced, fact.queueId, fact.recipient, fact.text, !m_spoken, place(fact));
        break;
    }
}

/// One line of the log may hold several of the dialogue.
void CommunigateJoiner::speak(LineFact fact)
{
    m_spoken = true;
    const bool server = static_cast<CommunigateKind>(fact.kind) == CommunigateKind::Said;
    fact.kind = static_cast<std::uint16_t>(server ? DialogueKind::Sent : DialogueKind::Received);
    fact.ip = peer(fact);
    CaseBuilder& builder = *m_context.builder;
    const std::size_t before = builder.messages().size();
    const std::string_view queueId = server ? acceptedId(fact.text) : std::string_view();
    std::string_view rest = fact.text;
    do {
        const std::size_t end = rest.find(lineEnd);
        fact.text = rest.substr(0, end);
        if (fact.text.ends_with("\\r"))
            fact.text.remove_suffix(2);
        m_dialogue.take(fact);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + lineEnd.size());
    } while (!rest.empty());
    if (builder.messages().size() == before || queueId.empty())
        return;
    const MessageId message(before);
    builder.message(message).queueId = builder.string(queueId);
    m_trail.queued(queueId, message);
}

void CommunigateJoiner::received(const LineFact& fact)
{
    if (m_spoken)
        return;
    m_entered.at(std::string(fact.queueId)) = Entered{peer(fact), std::string(fact.key), std::string(fact.account)};
}

void CommunigateJoiner::queued(const LineFact& fact)
{
    CaseBuilder& builder = *m_context.builder;
    if (const MessageId known = m_trail.message(fact.queueId); known.valid()) {
        builder.message(known).size = fact.number;
        return;
    }
    const Entered* const found = m_entered.find(std::string(fact.queueId));
    if (!found)
        return; // the server's own: a notification, a list's copy
    const Entered& entered = *found;
    SessionLog log(builder, Protocol::Smtp, entered.ip, entered.key, place(fact));
    OpenMessage message;
    message.sender = fact.sender;
    const MessageId id = log.messageAccepted(message, fact.queueId, fact.number);
    if (!entered.account.empty())
        builder.message(id).account = builder.account(entered.account);
    m_trail.queued(fact.queueId, id);
    m_entered.erase(std::string(fact.queueId));
}

void CommunigateJoiner::login(const LineFact& fact, bool ok)
{
    if (m_spoken)
        return;
    SessionLog log(*m_context.builder, fact.protocol, fact.ip, fact.key, place(fact));
    if (ok)
        log.loginOk(fact.account, Mechanism::None);
    else
        log.loginFailed(fact.account, Mechanism::None, fact.reason);
}

void CommunigateJoiner::finish()
{
    m_dialogue.finish();
    m_trail.finish();
    m_lines.clear();
    m_entered.clear();
}

} // namespace postmortem
