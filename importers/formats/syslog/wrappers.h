// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What collectors put around a line of a log: "name-1  | " of docker compose, "2026-03-03T06:22:03Z stdout F " of a
// container runtime (CRI) and Docker's {"log":"…\n","stream":"stdout","time":"…"}, the file name and line number of grep,
// the line number of cat. And the notes that they put between lines.

#include "importers/stamps/stamp.h"

#include <string_view>

namespace postmortem {

/// Removes one such wrapping. A container runtime's stamp goes to `stamp`, which is left alone else.
bool dropWrapper(std::string_view& line, Stamp& stamp);

/// "==> mail.log <==", "-- Boot 5f3a… --", "-- Logs begin at …", "--": no line of the log itself.
[[nodiscard]] bool isCollectorsNote(std::string_view line);

} // namespace postmortem
