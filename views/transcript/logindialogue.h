// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which lines of a conversation make up one login: the command, the server's prompts, the client's answers, and the
// reply that ends it.

#include "model/query/casequery.h"

#include <cstddef>

namespace postmortem {

struct LoginDialogue {
    std::size_t first = 0;
    std::size_t last = 0; ///< of what can be decoded; the reply that follows belongs to it but tells nothing more
    bool found = false;
};

/// The login that the line is part of (its reply included); not found when it is part of none.
[[nodiscard]] LoginDialogue loginAround(const Transcript& transcript, std::size_t line);

/// The text of that login, a line each; of the line alone when it is part of none.
[[nodiscard]] std::string loginText(const Transcript& transcript, std::size_t line);

} // namespace postmortem
