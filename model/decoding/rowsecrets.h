// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Passwords in rows that hold a command and its reply in columns of their own (MailEnable), and in logs that hold a
// client's lines alone (Mercury/32 behind a stamp and an id, Haraka as parameters of a hook), where no line before tells
// which answer is the password.

#include <string_view>
#include <vector>

namespace postmortem {

/// The parts of the row that must not be shown; views into it. Empty for a line of another kind.
[[nodiscard]] std::vector<std::string_view> rowSecrets(std::string_view line);

/// What stands behind "T 20230421 032514 6441a8a1 ", Mercury/32's columns; nothing when the line has none.
[[nodiscard]] std::string_view behindMercuryColumns(std::string_view line);

} // namespace postmortem
