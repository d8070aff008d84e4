// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The language the program speaks, for texts that are files and not tr().

#include <QLocale>
#include <QString>

namespace postmortem {

/// "de": that of QLocale().
[[nodiscard]] inline QString spokenLanguage()
{
    return QLocale().bcp47Name().section(u'-', 0, 0);
}

} // namespace postmortem
