// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the rows of a message trace into messages. The service hands nobody's mail out but its own users': the sender of a
// message to the outside, under a domain for which the same trace shows deliveries to mailboxes, is the account.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/exchange/rows.h"
#include "importers/formats/exchange/table.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <array>
#include <string>
#include <vector>

namespace postmortem {

enum class TraceField : std::uint8_t {
    Time,
    Sender,
    Recipient,
    Status,
    RecipientStatus,
    ToIp,
    FromIp,
    Size,
    InternetId,
    TraceId,
    Directionality,
};
inline constexpr std::size_t traceFields = 11;
[[nodiscard]] std::span<const std::string_view> traceColumnNames();

class MessageTraceJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Row {
        std::array<CsvCell, traceFields> cells{};
        [[nodiscard]] std::string_view operator[](TraceField field) const
        {
            return cells[static_cast<std::size_t>(field)].text;
        }
    };
    void summary(const Row& row, const Place& place);
    void extended(const Row& row, const Place& place);
    MessageId newMessage(const Row& row, const Place& place);
    void add(EventKind kind, Reason reason, StringId subject, MessageId id, const Place& place);
    void recipient(MessageId id, std::string_view mailbox, std::string_view status, bool outside, const Place& place);

    SourceContext m_context;
    CaseBuilder* m_builder = nullptr;
    exchange::TableColumns m_columns;
    bool m_headerPassed = false;
    exchange::RecentMap<MessageId> m_messages;     // by trace id
    std::vector<MessageId> m_outgoing;             // with a recipient outside
    boost::unordered_flat_set<std::string> m_ours; // domains with mailboxes here
    std::string m_buffer;
};

} // namespace postmortem
