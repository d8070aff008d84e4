// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Countries and networks of addresses from databases in the MaxMind DB format that lie on this machine (GeoLite2,
// GeoIP2, DB-IP and others write it). Opened when the first address is asked for, so never on the GUI thread; a file
// that is no such database is left out.

#include "model/query/placesource.h"

#include <memory>
#include <string>
#include <vector>

namespace postmortem {

/// Asks every *.mmdb file in these folders, not in their sub-folders; the first that knows a country or a network
/// tells it. Folders that are not there are empty.
[[nodiscard]] std::shared_ptr<const PlaceSource> makePlaceDatabases(std::vector<std::string> folders);

} // namespace postmortem
