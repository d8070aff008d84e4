// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts CommuniGate's lines together. Where the dialogue is logged it tells everything; the lines of lower levels, which
// stand beside it, only add a message's queue id and size, and its deliveries. Where it is not logged they are all there
// is, and a message's recipients are those of its deliveries.

#include "importers/dialogue/agedmap.h"
#include "importers/dialogue/dialoguejoiner.h"
#include "importers/dialogue/messagetrail.h"

#include <string>

namespace postmortem {

class CommunigateJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    /// A message that a client has sent, before the queue has told its sender.
    struct Entered {
        IpAddress ip;
        std::string key;
        std::string account;
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
    AgedMap<IpAddress> m_lines{100'000}; // by module and id: the address stands in a connection's first line only
    AgedMap<Entered> m_entered{100'000}; // by queue id
    bool m_spoken = false;               // the log shows dialogues
};

} // namespace postmortem
