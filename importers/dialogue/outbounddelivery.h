// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session in which the logging server is the client: which recipients the other server refused, and which block list
// its replies name. Deliveries themselves are told by the summary line that ends such a session.

#include "importers/dialogue/sessionlog.h"

#include <deque>
#include <string>
#include <string_view>

namespace postmortem {

class OutboundDelivery final {
public:
    void weSay(std::string_view line);
    void theySay(std::string_view line, SessionLog& log);
    /// The message as one line; fact as of DialogueKind::Summary.
    void summary(const LineFact& fact, SessionLog& log);

private:
    std::deque<std::string> m_waiting; // commands without a reply: the recipient of RCPT, "" of others
    std::string m_blockList;           // named since the last summary
    std::uint32_t m_refused = 0;       // recipients, since the last summary
    bool m_greeted = false;
    bool m_inData = false;
};

} // namespace postmortem
