// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exchange/senddialogue.h"

#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"

namespace postmortem {

void SendDialogue::weSay(std::string_view line)
{
    if (startsWithWord(line, "EHLO") || startsWithWord(line, "HELO")) {
        *this = SendDialogue(); // nothing that was said before matters
        m_greeted = true;
    }
    constexpr std::size_t mostWaiting = 10'000;
    if (m_inData || m_waiting.size() >= mostWaiting)
        return;
    Command command;
    if (startsWithWord(line, "MAIL FROM:"))
        command.verb = Verb::Mail;
    else if (startsWithWord(line, "RCPT TO:"))
        command = {Verb::Rcpt, std::string(mailboxIn(line.substr(8)))};
    else if (startsWithWord(line, "DATA"))
        command.verb = Verb::Data;
    else if (startsWithWord(line, "BDAT") && contains(line, " LAST"))
        command.verb = Verb::LastChunk;
    m_waiting.push_back(std::move(command));
}

const std::vector<SendDialogue::Answer>& SendDialogue::theySay(std::string_view line)
{
    m_answers.clear();
    const unsigned code = replyCode(line);
    if (code == 0 || (line.size() > 3 && line[3] == '-'))
        return m_answers; // no reply, or not its last line
    if (!m_greeted) {
        m_greeted = true;
        return m_answers;
    }
    const bool good = code / 100 == 2;
    if (m_inData) {
        m_inData = false;
        decide(good, line);
        return m_answers;
    }
    if (m_waiting.empty())
        return m_answers;
    const Command command = std::move(m_waiting.front());
    m_waiting.pop_front();
    switch (command.verb) {
    case Verb::Mail: m_accepted.clear(); break;
    case Verb::Rcpt:
        if (good)
            m_accepted.push_back(command.recipient);
        else
            m_answers.push_back({code / 100 == 4 ? EventKind::Deferred : EventKind::Bounced, command.recipient,
                                 std::string(blockListIn(line))});
        break;
    case Verb::Data:
        m_inData = code == 354;
        if (code >= 400)
            decide(false, line);
        break;
    case Verb::LastChunk: decide(good, line); break;
    case Verb::Other: break;
    }
    return m_answers;
}

void SendDialogue::decide(bool good, std::string_view line)
{
    const EventKind kind = good                    ? EventKind::Delivered
                           : line.starts_with('4') ? EventKind::Deferred
                                                   : EventKind::Bounced;
    for (std::string& recipient : m_accepted)
        m_answers.push_back({kind, std::move(recipient), std::string(good ? std::string_view() : blockListIn(line))});
    m_accepted.clear();
}

} // namespace postmortem
