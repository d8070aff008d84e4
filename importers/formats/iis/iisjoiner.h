// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the rows of the IIS SMTP service. No row names its connection: rows of one address and greeting are taken for one
// session until it says QUIT or falls silent. DATA stands there only for an accepted message. SMTP allows no MAIL within a
// message (RFC 5321, 4.1.4), so a second one shows a second connection of the same client; their recipients cannot be told
// apart and go to the newest, each once. Rows of OutboundConnection… are the server's own deliveries.
//
// A refusal has a code and no words. Whether 550 denied relaying or knew no such user shows the recipient's domain: ours
// is the one to which most clients deliver. So these refusals are told at the end.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/exchange/senddialogue.h"
#include "importers/formats/iis/iissmtp.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace postmortem {

class IisSmtpJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Open {
        std::unique_ptr<SessionLog> log;
        std::deque<OpenMessage> messages; ///< begun and not ended; several of parallel connections
        SendDialogue delivery;            ///< outbound
        TimeUs last;
    };
    struct Key {
        IpAddress ip;
        std::string name;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept
        {
            return IpAddressHash()(key.ip) ^ std::hash<std::string>()(key.name);
        }
    };

    struct Refused {
        Event event; ///< but kind and reason
        std::uint64_t domain = 0;
    };

    bool adopt(const Key& key);
    Open& sessionFor(const Key& key, const Place& place);
    void command(const LineFact& fact, const Place& place);
    void outbound(const LineFact& fact, const Place& place, bool reply);
    void follow(Open& open, const LineFact& fact, const Place& place);
    void recipient(Open& open, const LineFact& fact, const Place& place);
    void countClient(std::string_view mailbox, const IpAddress& client);
    void tellRefused();
    static void close(Open& open);
    void closeSilent(TimeUs now);

    SourceContext m_context;
    W3cColumns m_columns;
    boost::unordered_flat_map<Key, Open, KeyHash> m_open;
    std::string m_line;
    std::vector<Refused> m_refused;
    boost::unordered_flat_set<std::uint64_t> m_pairs;                  // of domain and client
    boost::unordered_flat_map<std::uint64_t, std::uint32_t> m_clients; // by domain
};

} // namespace postmortem
