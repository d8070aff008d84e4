// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A message in a server's queue, as lines under its queue id tell it: its acceptance, then deliveries that name its
// recipients. Many servers log no recipients when they accept a message; a delivery, deferral or bounce then proves that
// its recipient had been accepted, at the line of the acceptance.
//
// A content filter takes a message out of the queue over SMTP and hands it back, under another queue id: one message, not
// two. The answer that the filter gave to the first delivery names the id, as the server itself gave it to the filter.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/sessionlog.h"
#include "model/events/casebuilder.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

class QueuedMessage final {
public:
    /// The server itself wrote it (a bounce): nobody offered it, and nothing of it is told.
    void setOwnNotice()
    {
        m_ownNotice = true;
        m_held.reset();
    }
    /// `counted` recipients are in row.recipients; else they are counted as they are named.
    void accept(CaseBuilder& builder, Message row, const Place& place, bool counted);
    [[nodiscard]] bool accepted() const { return m_message.valid(); }
    /// The same, but nothing is told before tell() or until a delivery or the end shows that it is a message indeed.
    void hold(const Message& row, const Place& place, bool counted);
    [[nodiscard]] const Message* held() const { return m_held.get(); }
    void tell(CaseBuilder& builder);
    /// It was held, and may prove yet to be the second hop of another.
    [[nodiscard]] bool mayReturn() const { return m_wasHeld; }
    void recipient(CaseBuilder& builder, std::string_view mailbox);
    /// `recipient` as the client named it. A block list that the other server's answer names becomes a notice.
    void delivery(CaseBuilder& builder, const Place& place, EventKind kind, std::string_view recipient,
                  std::string_view blockList = {});
    /// Recipients that were counted and never named.
    void close(CaseBuilder& builder);

    /// The message of the key `first` was delivered to a content filter at that address, which answered with the queue id
    /// of the key `second`. Null when that is another message; else the message, which `second` means from now on too: what
    /// was told of it is taken back.
    [[nodiscard]] static QueuedMessage* joinHop(CaseBuilder& builder, AgedMap<QueuedMessage>& messages,
                                                const std::string& first, const std::string& second,
                                                const IpAddress& filter);

private:
    [[nodiscard]] bool returnsAs(const CaseBuilder& builder, const QueuedMessage& behind,
                                 const IpAddress& filter) const;
    void follow(CaseBuilder& builder, const QueuedMessage& earlier);
    void add(CaseBuilder& builder, EventKind kind, const Place& place, std::uint32_t subject, Reason reason,
             std::uint32_t count = 1) const;

    MessageId m_message; ///< valid once accepted
    std::unique_ptr<Message> m_held;
    StringId m_sender;
    SessionId m_session;
    AddressId m_address;
    Place m_place;
    std::uint32_t m_counted = 0;
    std::vector<std::uint32_t> m_named; // StringId values, sorted
    std::vector<std::uint32_t> m_deferred;
    bool m_wasHeld = false;
    bool m_isCounted = false;
    bool m_ownNotice = false;
};

} // namespace postmortem
