// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/dialoguejoiner.h"

#include "importers/dialogue/greeting.h"
#include "importers/dialogue/oldest.h"
#include "importers/dialogue/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace postmortem {

namespace {

/// Sessions that stay open at most; the log of a server that never logs an end would else grow without bound.
constexpr std::size_t mostOpen = 100'000;

/// POP3 commands whose good reply runs until a lone dot (RFC 1939, 3).
bool bringsText(std::string_view command)
{
    const auto [verb, argument] = splitWord(trimmed(command));
    if (startsWithWord(verb, "RETR") || startsWithWord(verb, "CAPA")
        || (verb.size() == 3 && startsWithWord(verb, "TOP")))
        return true;
    return argument.empty() && (startsWithWord(verb, "LIST") || startsWithWord(verb, "UIDL"));
}

/// A whole word of POP3, which no header of a message is.
bool isPop3Command(std::string_view line)
{
    static constexpr std::array<std::string_view, 16> verbs{"USER", "PASS", "APOP", "AUTH", "STAT", "LIST",
                                                            "RETR", "DELE", "NOOP", "RSET", "LAST", "TOP",
                                                            "UIDL", "CAPA", "STLS", "QUIT"};
    const std::string_view word = splitWord(trimmed(line)).first;
    return std::ranges::any_of(
        verbs, [&](std::string_view verb) { return word.size() == verb.size() && startsWithWord(word, verb); });
}

} // namespace

void DialogueJoiner::begin(const SourceContext& context)
{
    m_context = context;
}

DialogueJoiner::Key DialogueJoiner::keyOf(const LineFact& fact) const
{
    if (m_settings.keyAlone)
        return {{}, std::string(fact.key), Protocol::Other};
    return {fact.ip, std::string(fact.key), fact.protocol};
}

/// A session's thread serves the next one too, and not every log shows the end of the first. A greeting begins a new one
/// where no command waits for a reply ("220" answers STARTTLS too, "+OK" everything).
bool DialogueJoiner::beginsAnew(const Open& open, const LineFact& fact)
{
    const auto kind = static_cast<DialogueKind>(fact.kind);
    if (kind == DialogueKind::Connected)
        return true;
    if (kind != DialogueKind::Sent || !open.conversation || open.outbound || !open.clientSpoke)
        return false;
    const bool greeting = fact.text.starts_with("220 ") || fact.text.starts_with("220-")
                          || (fact.text.starts_with("+OK") && contains(fact.text, "POP3"));
    return greeting && (open.conversation->idle() || open.gapInText);
}

DialogueJoiner::Open& DialogueJoiner::openSession(const LineFact& fact, const Place& place)
{
    dropOldest(m_open, mostOpen, [this](Open& oldest) { close(oldest); });
    Open open;
    open.log = std::make_unique<SessionLog>(*m_context.builder, fact.protocol, fact.ip, fact.key, place);
    open.log->joinDeliveries(m_onward, m_settings.numbers);
    const auto kind = static_cast<DialogueKind>(fact.kind);
    if (kind == DialogueKind::Connected
        || (kind != DialogueKind::Summary && protocolOfGreeting(fact.text) != Protocol::Other))
        open.connect = place;
    Open& kept = m_open[keyOf(fact)];
    kept = std::move(open);
    return kept;
}

DialogueJoiner::Open& DialogueJoiner::sessionFor(const LineFact& fact, const Place& place)
{
    const auto found = m_open.find(keyOf(fact));
    if (found == m_open.end())
        return openSession(fact, place);
    Open& open = found->second;
    if (beginsAnew(open, fact)) {
        close(open);
        return openSession(fact, place);
    }
    return open;
}

void DialogueJoiner::close(Open& open)
{
    if (open.connect)
        open.log->connected(*open.connect);
    open.connect.reset();
    if (open.conversation)
        open.conversation->end(*open.log);
    open.conversation.reset();
}

void DialogueJoiner::endAll()
{
    for (auto& [key, open] : m_open)
        close(open);
    m_open.clear();
}

void DialogueJoiner::take(const LineFact& fact)
{
    const auto kind = static_cast<DialogueKind>(fact.kind);
    const Key key = keyOf(fact);
    const auto found = m_open.find(key);
    if (kind == DialogueKind::Break) {
        if (found != m_open.end() && found->second.inText && !found->second.firstOfText)
            found->second.gapInText = true; // an empty line of a message ends nothing
        else
            endAll();
        return;
    }
    if (kind == DialogueKind::Sent && (found == m_open.end() || !found->second.started)) {
        if (const auto greeting = momentOfGreeting(fact.text))
            m_context.clock->anchor(*greeting);
    }
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    Open& open = sessionFor(fact, place);
    open.lastUse = ++m_uses;
    open.log->at(place);
    if (m_settings.keyAlone && fact.ip.known() && !open.log->hasAddress())
        open.log->setAddress(fact.ip);
    switch (kind) {
    case DialogueKind::Connected:
    case DialogueKind::Break: break;
    case DialogueKind::Disconnected:
        close(open);
        open.log->disconnected();
        m_open.erase(key);
        break;
    case DialogueKind::Summary: summary(open, fact); break;
    case DialogueKind::Note:
        if (open.conversation)
            open.conversation->notesMessage(fact.queueId, fact.number);
        break;
    case DialogueKind::Account: open.log->tellAccount(fact.account); break;
    case DialogueKind::Outcome: outcome(open, fact); break;
    case DialogueKind::Sent:
    case DialogueKind::Received: speak(open, fact); break;
    case DialogueKind::Unmarked: unmarked(open, fact.text); break;
    }
}

void DialogueJoiner::start(Open& open, bool serverSpeaks, bool sent, std::string_view text)
{
    open.started = true;
    // The side that speaks like a server is the server: when that is not the logging host, the session is outbound.
    open.outbound = serverSpeaks != sent;
    if (open.outbound)
        open.log->setOutbound();
    Protocol protocol = serverSpeaks ? protocolOfGreeting(text) : protocolOfCommand(text);
    if (protocol == Protocol::Other)
        protocol = m_context.builder->session(open.log->id()).protocol;
    open.log->setProtocol(protocol);
    if (open.connect)
        open.log->connected(*open.connect);
    open.connect.reset();
    open.conversation = makeConversation(protocol, &m_recipientWords);
}

void DialogueJoiner::speak(Open& open, const LineFact& fact)
{
    const bool sent = static_cast<DialogueKind>(fact.kind) == DialogueKind::Sent;
    if (!open.started)
        start(open, looksLikeReply(fact.text), sent, fact.text);
    if (!open.conversation)
        return;
    if (open.outbound) {
        if (sent)
            open.delivery.weSay(fact.text);
        else
            open.delivery.theySay(fact.text, *open.log, !m_settings.summaries);
        return;
    }
    open.summaryOnly = false;
    if (sent) {
        open.conversation->serverSays(fact.text, *open.log);
        open.inText = fact.text.starts_with("354");
        open.gapInText = false;
    } else {
        open.clientSpoke = true;
        open.conversation->clientSays(fact.text, *open.log);
    }
}

/// Whether the line is one of a message or listing, which may hold anything. A log may have left the text out: then a
/// reply or a command follows at once, which no message begins with.
bool DialogueJoiner::passOver(Open& open, std::string_view text)
{
    if (open.firstOfText && (looksLikeReply(text) || isPop3Command(text)))
        open.inText = false;
    open.firstOfText = false;
    if (!open.inText)
        return false;
    open.inText = text != ".";
    return true;
}

/// Bare dialogue without marks: replies are known by their form.
void DialogueJoiner::unmarked(Open& open, std::string_view text)
{
    if (passOver(open, text))
        return;
    const bool imap = m_context.builder->session(open.log->id()).protocol == Protocol::Imap;
    const bool server = looksLikeReply(text) || (imap && looksLikeTaggedReply(text));
    if (!open.started)
        start(open, server, server, text);
    if (!open.conversation)
        return;
    if (server) {
        open.conversation->serverSays(text, *open.log);
        open.inText = open.firstOfText = text.starts_with("354") || (open.wantsText && text.starts_with("+OK"));
        open.wantsText = false;
    } else {
        open.conversation->clientSays(text, *open.log);
        open.wantsText = m_context.builder->session(open.log->id()).protocol == Protocol::Pop3 && bringsText(text);
    }
}

void DialogueJoiner::summary(Open& open, const LineFact& fact)
{
    if (open.started && open.outbound) {
        open.delivery.summary(fact, *open.log);
        return;
    }
    if (!open.summaryOnly || !startsWithWord(fact.detail, "OK"))
        return; // the dialogue tells it with every recipient
    open.log->setProtocol(Protocol::Smtp);
    OpenMessage message;
    message.begun = open.log->place();
    message.sender = fact.sender;
    message.accepted.push_back({std::string(fact.recipient), open.log->place()});
    // The line names the first recipient only; the others are counted.
    for (std::uint32_t i = 1; i < std::min<std::uint32_t>(fact.count, 10'000); ++i)
        message.accepted.push_back({std::string(), open.log->place()});
    open.log->messageAccepted(message, fact.queueId, fact.number);
}

void DialogueJoiner::outcome(Open& open, const LineFact& fact)
{
    open.log->setOutbound();
    open.log->setProtocol(Protocol::Smtp);
    open.delivery.outcome(fact, *open.log);
}

void DialogueJoiner::finish()
{
    endAll();
    if (m_context.builder)
        m_onward.finish(*m_context.builder);
}

} // namespace postmortem
