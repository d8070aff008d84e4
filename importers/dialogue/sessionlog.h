// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes one client session into the case: keeps its current line and time, and turns what a conversation or a log
// line says (a login, a message, a recipient) into events. Shared by every format.

#include "importers/formats/format.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

class OnwardDeliveries;

/// Where in the log something happened.
struct Place {
    SourceId source;
    LineNumber line = 0;
    TimeUs time;
};

/// An event there, of SMTP, about nobody yet.
[[nodiscard]] Event eventAt(const Place& place, EventKind kind);

/// A message on its way in: what the client offered so far.
struct OpenMessage {
    Place begun;
    std::string sender;
    struct Recipient {
        std::string mailbox;
        Place place;
    };
    std::vector<Recipient> accepted;
    std::uint32_t refused = 0;
};

class SessionLog final {
public:
    SessionLog(CaseBuilder& builder, Protocol protocol, const IpAddress& ip, std::string_view key, Place at);

    [[nodiscard]] SessionId id() const { return m_id; }
    [[nodiscard]] AccountId account() const { return m_account; }
    [[nodiscard]] CaseBuilder& builder() { return *m_builder; }
    /// Every line of the session passes here first: it moves the session's end.
    void at(Place place);
    [[nodiscard]] const Place& place() const { return m_place; }
    void setProtocol(Protocol protocol);
    /// For a log that tells the address only in the conversation; events from here on have it.
    void setAddress(const IpAddress& ip);
    [[nodiscard]] bool hasAddress() const { return m_address.valid(); }
    void setOutbound();
    void setHelo(std::string_view name);

    /// At that line, which may lie before the current one: what is spoken shows only later.
    void connected(const Place& place);
    void connected() { connected(m_place); }
    void disconnected();
    void loginOk(std::string_view account, Mechanism mechanism, std::string_view password = {},
                 std::uint32_t count = 1);
    /// Another line names who signs in: for the login before it, or the next, that does not say so itself.
    void tellAccount(std::string_view account);
    EventRow loginFailed(std::string_view account, Mechanism mechanism, Reason reason, std::uint32_t count = 1);
    void rcptRefused(std::string_view recipient, Reason reason, std::uint32_t count = 1);
    /// The message was accepted: events for it and its recipients. queueId may be empty.
    MessageId messageAccepted(const OpenMessage& message, std::string_view queueId, std::uint32_t size);
    /// The message was offered but not accepted.
    void messageRefused(const OpenMessage& message);
    void notice(std::string_view text, Reason reason);
    /// The other server's answer about a recipient of ours: Delivered, Deferred or Bounced. A block list that it names
    /// becomes a notice beside it. With `sender` the answer may find its message.
    void remoteAnswer(EventKind kind, std::string_view recipient, std::string_view blockList, std::uint32_t count = 1,
                      std::string_view sender = {});
    /// Joins from here on what clients bring with what other servers answer about it. Numbered: the key of a session
    /// in which the server sends a message on is the end of the message's queue id.
    void joinDeliveries(OnwardDeliveries& onward, bool numbered);

private:
    MessageId onwardMessage(EventKind kind, StringId recipient, std::uint32_t count, std::string_view sender);
    EventRow add(EventKind kind, std::uint32_t subject, Mechanism mechanism, Reason reason, std::uint32_t count,
                 MessageId message, const Place& place);

    CaseBuilder* m_builder;
    OnwardDeliveries* m_onward = nullptr;
    SessionId m_id;
    AddressId m_address;
    AccountId m_account;               // signed in
    std::optional<EventRow> m_unnamed; // a login whose account no line has told yet
    std::string m_told;                // an account whose login has not come yet
    bool m_numbered = false;           // of m_onward
    Mechanism m_mechanism = Mechanism::None;
    Protocol m_protocol;
    Place m_place;
};

} // namespace postmortem
