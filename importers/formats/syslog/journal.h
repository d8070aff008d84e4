// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line of "journalctl -o json": a flat JSON object, whose values are strings, or arrays of byte numbers where the
// bytes are no clean text (systemd.journal-fields(7), Journal Export Formats). Keys come in any order.

#include "importers/formats/syslog/syslogline.h"

#include <string>
#include <string_view>

namespace postmortem {

/// False when the line is no journal entry with a message. A message that has to be decoded first is left as it stands
/// in the line, and `peeled.encoded` set: nothing is allocated here.
[[nodiscard]] bool peelJournal(std::string_view line, SyslogLine& peeled);

/// The text of such a message: what stands between the quotes, or the array with its brackets.
[[nodiscard]] std::string decodeJournalValue(std::string_view value);

} // namespace postmortem
