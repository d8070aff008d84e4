// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Notices that an importer writes in words of its own instead of the log's. They stand in the tables in English, as all
// that was read stands there, and are translated where they are shown.

#include <string>
#include <string_view>

namespace postmortem {

/// What weakens a decoded password follows (model/decoding/decoding.h), never the password.
inline constexpr std::string_view weakPasswordNotice = "weak-password: ";
/// Of a reply that only says that there is a block list.
inline constexpr std::string_view unnamedBlockList = "a block list that is not named";

/// A notice in the language that is spoken; one in the log's own words as it is. Not yet made safe to show.
[[nodiscard]] std::string noticeInWords(std::string_view notice);

} // namespace postmortem
