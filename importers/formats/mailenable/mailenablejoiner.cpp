// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/mailenable/mailenablejoiner.h"

#include "importers/dialogue/words.h"
#include "model/decoding/commandrow.h"

namespace postmortem {

namespace {

constexpr std::string_view blank = "{blank}"; // stands for what the log hides
constexpr std::size_t mostPending = 100'000;

CommandRow rowOf(const LineFact& fact)
{
    CommandRow row;
    row.agent = fact.service;
    row.verb = fact.sender;
    row.command = fact.text;
    row.reply = fact.detail;
    row.w3c = fact.number == MailEnableJoiner::w3c;
    return row;
}

/// One row holds the whole reply, of which only the first line may be shown.
std::string replyOf(const LineFact& fact)
{
    std::string reply = rowOf(fact).replyText();
    if (fact.protocol == Protocol::Smtp && reply.size() > 3 && reply[3] == '-')
        reply[3] = ' ';
    return reply;
}

bool isGreeting(std::string_view reply)
{
    return reply.starts_with("220") || reply.starts_with("+OK") || reply.starts_with("* OK");
}

} // namespace

void MailEnableJoiner::begin(const SourceContext& context)
{
    m_dialogue.begin(context);
}

void MailEnableJoiner::said(const LineFact& fact, DialogueKind kind, std::string_view text)
{
    LineFact line;
    line.stamp = fact.stamp;
    line.line = fact.line;
    line.ip = fact.ip;
    line.key = fact.key;
    line.protocol = fact.protocol;
    line.account = fact.account;
    line.kind = static_cast<std::uint16_t>(kind);
    line.text = text;
    m_dialogue.take(line);
}

void MailEnableJoiner::byClient(const LineFact& fact, std::string_view text)
{
    const bool we = static_cast<MailEnableKind>(fact.kind) == MailEnableKind::Outgoing;
    said(fact, we ? DialogueKind::Sent : DialogueKind::Received, text);
}

void MailEnableJoiner::byServer(const LineFact& fact, std::string_view text)
{
    const bool we = static_cast<MailEnableKind>(fact.kind) == MailEnableKind::Incoming;
    said(fact, we ? DialogueKind::Sent : DialogueKind::Received, text);
}

/// A reply without a command: the greeting, the answer to a message's text, or a time-out.
void MailEnableJoiner::alone(const LineFact& fact, const std::string& connection, std::string_view reply)
{
    m_inData.erase(connection);
    if (isGreeting(reply)) // the connection before was lost, or has ended without a row
        said(fact, DialogueKind::Connected, {});
    byServer(fact, reply);
}

/// Rows of AUTH: the user column names who signs in, and 504 means two things.
void MailEnableJoiner::login(const LineFact& fact, std::string& command, std::string& reply)
{
    if (const std::size_t hidden = command.find(blank); hidden != std::string::npos)
        command.resize(hidden);
    if (!command.empty())
        byClient(fact, command);
    if (!reply.starts_with("334") && !fact.account.empty())
        said(fact, DialogueKind::Account, {});
    if (reply.starts_with("504") && (contains(reply, "PASSWORD") || contains(reply, "DISABLED")))
        reply.replace(0, 3, "535");
    byServer(fact, reply);
}

void MailEnableJoiner::take(const LineFact& fact)
{
    std::string command = rowOf(fact).commandText();
    std::string reply = replyOf(fact);
    const bool incoming = static_cast<MailEnableKind>(fact.kind) == MailEnableKind::Incoming;
    const std::string connection = fact.ip.toString() + '/' + std::string(fact.key);
    if (command.empty()) {
        alone(fact, connection, reply);
        return;
    }
    if (const auto pending = m_inData.find(connection); pending != m_inData.end() && incoming) {
        said(fact, DialogueKind::Sent, "250 queued as " + pending->second);
        m_inData.erase(pending);
    }
    if (fact.protocol == Protocol::Smtp && startsWithWord(fact.sender, "AUTH")) {
        login(fact, command, reply);
        return;
    }
    if (const std::size_t hidden = command.find(blank); hidden != std::string::npos)
        command.replace(hidden, blank.size(), "***");
    byClient(fact, command);
    byServer(fact, reply);
    if (reply.starts_with("354")) {
        if (m_inData.size() >= mostPending)
            m_inData.clear();
        m_inData[connection] = fact.queueId.substr(0, fact.queueId.rfind('.'));
    }
    if (startsWithWord(fact.sender, "QUIT") || startsWithWord(fact.sender, "LOGOUT"))
        said(fact, DialogueKind::Disconnected, {});
}

void MailEnableJoiner::finish()
{
    m_dialogue.finish();
    m_inData.clear();
}

} // namespace postmortem
