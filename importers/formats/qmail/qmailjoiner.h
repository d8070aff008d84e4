// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts qmail's lines together. The queue does not know the client: who sent a message is told by the lines about its
// recipients (CHKUSER, spamdyke), which stand before it with the same envelope sender. They may stand in another file, so
// messages that nobody has offered yet are told when all is read. Without a log of the queue, an accepted recipient is
// what is known of a message.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/logindaemons/loginjoiner.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <vector>

namespace postmortem {

class QmailJoiner final : public DaemonJoiner {
public:
    explicit QmailJoiner(SaslFailures& failures) : m_logins(failures) {}

    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    /// Recipients that a client was allowed, of one sender: a message that the queue has not told yet.
    struct Offer {
        SessionLog log;
        IpAddress ip;
        AccountId account;
        OpenMessage message;
        bool claimed = false;
    };
    struct Queued {
        MessageId message;
        SessionId session;
        AddressId address;
        Place place;
        std::string sender;
        std::vector<std::uint32_t> named;
        std::vector<std::uint32_t> deferred;
        std::vector<Event> held; ///< of a message that nobody has offered
        bool offered = false;
    };
    struct Delivery {
        std::string queueId;
        StringId recipient;
    };

    Offer& offer(const LineFact& fact);
    [[nodiscard]] Offer* offerOf(const Queued& entry);
    void claim(Queued& entry, Offer& offer);
    void end(Queued& entry);
    void tellUnoffered(Queued& entry);
    void tellAll();
    void login(const LineFact& fact);
    void connected(const LineFact& fact);
    void accepted(const LineFact& fact);
    void info(const LineFact& fact);
    void starting(const LineFact& fact);
    void delivered(const LineFact& fact, EventKind kind);
    void tellOffer(Offer& offer);
    void add(EventKind kind, Queued& entry, const Place& place, StringId subject, Reason reason);
    [[nodiscard]] std::string keyOf(const LineFact& fact, std::string_view id) const;

    /// Who signed in from an address, as the password checker says.
    struct SignIn {
        AccountId account;
        TimeUs time;
    };
    [[nodiscard]] bool isToldSignIn(const LineFact& fact, AccountId account) const;

    LoginJoiner m_logins;
    SourceContext m_context;
    Place m_place;
    boost::unordered_flat_map<IpAddress, SignIn, IpAddressHash> m_signIns;
    std::vector<Offer> m_offers;                                                   // in order of the log
    boost::unordered_flat_map<std::string, std::vector<std::uint32_t>> m_bySender; // rows of m_offers
    std::vector<Queued> m_unoffered;                                               // that have left the queue
    boost::unordered_flat_map<std::string, SessionLog> m_connections;              // by host and pid
    boost::unordered_flat_map<std::string, Queued> m_queue;                        // by host and number
    boost::unordered_flat_map<std::string, Delivery> m_deliveries;                 // by host and number
    boost::unordered_flat_map<std::string, std::string> m_bounces; // by host and process that queues them
    bool m_queueSeen = false;
};

} // namespace postmortem
