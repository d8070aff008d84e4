// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session in which the logging server is the client: which recipients the other server refused, and which block list
// its replies name. Deliveries themselves are told by the summary line that ends such a session, or, where a format has
// none, by the reply to the message.

#include "importers/dialogue/sessionlog.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

class OutboundDelivery final {
public:
    void weSay(std::string_view line);
    /// tellsAll: no summary will follow, so the reply to the message itself tells the deliveries.
    void theySay(std::string_view line, SessionLog& log, bool tellsAll = false);
    /// The message as one line; fact as of DialogueKind::Summary.
    void summary(const LineFact& fact, SessionLog& log);
    /// What became of one recipient; fact as of DialogueKind::Outcome.
    void outcome(const LineFact& fact, SessionLog& log);

private:
    void answered(std::string_view line, std::string_view blockList, bool tellsAll, SessionLog& log);
    void messageAnswered(std::string_view line, std::string_view blockList, SessionLog& log);

    std::deque<std::string> m_waiting;   // commands without a reply: the recipient of RCPT, "" of others
    std::vector<std::string> m_accepted; // recipients of the message that is being sent, where the dialogue tells all
    std::string m_sender;                // of that message
    std::vector<std::string> m_told;     // recipients whose refusal has been told
    std::string m_blockList;             // named since the last summary
    char m_listedBy = '\0';              // first digit of the reply that named it
    std::uint32_t m_refused = 0;         // recipients, since the last summary
    bool m_greeted = false;
    bool m_inData = false;
};

} // namespace postmortem
