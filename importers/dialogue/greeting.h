// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The moment that a server's greeting names: "220 host ESMTP …; Mon, 16 May 2011 00:00:30 +0300". Where stamps carry
// neither date nor zone, it tells both. Only the first line that the logging server says in a session is a greeting: all
// later ones may repeat a client's words.

#include "importers/stamps/stampclock.h"

#include <optional>
#include <string_view>

namespace postmortem {

[[nodiscard]] std::optional<Greeting> momentOfGreeting(std::string_view line);

} // namespace postmortem
