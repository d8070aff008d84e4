// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who spoke a line of a conversation. Direction marks mean different things in different products and turn round for
// outgoing sessions, so the words decide: a reply code, +OK, a tagged answer is the server's; a verb is the client's.
// What the marks mean is learnt from the lines that are plain, and then settles those that are not (base64, data).

#include "model/query/casequery.h"
#include "model/query/logline.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace postmortem {

class SpeakerJudge final {
public:
    /// Call for every line of the session before asking.
    void learn(const LogLine& line);
    [[nodiscard]] TranscriptLine::Speaker speaker(const LogLine& line) const;

private:
    struct Votes {
        std::string_view mark;
        int server = 0;
        int client = 0;
    };
    std::vector<Votes> m_votes;
};

/// By the words alone; Note when they do not tell.
[[nodiscard]] TranscriptLine::Speaker speakerByWords(std::string_view payload);

} // namespace postmortem
