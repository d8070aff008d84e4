// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an SMTP reply says in words: why a recipient was refused, and which block list it names. Servers word their
// replies freely, so the code and a few phrases decide.

#include "model/events/event.h"

#include <string_view>

namespace postmortem {

/// The reply's code, 200 to 599; 0 when the line is no reply.
[[nodiscard]] unsigned replyCode(std::string_view line);

/// Why a recipient was refused, from the reply's code and words. Give the text without the recipient, which a client
/// chooses.
[[nodiscard]] Reason refusalReason(unsigned code, std::string_view text);

/// The block list that a reply names ("zen.spamhaus.org"), or unnamedBlockList (model/analysis/notices.h) when it only
/// says that there is one; empty when the reply is not about block lists.
[[nodiscard]] std::string_view blockListIn(std::string_view text);

} // namespace postmortem
