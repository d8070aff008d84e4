// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The vocabulary of events and tables in the words of the person in front of the screen, translated. The names of
// event.h are for filters and JSON; these are for labels and cells.

#include "model/detectors/finding.h"
#include "model/events/tables.h"

#include <QString>

namespace postmortem {

[[nodiscard]] QString plainText(EventKind kind);           ///< "Failed login"
[[nodiscard]] QString plainText(Protocol protocol);        ///< "POP3"
[[nodiscard]] QString plainText(Mechanism mechanism);      ///< "CRAM-MD5"; "" for none
[[nodiscard]] QString plainText(Reason reason);            ///< "wrong password"; "" for none
[[nodiscard]] QString plainText(RelayAuthority authority); ///< "POP before SMTP"; "" for none
[[nodiscard]] QString plainText(Severity severity);        ///< "Critical"; "" for none
[[nodiscard]] QString plainText(FindingKind kind);         ///< "Password spray"

/// Every check of Address::relayBy, "SMTP AUTH, Open relay"; "" when there is none.
[[nodiscard]] QString relayByText(std::uint8_t relayBy);
/// Bytes of a log made safe to show.
[[nodiscard]] QString shownText(std::string_view bytes);

} // namespace postmortem
