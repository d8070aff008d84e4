// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A line of any log, cut for showing: what stands before the payload (stamp, host, ids, direction mark) and the payload.
// It knows the shapes in which mail servers write lines, not the servers: whoever needs events asks the importers.

#include "model/decoding/commandrow.h"
#include "model/events/ipaddress.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postmortem {

struct LogLine {
    std::optional<std::int64_t> timeOfDay; ///< µs since midnight, as written
    std::optional<IpAddress> address;      ///< the client, where the line begins with it or has a column for it
    std::vector<std::string_view> ids;     ///< pid, thread id, session id: what stands in the places for ids
    std::string_view mark;                 ///< ">>>", "<--", "SENT" …; "" when there is none
    std::string_view payload;              ///< the words of the conversation or the message
    bool syslog = false;                   ///< the payload is a program's message, not a word of the conversation
    std::optional<CommandRow> row; ///< MailEnable: the line holds a command, which is the payload, and its reply
};

/// Never fails: a line of unknown shape is all payload. Views point into `line`.
[[nodiscard]] LogLine cutLine(std::string_view line);

} // namespace postmortem
