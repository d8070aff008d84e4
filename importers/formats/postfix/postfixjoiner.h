// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts Postfix's lines together. A connection lives from "connect" to "disconnect" of one smtpd process, whose pid serves
// many clients in turn. A message begins with its "client=" line, is accepted when the queue manager first has it, and
// ends when it is removed; queue ids are used again after that.
//
// Postfix logs a successful AUTH only with the first recipient of a message, and some failures only as numbers in the
// disconnect line; what those numbers show beyond the lines becomes events. Their name is not in the log, but for a client
// that tried one name until it was let in.

#include "importers/dialogue/hostkey.h"
#include "importers/dialogue/saslexchange.h"
#include "importers/dialogue/sessionlog.h"
#include "importers/formats/syslog/syslogdaemon.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace postmortem {

class PostfixJoiner final : public DaemonJoiner {
public:
    explicit PostfixJoiner(SaslFailures& failures) : m_failures(failures) {}

    void begin(const SourceContext& context) override { m_context = context; }
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Connection {
        std::optional<SessionLog> log;
        IpAddress ip;
        std::uint32_t signIns = 0;  ///< accepted AUTH commands that have an event
        std::uint32_t attempts = 0; ///< AUTH commands that a line has told
        AccountId account;
        Mechanism mechanism = Mechanism::None;
        std::optional<SaslExchange> auth; ///< as smtpd -v shows it
        std::string tried;                ///< the name of the failed attempts
        bool triedOthers = false;         ///< they had several
    };
    struct Queued {
        MessageId message; ///< valid once accepted
        SessionId session;
        AddressId address;
        AccountId account;
        Mechanism mechanism = Mechanism::None;
        Place place;                      ///< of the client= line, then of the line that shows acceptance
        std::uint32_t recipients = 0;     ///< as the queue manager counts them
        std::vector<std::uint64_t> named; ///< recipients seen in deliveries, sorted
        std::vector<std::uint64_t> deferred;
        std::string sender; ///< of a message that waits for its acceptance to be told
        std::uint32_t size = 0;
        bool waits = false;   ///< accepted, but perhaps only back from a content filter: see queued()
        bool piped = false;   ///< back from a filter that it was piped through, which its delivery has been told of
        bool local = false;   ///< submitted on the server itself
        bool offered = false; ///< a client= or pickup line was seen
        bool notification = false; ///< our own bounce: nobody offered it
    };
    /// A delivery to a program, which may be a filter that submits the message again.
    struct Piped {
        MessageId message;
        SessionId session;
        AddressId address;
        StringId recipient;
        TimeUs time;
    };

    Connection& connection(const LineFact& fact);
    void disconnect(const LineFact& fact);
    void saslFailed(const LineFact& fact);
    void client(const LineFact& fact);
    void clientSays(const LineFact& fact);
    void serverSays(const LineFact& fact);
    void queued(const LineFact& fact);
    void accept(Queued& entry, std::string_view id);
    void adopt(Queued& behind, const Queued& entry);
    void delivery(const LineFact& fact);
    void nameRecipient(Queued& entry, StringId shown, std::uint64_t key);
    void notePipe(const Queued& entry, StringId recipient);
    void followPipe(Queued& entry, StringId recipient);
    [[nodiscard]] bool isHop(const LineFact& fact, Queued& entry);
    void addDelivery(Queued& entry, const LineFact& fact, StringId recipient, std::uint64_t key);
    void close(Queued& entry, std::string_view id);
    EventRow add(EventKind kind, const Queued& entry, const Place& place, std::uint32_t subject, Reason reason,
                 std::uint32_t count = 1);
    Queued& entry(const LineFact& fact);

    SaslFailures& m_failures;
    SourceContext m_context;
    Place m_place;
    HostKeyMap<Connection> m_connections; // by pid
    HostKeyMap<Queued> m_queue;           // by queue id
    std::deque<Piped> m_piped;            // lately
};

} // namespace postmortem
