// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rehash.h"

#include "importers/reading/textsource.h"

namespace postmortem {

Result<std::string> rehashSource(const Source& source, const Cancel& cancel)
{
    return hashFile(source.path, [&cancel] { return cancel.requested(); });
}

} // namespace postmortem
