// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IceWarp and Merak say of recipients that leave the server "Recipient ok; will forward", and of their own "Recipient
// ok". Other servers (MDaemon, SmarterMail) say the shorter words of all: they mean something only where the longer ones
// are said too.

#include "model/events/casebuilder.h"

#include <string>
#include <string_view>
#include <vector>

namespace postmortem {

class RecipientWords final {
public:
    /// What the server said when it took that recipient.
    void taken(CaseBuilder& builder, std::string_view recipient, std::string_view reply)
    {
        constexpr std::size_t most = 10'000;
        if (reply.ends_with("Recipient ok; will forward"))
            tellsApart(builder);
        else if (!reply.ends_with("Recipient ok"))
            return;
        else if (m_tellsApart)
            builder.deliveredLocally(recipient);
        else if (m_plain.size() < most)
            m_plain.emplace_back(recipient);
    }

private:
    void tellsApart(CaseBuilder& builder)
    {
        m_tellsApart = true;
        for (const std::string& recipient : m_plain)
            builder.deliveredLocally(recipient);
        m_plain.clear();
    }

    std::vector<std::string> m_plain; ///< of which only the shorter words were said so far
    bool m_tellsApart = false;
};

} // namespace postmortem
