// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/iis/iisjoiner.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::int64_t silence = 10 * usPerMinute; // the service's own time-out
constexpr std::size_t mostOpen = 50'000;
constexpr std::size_t mostMessages = 100;

bool isWord(std::string_view text, std::string_view upperWord)
{
    return text.size() == upperWord.size() && startsWithWord(text, upperWord);
}

/// "+TO:+<a@b>+SIZE=1": the W3C and NCSA forms write blanks as '+', which also stands in mailboxes.
std::string_view mailboxOf(std::string_view argument)
{
    if (const std::string_view bracketed = mailboxIn(argument); argument.find('<') != std::string_view::npos)
        return bracketed;
    argument = argument.substr(argument.find(':') + 1);
    while (argument.starts_with('+') || argument.starts_with(' '))
        argument.remove_prefix(1);
    return argument.substr(0, argument.find_first_of("+ "));
}

std::uint64_t domainHash(std::string_view mailbox)
{
    std::uint64_t hash = 0xcbf29ce484222325U; // FNV-1a
    for (const char c : mailbox.substr(mailbox.rfind('@') + 1)) {
        hash ^= static_cast<unsigned char>(upperAscii(c));
        hash *= 0x100000001b3U;
    }
    return hash;
}

std::string_view greetingName(std::string_view argument)
{
    while (argument.starts_with('+'))
        argument.remove_prefix(1);
    return argument;
}

} // namespace

void IisSmtpJoiner::begin(const SourceContext& context)
{
    m_context = context;
    m_columns.learn({});
}

void IisSmtpJoiner::take(const LineFact& fact)
{
    if (static_cast<IisRow>(fact.kind) == IisRow::W3cFields) {
        m_columns.learn(fact.text);
        return;
    }
    const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
    LineFact row = fact;
    if (static_cast<IisRow>(fact.kind) == IisRow::W3cRow) {
        row.text = {};
        if (!m_columns.cut(fact.text, row))
            return;
    }
    constexpr std::string_view outboundMark = "OutboundConnection";
    if (row.key.starts_with(outboundMark))
        outbound(row, place, row.key.substr(outboundMark.size()) == "Response");
    else
        command(row, place);
}

IisSmtpJoiner::Open& IisSmtpJoiner::sessionFor(const Key& key, const Place& place)
{
    if (const auto found = m_open.find(key); found != m_open.end()) {
        Open& open = found->second;
        const bool silent = place.time.known() && open.last.known() && place.time - open.last > silence;
        open.last = place.time;
        if (!silent)
            return open;
        close(open);
        m_open.erase(found);
    }
    if (m_open.size() >= mostOpen)
        closeSilent(place.time);
    Open& open = m_open[key];
    open.log = std::make_unique<SessionLog>(*m_context.builder, Protocol::Smtp, key.ip, std::string_view(), place);
    open.last = place.time;
    return open;
}

/// Before its greeting a connection has no name ("xxxx": a firewall spoiled the first EHLO).
bool IisSmtpJoiner::adopt(const Key& key)
{
    const auto nameless = m_open.find(Key{key.ip, {}});
    if (nameless == m_open.end())
        return false;
    Open open = std::move(nameless->second);
    m_open.erase(nameless);
    m_open[key] = std::move(open);
    return true;
}

void IisSmtpJoiner::command(const LineFact& fact, const Place& place)
{
    Key key{fact.ip, std::string(fact.key)};
    bool first = !m_open.contains(key);
    if (first && !key.name.empty() && adopt(key))
        first = false;
    Open& open = sessionFor(key, place);
    open.log->at(place);
    if (first) {
        open.log->connected();
        if (!fact.key.empty())
            open.log->setHelo(fact.key);
    }
    if (isWord(fact.service, "QUIT") || isWord(fact.service, "TIMEOUT")) {
        // A connection ends; with a message still open there is another one of the same client.
        if (!open.messages.empty() && !open.messages.back().accepted.empty() && open.messages.size() > 1)
            return;
        close(open);
        open.log->disconnected();
        m_open.erase(key);
        return;
    }
    follow(open, fact, place);
}

void IisSmtpJoiner::follow(Open& open, const LineFact& fact, const Place& place)
{
    const bool good = fact.number / 100 == 2;
    if (isWord(fact.service, "EHLO") || isWord(fact.service, "HELO")) {
        open.log->setHelo(greetingName(fact.text));
    } else if (isWord(fact.service, "MAIL") && good) {
        if (open.messages.size() >= mostMessages) {
            open.log->messageRefused(open.messages.front());
            open.messages.pop_front();
        }
        open.messages.push_back({place, std::string(mailboxOf(fact.text)), {}, 0});
    } else if (isWord(fact.service, "RCPT")) {
        recipient(open, fact, place);
    } else if ((isWord(fact.service, "DATA") || isWord(fact.service, "BDAT")) && good && !open.messages.empty()) {
        // The oldest that has recipients is the first to be complete.
        auto message = std::ranges::find_if(open.messages, [](const OpenMessage& m) { return !m.accepted.empty(); });
        if (message == open.messages.end())
            message = open.messages.begin();
        std::string_view id = greetingName(fact.text);
        open.log->messageAccepted(*message, id, 0);
        open.messages.erase(message);
    } else if (isWord(fact.service, "RSET") && !open.messages.empty()) {
        open.log->messageRefused(open.messages.back());
        open.messages.pop_back();
    }
}

void IisSmtpJoiner::recipient(Open& open, const LineFact& fact, const Place& place)
{
    const std::string_view mailbox = mailboxOf(fact.text);
    constexpr std::uint32_t badSequence = 503;
    if (open.messages.empty() || fact.number == badSequence)
        return;
    OpenMessage& message = open.messages.back();
    if (fact.number / 100 == 2) {
        message.accepted.push_back({std::string(mailbox), place});
        countClient(mailbox, fact.ip);
        return;
    }
    ++message.refused;
    constexpr std::uint32_t mailboxUnavailable = 550;
    if (fact.number != mailboxUnavailable) {
        open.log->rcptRefused(mailbox, refusalReason(fact.number, {}));
        return;
    }
    CaseBuilder& builder = *m_context.builder;
    Refused refused;
    refused.event.time = place.time;
    refused.event.line = place.line;
    refused.event.source = place.source;
    refused.event.address = builder.session(open.log->id()).address;
    refused.event.session = open.log->id();
    refused.event.subject = builder.mailbox(mailbox).value;
    refused.event.protocol = Protocol::Smtp;
    refused.domain = domainHash(mailbox);
    m_refused.push_back(refused);
    constexpr std::size_t mostRefused = 1'000'000;
    if (m_refused.size() >= mostRefused)
        tellRefused();
}

void IisSmtpJoiner::countClient(std::string_view mailbox, const IpAddress& client)
{
    constexpr std::size_t mostPairs = 1'000'000;
    const std::uint64_t domain = domainHash(mailbox);
    if (m_pairs.size() < mostPairs && m_pairs.insert(domain ^ IpAddressHash()(client)).second)
        ++m_clients[domain];
}

void IisSmtpJoiner::tellRefused()
{
    std::uint32_t most = 0;
    for (const auto& [domain, clients] : m_clients)
        most = std::max(most, clients);
    for (Refused& refused : m_refused) {
        const auto found = m_clients.find(refused.domain);
        const bool ours = found != m_clients.end() && found->second * 2 > most;
        refused.event.kind = ours ? EventKind::RcptRefused : EventKind::RelayRefused;
        refused.event.reason = ours ? Reason::UserUnknown : Reason::RelayDenied;
        m_context.builder->add(refused.event);
    }
    m_refused.clear();
}

void IisSmtpJoiner::outbound(const LineFact& fact, const Place& place, bool reply)
{
    const Key key{fact.ip, "\n"}; // no greeting is named like that
    const bool first = !m_open.contains(key);
    Open& open = sessionFor(key, place);
    open.log->at(place);
    if (first)
        open.log->setOutbound();
    m_line.clear();
    if (!reply) {
        m_line.append(fact.service);
        m_line += ' ';
    }
    m_line.append(fact.text);
    std::ranges::replace(m_line, '+', ' ');
    if (!reply) {
        // A mailbox keeps its '+'.
        if (const std::size_t bracket = fact.text.find('<'); bracket != std::string_view::npos)
            m_line.replace(m_line.find('<'), std::string::npos, fact.text.substr(bracket));
        open.delivery.weSay(m_line);
        return;
    }
    // Of a reply of several lines only the first is logged.
    if (m_line.size() > 3 && m_line[3] == '-')
        m_line[3] = ' ';
    for (const SendDialogue::Answer& answer : open.delivery.theySay(m_line))
        open.log->remoteAnswer(answer.kind, answer.recipient, answer.blockList);
    if (m_line.starts_with("221"))
        m_open.erase(key);
}

void IisSmtpJoiner::close(Open& open)
{
    for (const OpenMessage& message : open.messages)
        open.log->messageRefused(message);
    open.messages.clear();
}

/// All that fell silent, or, when everybody speaks, all.
void IisSmtpJoiner::closeSilent(TimeUs now)
{
    const auto closed = [&](bool all) {
        return boost::unordered::erase_if(m_open, [&](auto& entry) {
            Open& open = entry.second;
            if (!all && now.known() && open.last.known() && now - open.last <= silence)
                return false;
            close(open);
            return true;
        });
    };
    if (closed(false) == 0)
        closed(true);
}

void IisSmtpJoiner::finish()
{
    closeSilent({});
    for (auto& [key, open] : m_open)
        close(open);
    m_open.clear();
    tellRefused();
}

} // namespace postmortem
