// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts Courier's lines together. A message is accepted with its "newmsg" line, which names the client but not the
// recipients: each of those has a "started" line, again for every attempt. A recipient on this server stands there
// without its domain, which the delivery tells. Courier logs neither the end of an SMTP connection nor a successful AUTH:
// the message says who was signed in.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/logindaemons/loginjoiner.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <vector>

namespace postmortem {

class CourierJoiner final : public DaemonJoiner {
public:
    explicit CourierJoiner(SaslFailures& failures) : m_failures(failures), m_logins(failures) {}

    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Connection {
        std::string port;
        SessionLog log;
    };
    struct Queued {
        MessageId message; ///< valid once its sender is known
        SessionId session;
        AddressId address;
        AccountId account;
        Place place;
        std::vector<std::uint32_t> named;    ///< recipients that have an event, sorted
        std::vector<std::uint32_t> deferred; ///< recipients, sorted
        std::vector<std::string> local;      ///< recipients whose domain is not told yet
        std::string answered;                ///< recipient of the last reply
        std::string blockList;               ///< that it names
        Place answer;                        ///< where
        bool notice = false;                 ///< the server's own bounce
    };

    Connection& connection(const LineFact& fact);
    void authFailed(const LineFact& fact);
    void newMessage(const LineFact& fact);
    void recipient(const LineFact& fact);
    void accept(Queued& entry, const LineFact& fact);
    void nameRecipient(Queued& entry, std::string_view mailbox);
    void answer(Queued& entry, const LineFact& fact);
    void outcome(Queued& entry, const LineFact& fact, EventKind kind);
    void close(Queued& entry);
    void closeAll();
    void add(EventKind kind, const Queued& entry, const Place& place, StringId subject, Reason reason);
    [[nodiscard]] Queued* find(const LineFact& fact);
    [[nodiscard]] const std::string& keyOf(const LineFact& fact, std::string_view id);

    SaslFailures& m_failures;
    LoginJoiner m_logins;
    SourceContext m_context;
    Place m_place;
    boost::unordered_flat_map<std::string, std::vector<Connection>> m_clients; // by host and address, latest last
    boost::unordered_flat_map<std::string, Queued> m_queue;                    // by host and message id
    std::string m_key;                                                         // scratch
};

} // namespace postmortem
