// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the rows of SMTP protocol logs. A front end takes the client's connection and passes the session on to the
// transport service of a mailbox server, which logs it again: the real client stands in its XPROXY or XPROXYFROM command,
// and the acceptance's internal id shows that two sessions tell of one message. Deliveries that message tracking has told
// are not told again.

#include "importers/dialogue/conversation.h"
#include "importers/formats/exchange/protocolauth.h"
#include "importers/formats/exchange/rows.h"
#include "importers/formats/exchange/senddialogue.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <memory>
#include <optional>
#include <string>

namespace postmortem {

class ExchangeProtocolJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Open {
        std::unique_ptr<SessionLog> log;
        std::unique_ptr<Conversation> conversation; ///< null until somebody speaks, and when outbound
        ProtocolAuth auth;
        SendDialogue delivery;
        std::optional<Place> connect; ///< the log shows the connection there, and no event says so yet
        std::string proxy;            ///< the arguments of an XPROXY command that waits for its reply
        std::string frontEnd;         ///< the session of the front end that this one continues
        bool started = false;
        bool outbound = false;
        bool connected = false; ///< an event says so
        bool inside = false;    ///< outbound to another service of the organisation: no delivery
        std::uint64_t lastUse = 0;
    };
    struct SignedIn {
        AccountId account;
        Mechanism mechanism = Mechanism::None;
    };

    Open& sessionFor(const LineFact& fact, const Place& place);
    void remark(Open& open, const LineFact& fact);
    void speak(Open& open, const LineFact& fact);
    void start(Open& open, const LineFact& fact, std::string_view text);
    void clientSays(Open& open, std::string_view text);
    void serverSays(Open& open, std::string_view text);
    void proxied(Open& open, std::string_view reply);
    void mayAccept(Open& open, std::string_view reply);
    void accepted(Open& open, MessageId message, std::string_view reply);
    void theySay(Open& open, std::string_view text);
    void connectSaid(Open& open);
    void close(Open& open);
    void learnTracked();
    [[nodiscard]] bool tracked(EventKind kind, std::string_view recipient, TimeUs time) const;

    SourceContext m_context;
    std::string m_key;
    boost::unordered_flat_map<std::string, Open> m_open; // by connector and session id
    exchange::RecentMap<MessageId> m_accepted;           // by internal id and host
    exchange::RecentMap<SignedIn> m_signedIn;            // by the front end's session id
    boost::unordered_flat_set<std::uint64_t> m_tracked;  // deliveries that message tracking has told
    std::string m_data;
    std::string m_remark;
    std::uint64_t m_uses = 0;
    bool m_begun = false;
};

} // namespace postmortem
