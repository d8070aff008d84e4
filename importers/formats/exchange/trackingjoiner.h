// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the events of message tracking. A message that a protocol log has told is not told again: it is found by its
// internal id, by its message id, or by time, sender and number of recipients, and only its deliveries are added to it.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/exchange/rows.h"
#include "importers/formats/exchange/trackingrow.h"

#include <string>
#include <utility>
#include <vector>

namespace postmortem {

class ExchangeTrackingJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override {}

private:
    using Index = std::vector<std::pair<StringId, MessageId>>; // ordered

    void indexMessages();
    void received(const exchange::TrackingRow& row, const Place& place);
    [[nodiscard]] MessageId told(const exchange::TrackingRow& row, TimeUs time, std::uint32_t recipients) const;
    [[nodiscard]] MessageId nearest(const Index& index, StringId key, TimeUs time, std::uint32_t recipients) const;
    MessageId tell(const exchange::TrackingRow& row, const Place& place, std::vector<std::string_view> recipients);
    void delivery(const exchange::TrackingRow& row, const Place& place, EventKind kind);
    [[nodiscard]] std::string_view sender(const exchange::TrackingRow& row);
    [[nodiscard]] MessageId messageOf(const exchange::TrackingRow& row) const;

    SourceContext m_context;
    exchange::TableColumns m_columns; // of the export that is read
    bool m_headerPassed = false;
    bool m_indexed = false;
    Index m_byQueueId;
    Index m_bySender; // messages whose acceptance named no id
    exchange::RecentMap<MessageId> m_messages;
    exchange::RecentMap<bool> m_submitted; // from a mailbox, by network message id
    std::string m_buffer;
};

} // namespace postmortem
