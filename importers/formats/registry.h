// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of formats beyond what an import asks of it (see format.h): by name, and ranked by how well they fit. Formats may
// be added while files are read: these functions take care of it.

#include "importers/formats/format.h"

namespace postmortem {

/// By its name, in any case; null when there is none. A format stays valid for good.
[[nodiscard]] const Format* formatNamed(std::string_view name);
/// All names, in order of precedence.
[[nodiscard]] std::vector<std::string> formatNames();

/// What fits a sample at all, best first; of equals the earlier registered.
[[nodiscard]] std::vector<Recognition> rankFormats(const Sample& sample);

} // namespace postmortem
