// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values from a log made safe to paste into a shell or a table. A log is written by strangers: an account name may be
// `$(rm -rf ~)'";`. What cannot be made safe is refused with the reason, never bent.

#include "model/remediation/checklist.h"

#include <QString>

#include <expected>
#include <string_view>

namespace postmortem {

/// The value as one word of that shell, or why it cannot be one.
///  - everywhere refused: control and bidirectional characters, bytes that are not UTF-8, a leading '-' (an option),
///    '*' and '?' (several servers' tools take masks);
///  - sh: POSIX single quotes; PowerShell: single quotes, its typographic ones doubled too;
///  - cmd: double quotes, and % ! ^ " refused, because nothing quotes them on a command line;
///  - table (Postfix, Exim, fail2ban): bare, so white space, quotes, a leading '#' and '$' are refused;
///  - gui: the text itself, for a person to read.
[[nodiscard]] std::expected<QString, QString> quoted(Shell shell, std::string_view value);

} // namespace postmortem
