// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Databases of countries and networks that lie on this machine: *.mmdb files in postmortem/places below the user's data
// folder (~/.local/share/postmortem/places) and where the system keeps them. None is downloaded.

#include "model/query/placesource.h"

#include <QString>

#include <memory>

namespace postmortem {

[[nodiscard]] QString userPlacesFolder();

/// Asks the user's databases first. They are opened when the first address is looked up.
[[nodiscard]] std::shared_ptr<const PlaceSource> placesOfThisMachine();

} // namespace postmortem
