// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the user has said to read files, where recognition errs.

#include <map>
#include <string>
#include <string_view>

namespace postmortem {

/// Path or shown name of a source → the format's name, or readNothing.
using FormatOverrides = std::map<std::string, std::string>;
/// As a format's name: the file is left out.
constexpr std::string_view readNothing = "ignore";

} // namespace postmortem
