// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IMAP (RFC 3501), as far as signing in goes: LOGIN and AUTHENTICATE, as a server's transcript shows them.

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/saslexchange.h"

#include <optional>

namespace postmortem {

class ImapConversation final : public Conversation {
public:
    void serverSays(std::string_view line, SessionLog& log) override;
    void clientSays(std::string_view line, SessionLog& log) override;
    void end(SessionLog& log) override;

private:
    struct Attempt {
        std::string tag;
        bool sasl = false;
        std::string user;
        std::string password;
        int literals = 0; ///< LOGIN arguments still to come as literals
    };
    std::optional<Attempt> m_attempt;
    SaslExchange m_sasl;
    bool m_inAuth = false;
};

} // namespace postmortem
