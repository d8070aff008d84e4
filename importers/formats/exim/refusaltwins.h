// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether syslog has each of Exim's refusals twice, as the main log's line and as the reject log's. That is how Exim logs
// unless syslog_duplication is off; then a second line is a second refusal, and some refusals have none. Which it is
// shows when enough lines are read, so second lines are held until then.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/format.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postmortem {

class RefusalTwins final {
public:
    /// A second line, with what its views showed.
    struct Held {
        LineFact fact;
        Place place;
        SessionLog log;
        std::string account;
        std::string sender;
        std::string recipient;
        std::string text;
    };

    /// Notes a refusal; `last` is the client's before it. True when this is the second line about that one.
    [[nodiscard]] bool isSecond(std::uint64_t& last, std::uint64_t refusal);
    void hold(const LineFact& fact, const Place& place, const SessionLog& log);
    /// Enough was held to decide.
    [[nodiscard]] bool full() const;
    /// Decides: what was held that is a refusal of its own. Views of the facts lead into the entries.
    [[nodiscard]] std::vector<Held> release();

private:
    std::uint64_t m_lines = 0;
    std::uint64_t m_pairs = 0;
    std::vector<Held> m_held;
};

} // namespace postmortem
