// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts a listing of the queue beside what the logs say. A message that a log has accepted under that id from that sender is
// known: the listing adds that its recipients wait only where no log says so. Any other was accepted before the logs begin,
// or by a server whose log is not here: it becomes a message without a client. The server's own bounces are counted in the
// source's summary and are no messages, as in the logs.

#include "importers/dialogue/sessionlog.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

/// What a listing shows as a whole.
struct QueueListing {
    std::uint64_t messages = 0;   ///< without the server's own bounces
    std::uint64_t bounces = 0;    ///< notifications of the server, which have no sender
    std::uint64_t recipients = 0; ///< of both, that wait
    std::string sender;           ///< who sent most of the messages
    std::uint64_t senderMessages = 0;
    std::string domain; ///< where most recipients are
    std::uint64_t domainRecipients = 0;
    std::string reason;             ///< most often given for the delay, as the server words it
    std::uint64_t unknownToLog = 0; ///< messages that no log of the case shows
    TimeUs oldest;
};

class QueueListingJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Waiting {
        Place place; ///< its line, and when it came
        std::string queueId;
        std::string sender;
        std::uint32_t size = 0;
        std::vector<std::string> recipients;
    };
    using Counts = boost::unordered_flat_map<std::string, std::uint64_t>;

    void open(const LineFact& fact, const Place& place);
    void object(const LineFact& fact, const Place& place);
    void recipient(std::string_view mailbox, std::string_view reason);
    void close();
    void leaveSource();
    void learnQueueIds();
    [[nodiscard]] MessageId known() const;
    MessageId newMessage();
    void add(EventKind kind, MessageId message, StringId subject, Reason reason = Reason::None);

    SourceContext m_context;
    bool m_begun = false;
    Waiting m_waiting; // without an id: none
    std::string m_reason;
    QueueListing m_listing;
    Counts m_senders;
    Counts m_domains;
    Counts m_reasons;
    /// Of the logs, and of earlier listings.
    boost::unordered_flat_map<std::string_view, std::vector<MessageId>> m_queueIds;
};

} // namespace postmortem
