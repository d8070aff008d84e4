// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session in which the logging server hands mail to another one, where no summary line follows: the replies to RCPT
// and to the end of the text tell what became of each recipient.

#include "model/events/event.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

class SendDialogue final {
public:
    struct Answer {
        EventKind kind = EventKind::Delivered; ///< or Deferred, Bounced
        std::string recipient;
        std::string blockList; ///< that the reply names
    };

    void weSay(std::string_view line);
    /// What a reply decides; the answers stay valid until the next call.
    [[nodiscard]] const std::vector<Answer>& theySay(std::string_view line);

private:
    enum class Verb : std::uint8_t { Mail, Rcpt, Data, LastChunk, Other };
    struct Command {
        Verb verb = Verb::Other;
        std::string recipient;
    };
    void decide(bool good, std::string_view line);

    std::deque<Command> m_waiting;
    std::vector<std::string> m_accepted; // since MAIL
    std::vector<Answer> m_answers;
    bool m_greeted = false;
    bool m_inData = false;
};

} // namespace postmortem
