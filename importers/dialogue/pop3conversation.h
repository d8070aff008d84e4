// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// POP3 (RFC 1939) with AUTH (RFC 5034), as a server's transcript shows it.

#include "importers/dialogue/conversation.h"
#include "importers/dialogue/saslexchange.h"

#include <deque>

namespace postmortem {

class Pop3Conversation final : public Conversation {
public:
    void serverSays(std::string_view line, SessionLog& log) override;
    void clientSays(std::string_view line, SessionLog& log) override;
    void end(SessionLog& log) override;
    [[nodiscard]] bool idle() const override { return m_waiting.empty(); }

private:
    enum class Verb : std::uint8_t { User, Pass, Apop, Auth, Other };
    void answered(bool ok, std::string_view text, SessionLog& log);

    std::deque<Verb> m_waiting;
    SaslExchange m_sasl;
    std::string m_user;
    std::string m_password;
    bool m_inAuth = false;
};

} // namespace postmortem
