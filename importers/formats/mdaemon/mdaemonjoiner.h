// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hands MDaemon's lines to the dialogue joiner: gives the lines of a block their session, passes over sessions that
// another file holds too (MDaemon-…-all.log repeats the others), and carries the zone, which only SMTP's greetings
// name, to the files after.

#include "importers/dialogue/dialoguejoiner.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <optional>
#include <string>

namespace postmortem {

/// Kinds of MDaemon's LineFact. key is empty in a block.
enum class MDaemonKind : std::uint16_t {
    Connected, ///< ip, protocol; by the client, or to another server
    Sent,
    Received,
    Account, ///< account
    Note,    ///< on the message that is coming in: queueId or number (bytes)
    Ended,
    Number,    ///< detail: of the session
    Separator, ///< of blocks
};

class MDaemonJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    void dialogue(const LineFact& fact);
    [[nodiscard]] bool isRepeated(const LineFact& fact);

    DialogueJoiner m_dialogue{DialogueSettings{.keyAlone = true, .summaries = false}};
    SourceContext m_context;
    std::string m_block; // the session that lines without an id belong to
    std::optional<Greeting> m_greeting;
    boost::unordered_flat_map<std::size_t, SourceId> m_seen; // hashes of sessions' beginnings
    boost::unordered_flat_set<std::string> m_repeated;       // sessions that are passed over
    std::string m_ungreeted;                                 // the session that began last, until its server speaks
};

} // namespace postmortem
