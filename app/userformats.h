// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Log formats that the user describes: *.json files in postmortem/formats below the user's data folder
// (~/.local/share/postmortem/formats). What stands in them: importers/formats/described/description.h.

#include "importers/formatoverrides.h"

#include <QString>
#include <QStringList>

namespace postmortem {

[[nodiscard]] QString userFormatsFolder();

/// Adds them to the formats that are read. To be called once, before anything is imported. Returns what is wrong with
/// the files that are left out, a sentence each.
[[nodiscard]] QStringList addUserFormats(const QString& folder = userFormatsFolder());

/// Names of all formats, in the order of the alphabet.
[[nodiscard]] QStringList shownFormatNames();
/// A sentence about a chosen format that is not known, with those that are; "" when all are.
[[nodiscard]] QString unknownFormat(const FormatOverrides& overrides);

} // namespace postmortem
