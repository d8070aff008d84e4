// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts CommuniGate's lines together. Where the dialogue is logged it tells everything; the lines of lower levels, which
// stand beside it, only add a message's queue id and size, and its deliveries. Where it is not logged they are all there
// is, and a message's recipients are those of its deliveries.

#include "importers/dialogue/dialoguejoiner.h"
#include "importers/dialogue/messagetrail.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>

namespace postmortem {

class CommunigateJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    /// A connection, by its module and id: the address stands in its first line only.
    struct Line {
        IpAddress ip;
        std::uint64_t lastUse = 0;
    };
    /// A message that a client has sent, before the queue has told its sender.
    struct Entered {
        IpAddress ip;
        std::string key;
        std::string account;
        std::uint64_t lastUse = 0;
    };
    void speak(LineFact fact);
    void received(const LineFact& fact);
    void queued(const LineFact& fact);
    void login(const LineFact& fact, bool ok);
    [[nodiscard]] Place place(const LineFact& fact) const;
    [[nodiscard]] IpAddress peer(const LineFact& fact);

    SourceContext m_context;
    DialogueJoiner m_dialogue;
    MessageTrail m_trail;
    boost::unordered_flat_map<std::string, Line> m_lines;      // by key
    boost::unordered_flat_map<std::string, Entered> m_entered; // by queue id
    std::uint64_t m_uses = 0;
    bool m_spoken = false; // the log shows dialogues
};

} // namespace postmortem
