// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hands hMailServer's lines to the dialogue joiner: passes over lines that a client forged, and finds the session that
// an "Ending session" line, which names neither protocol nor address, ends.

#include "importers/dialogue/dialoguejoiner.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>

namespace postmortem {

/// Kinds of hMailServer's LineFact beside the dialogue's; detail is not empty where the message lacks its closing quote.
enum class HMailServerKind : std::uint16_t {
    Text = 100,   ///< nothing but text without a closing quote
    EndOfSession, ///< key
    ServerStarts, ///< session numbers begin anew
};

class HMailServerJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Session {
        IpAddress ip;
        Protocol protocol = Protocol::Other;
    };
    void dialogue(const LineFact& fact);
    void endOfSession(const LineFact& fact);

    DialogueJoiner m_dialogue{DialogueSettings{.keyAlone = false, .summaries = false}};
    boost::unordered_flat_map<std::string, Session> m_sessions; // by their number
    std::uint32_t m_cutLine = 0; // the last line that lacks its closing quote, 0 when there is none
};

} // namespace postmortem
