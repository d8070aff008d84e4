// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pieces of Exim's log lines that several kinds of line share. Exim escapes control characters and refuses a HELO
// name with anything but letters, digits, dots, hyphens and underscores, so the first well-formed client is Exim's own
// word; subjects, message ids and quoted local parts may hold anything.

#include "importers/formats/format.h"

#include <string_view>

namespace postmortem {

/// Whether a line of Exim's own file, behind its stamp, is one of Exim's: a queue id, or words that only Exim writes.
[[nodiscard]] bool isEximMessage(std::string_view message);
/// "[123] " at the front; removed.
[[nodiscard]] std::string_view takeEximPid(std::string_view& message);
/// A line of a message's header or envelope, as the reject log shows them below an entry, without a stamp.
[[nodiscard]] bool isRejectedHeader(std::string_view line);

/// "1LdZU0-0003hU-Ur" or "10HmaX-000000005vi-0000" and a blank at the front; removed. Empty when there is none.
[[nodiscard]] std::string_view takeEximQueueId(std::string_view& text);
[[nodiscard]] bool isEximQueueId(std::string_view text);
/// "H=name (helo) [ip]:port" at the front, "H=" optional; removed, and filled into ip, service and detail.
[[nodiscard]] bool takeEximClient(std::string_view& text, LineFact& fact);
/// The next word at the front; blanks within quotes belong to it. Removed; empty at the end.
[[nodiscard]] std::string_view takeEximField(std::string_view& text);
/// "authenticator:name" of an A= field.
void readEximAuthenticator(std::string_view value, LineFact& fact);
/// What kind of mechanism an authenticator is, by the name that the administrator gave it.
[[nodiscard]] Mechanism eximMechanism(std::string_view authenticator);

} // namespace postmortem
