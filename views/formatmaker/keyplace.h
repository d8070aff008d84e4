// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where in a JSON text a key stands, so that what is wrong with it can be shown there.

#include <QString>

namespace postmortem {

struct TextPlace {
    qsizetype at = -1; ///< -1: not found
    qsizetype length = 0;
};

/// Of "lines[3].pattern" or "header.stamps" the last name, within what the names before it hold.
[[nodiscard]] TextPlace placeOfKey(const QString& json, const QString& key);

} // namespace postmortem
