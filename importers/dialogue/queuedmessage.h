// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A message in a server's queue, as lines under its queue id tell it: its acceptance, then deliveries that name its
// recipients. Many servers log no recipients when they accept a message; a delivery, deferral or bounce then proves that
// its recipient had been accepted, at the line of the acceptance.

#include "importers/dialogue/sessionlog.h"
#include "model/events/casebuilder.h"

#include <string_view>
#include <vector>

namespace postmortem {

class QueuedMessage final {
public:
    /// The server itself wrote it (a bounce): nobody offered it, and nothing of it is told.
    void setOwnNotice() { m_ownNotice = true; }
    /// `counted` recipients are in row.recipients; else they are counted as they are named.
    void accept(CaseBuilder& builder, Message row, const Place& place, bool counted);
    [[nodiscard]] bool accepted() const { return m_message.valid(); }
    void recipient(CaseBuilder& builder, std::string_view mailbox);
    /// `recipient` as the client named it. A block list that the other server's answer names becomes a notice.
    void delivery(CaseBuilder& builder, const Place& place, EventKind kind, std::string_view recipient,
                  std::string_view blockList = {});
    /// Recipients that were counted and never named.
    void close(CaseBuilder& builder);

private:
    void add(CaseBuilder& builder, EventKind kind, const Place& place, std::uint32_t subject, Reason reason,
             std::uint32_t count = 1) const;

    MessageId m_message; ///< valid once accepted
    SessionId m_session;
    AddressId m_address;
    Place m_place;
    std::uint32_t m_counted = 0;
    std::vector<std::uint32_t> m_named; // StringId values, sorted
    std::vector<std::uint32_t> m_deferred;
    bool m_isCounted = false;
    bool m_ownNotice = false;
};

} // namespace postmortem
