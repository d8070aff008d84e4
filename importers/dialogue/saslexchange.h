// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One SASL login as it passes through a conversation (RFC 4954, RFC 5034, RFC 3501): collects challenges and responses
// of AUTH or AUTHENTICATE until the server decides, and knows the account then.

#include "model/decoding/decoding.h"
#include "model/events/event.h"

#include <string>
#include <string_view>

namespace postmortem {

class SaslExchange final {
public:
    /// `argument` is what follows AUTH: a mechanism and perhaps an initial response.
    void begin(std::string_view argument);
    void challenge(std::string_view text);
    void response(std::string_view text);
    /// The server decided on an answer that the log does not show.
    void hiddenResponse(std::string_view decision);

    [[nodiscard]] Mechanism mechanism() const { return m_mechanism; }
    [[nodiscard]] const std::string& account() const { return m_account; }
    [[nodiscard]] const std::string& password() const { return m_password; }
    /// The client answered at least once: a refusal now is a failed attempt, not a refused mechanism.
    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    void loginResponse(std::string_view text);

    Mechanism m_mechanism = Mechanism::None;
    std::string m_initial; // what came with the AUTH command, as it stands in the log
    std::string m_account;
    std::string m_password;
    Prompt m_prompt = Prompt::None;
    bool m_promptInClear = false; // the log shows prompts and answers already decoded
    bool m_answered = false;
    bool m_cancelled = false;
    bool m_haveUser = false;
};

} // namespace postmortem
