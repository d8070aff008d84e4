// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts Haraka's lines together. What an AUTH plugin takes from the client is logged line by line when it is dealt with,
// and a refusal only by its delay, before the line that it refuses: the joiner follows each dialogue to know what it was.
// Of the client's lines only the name is kept. Recipients that are refused for want of a plugin that knows them stand in
// the connection's last line only, as a number.

#include "importers/dialogue/sessionlog.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace postmortem {

class HarakaJoiner final {
public:
    void begin(const SourceContext& context) { m_context = context; }
    void take(const LineFact& fact);
    void finish();

private:
    enum class Auth : std::uint8_t { Idle, Begun, Named, Refused };
    struct Connection {
        explicit Connection(const SessionLog& session) : log(session) {}

        SessionLog log;
        IpAddress ip;
        OpenMessage message;
        std::vector<std::string> hosted; ///< recipients that a plugin knows as this server's
        std::string name;                ///< that the AUTH dialogue has told
        Place told;                      ///< its last line
        EventRow failure;                ///< of the dialogue, where that is refused
        std::uint32_t size = 0;
        std::uint32_t refused = 0; ///< recipients that a line has told
        Auth auth = Auth::Idle;
        Mechanism mechanism = Mechanism::None;
        bool ownAddress = false; ///< the client is the server itself
        bool trusted = false;    ///< it may relay by its address
    };

    /// A message that the server gave itself: perhaps one that had come in before.
    struct Held {
        SessionLog log;
        IpAddress ip;
        OpenMessage message;
        Place place;
        std::uint32_t size = 0;
    };

    Connection& connection(const LineFact& fact);
    void authGiven(Connection& open, std::string_view argument) const;
    void authLine(Connection& open, std::string_view line);
    void authFailed(Connection& open);
    void signedIn(Connection& open);
    void untoldSignIn(Connection& open);
    void queued(Connection& open, const LineFact& fact);
    void disconnected(Connection& open, const LineFact& fact);
    void delivery(const LineFact& fact, EventKind kind);
    [[nodiscard]] bool isHop(const LineFact& fact);
    void tellHeld();

    SourceContext m_context;
    Place m_place;
    boost::unordered_flat_map<std::string, Connection> m_connections; // by UUID
    boost::unordered_flat_map<std::string, MessageId> m_messages;     // by UUID and number
    std::map<std::string, Held, std::less<>> m_held;                  // the same
};

} // namespace postmortem
