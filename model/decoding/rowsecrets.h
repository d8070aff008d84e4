// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Passwords in rows that hold a command and its reply in columns of their own (MailEnable), and in logs that hold a
// client's lines alone (Mercury/32 behind a stamp and an id, Haraka as parameters of a hook), where no line before tells
// which answer is the password.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace postmortem {

/// The parts of the row that must not be shown; views into it. Empty for a line of another kind.
[[nodiscard]] std::vector<std::string_view> rowSecrets(std::string_view line);

/// A row of Haraka's about a sign-in: what the AUTH plugin took from the client, or that it will refuse what it took, which
/// comes in the next row.
enum class HarakaAuth : std::uint8_t { None, Said, Refusal };
[[nodiscard]] HarakaAuth harakaAuth(std::string_view line);
/// The name in `line`, where what the same client said before and after tells that it is one: the plugin
/// (plugins/auth/auth_base.js) takes two answers in LOGIN only, and a sole one may be the password. There must be no
/// refusal before the line. Else empty.
[[nodiscard]] std::string_view harakaUserName(std::string_view before, std::string_view line, std::string_view after);

/// What stands behind "T 20230421 032514 6441a8a1 ", Mercury/32's columns; nothing when the line has none.
[[nodiscard]] std::string_view behindMercuryColumns(std::string_view line);

/// One line of a dialogue in CommuniGate Pro's or SIMS' log: "10:04:32.36 5 SMTPI-32209([203.0.113.9]) inp: EHLO x".
struct CommunigateSaid {
    std::string_view stamp;
    std::string_view session; ///< "SMTPI-32209"
    std::string_view mark;    ///< who spoke, "inp:"
    std::string_view said;    ///< without the "\r\n" that is written out behind it
};
[[nodiscard]] std::optional<CommunigateSaid> communigateSaid(std::string_view line);

} // namespace postmortem
