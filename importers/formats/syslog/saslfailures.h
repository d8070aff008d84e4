// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Failed logins that two daemons log: the SMTP server its failed AUTH, the authentication service the reason and the
// name. One attempt is one event; the service's line only adds the name where the SMTP server does not give it. Matched
// when all sources are read, since the two may stand in different files.

#include "importers/dialogue/sessionlog.h"
#include "model/events/casebuilder.h"

#include <string>
#include <vector>

namespace postmortem {

class SaslFailures final {
public:
    /// The SMTP server's failure, which stands as that event already.
    void smtp(const IpAddress& ip, TimeUs time, EventRow row, std::uint32_t count, bool named);
    /// The authentication service's failure, of which no event exists; with the protocol if it tells that.
    void service(const IpAddress& ip, Place place, std::string_view user, Reason reason, std::uint32_t count,
                 Protocol protocol = Protocol::Other);
    /// The same by a service that is not told the client's address.
    void withoutAddress(Place place, std::string_view user, Protocol protocol, Reason reason, std::uint32_t count);
    /// Gives names to the SMTP server's failures; what no SMTP server logged becomes an event of its own.
    void finish(CaseBuilder& builder);

private:
    struct Smtp {
        IpAddress ip;
        TimeUs time;
        EventRow row;
        std::uint32_t left = 1; ///< attempts that no line of the service has been matched to
        bool named = false;
        std::uint32_t unasked = left; ///< the same of the service that is not told addresses: both may log one attempt
    };
    struct Service {
        IpAddress ip;
        Place place;
        std::string user;
        Reason reason = Reason::None;
        std::uint32_t count = 1;
        Protocol protocol = Protocol::Other;
    };

    void placeByTime(CaseBuilder& builder);

    std::vector<Smtp> m_smtp;
    std::vector<Service> m_service;
    std::vector<Service> m_withoutAddress;
};

} // namespace postmortem
