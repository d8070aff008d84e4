// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/outbounddelivery.h"

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/replies.h"
#include "importers/dialogue/words.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t mostRecipients = 10'000; // of one message that are remembered

} // namespace

void OutboundDelivery::weSay(std::string_view line)
{
    constexpr std::size_t mostWaiting = 1000;
    if (m_inData || m_waiting.size() >= mostWaiting)
        return;
    if (startsWithWord(line, "MAIL FROM:")) {
        m_accepted.clear(); // a message that was given up
        m_sender = mailboxIn(line.substr(10));
    }
    m_waiting.emplace_back(startsWithWord(line, "RCPT TO:") ? mailboxIn(line.substr(8)) : std::string_view());
}

void OutboundDelivery::theySay(std::string_view line, SessionLog& log, bool tellsAll)
{
    if (!looksLikeReply(line) || line[0] < '2' || line[0] > '5')
        return;
    const bool refused = line[0] >= '4';
    const std::string_view list = refused ? blockListIn(line) : std::string_view();
    if (!list.empty()) {
        m_blockList = list;
        m_listedBy = line[0];
    }
    if (line.size() > 3 && line[3] == '-')
        return; // not the last line of a reply
    if (!m_greeted || m_inData) {
        if (tellsAll)
            messageAnswered(line, list, log);
        m_greeted = true;
        m_inData = false;
        return;
    }
    answered(line, list, tellsAll, log);
}

/// The reply to a command.
void OutboundDelivery::answered(std::string_view line, std::string_view blockList, bool tellsAll, SessionLog& log)
{
    if (m_waiting.empty())
        return;
    const std::string recipient = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_inData = line.starts_with("354");
    if (line[0] < '4') {
        if (tellsAll && !recipient.empty() && m_accepted.size() < mostRecipients)
            m_accepted.push_back(recipient);
        return;
    }
    if (recipient.empty()) {
        if (tellsAll)
            messageAnswered(line, blockList, log);
        return;
    }
    log.remoteAnswer(line[0] == '4' ? EventKind::Deferred : EventKind::Bounced, recipient, blockList, 1, m_sender);
    ++m_refused;
    if (m_told.size() < mostRecipients)
        m_told.push_back(recipient);
}

/// The other server's word on the whole message: at its end, or before, when it wants nothing of us.
void OutboundDelivery::messageAnswered(std::string_view line, std::string_view blockList, SessionLog& log)
{
    const EventKind kind = line[0] < '4'    ? EventKind::Delivered
                           : line[0] == '4' ? EventKind::Deferred
                                            : EventKind::Bounced;
    for (const std::string& recipient : m_accepted)
        log.remoteAnswer(kind, recipient, blockList, 1, m_sender);
    if (m_accepted.empty() && !blockList.empty())
        log.remoteAnswer(kind, {}, blockList);
    m_accepted.clear();
}

void OutboundDelivery::summary(const LineFact& fact, SessionLog& log)
{
    if (startsWithWord(fact.detail, "OK")) {
        log.remoteAnswer(EventKind::Delivered, fact.recipient, {}, fact.count, fact.sender);
    } else if (const std::uint32_t left = fact.count - std::min(fact.count, m_refused); left > 0) {
        // The line names the first recipient, whose refusal may have been told.
        const std::string_view named = blockListIn(fact.detail);
        log.remoteAnswer(fact.detail.starts_with('4') ? EventKind::Deferred : EventKind::Bounced,
                         m_refused == 0 ? fact.recipient : std::string_view(),
                         named.empty() ? std::string_view(m_blockList) : named, left, fact.sender);
    }
    m_refused = 0;
    m_told.clear();
    m_blockList.clear();
}

void OutboundDelivery::outcome(const LineFact& fact, SessionLog& log)
{
    if (const auto told = std::ranges::find(m_told, fact.recipient); told != m_told.end()) {
        m_told.erase(told);
        return;
    }
    const EventKind kind = fact.detail == "OK"            ? EventKind::Delivered
                           : fact.detail.starts_with('4') ? EventKind::Deferred
                                                          : EventKind::Bounced;
    const bool listed = !m_blockList.empty() && fact.detail.starts_with(m_listedBy);
    log.remoteAnswer(kind, fact.recipient, listed ? std::string_view(m_blockList) : std::string_view(), 1, fact.sender);
}

} // namespace postmortem
