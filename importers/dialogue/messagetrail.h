// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What becomes of accepted messages, for logs that tell of a message by its queue id in several lines: recipients that
// are named after the message, and deliveries.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/sessionlog.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <string>
#include <string_view>

namespace postmortem {

class MessageTrail final {
public:
    void begin(CaseBuilder* builder) { m_builder = builder; }
    /// From here on the queue id means this message.
    void queued(std::string_view queueId, MessageId message);
    /// The message that the id means; not valid when it is none.
    [[nodiscard]] MessageId message(std::string_view queueId);
    /// One more accepted recipient of a message; told again it counts once.
    void recipient(std::string_view queueId, std::string_view mailbox, const Place& place);
    /// The message's recipient was Delivered, Deferred or Bounced; `reply` may name a block list. With `names`, only
    /// deliveries name the recipients, and this is one.
    void delivery(EventKind kind, std::string_view queueId, std::string_view mailbox, std::string_view reply,
                  bool names, const Place& place);
    void finish() { m_messages.clear(); }

private:
    struct Queued {
        MessageId id;
        boost::unordered_flat_set<std::uint32_t> named;    ///< recipients told, by StringId
        boost::unordered_flat_set<std::uint32_t> deferred; ///< of them those that had to wait
    };
    void add(MessageId message, bool byClient, EventKind kind, StringId subject, Reason reason, const Place& place);

    CaseBuilder* m_builder = nullptr;
    AgedMap<Queued> m_messages{100'000}; // by queue id
};

} // namespace postmortem
