// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sign-in as an SMTP protocol log of Exchange shows it: AUTH, replies with the secrets left out, and remarks that name
// the user and say whether he got in. What the client answers is not logged at all.

#include "importers/dialogue/sessionlog.h"

#include <string>
#include <string_view>

namespace postmortem {

class ProtocolAuth final {
public:
    /// The client's AUTH or X-EXPS command; false when the line is neither.
    bool begin(std::string_view line);
    [[nodiscard]] bool pending() const { return m_pending; }
    /// Servers of the organisation come to terms: nobody signs in.
    [[nodiscard]] bool betweenServers() const { return m_servers; }
    /// A remark's two cells; true when it was about a sign-in.
    bool remark(std::string_view data, std::string_view context);
    /// The server's reply while pending.
    void reply(unsigned code, SessionLog& log);
    /// The connection is gone: a refusal that was still held back (tarpit) was one.
    void end(SessionLog& log);

    /// Who is signed in, as the last remark that said so names him; a server's own account ends with '$'.
    [[nodiscard]] const std::string& account() const { return m_account; }
    [[nodiscard]] Mechanism mechanism() const { return m_mechanism; }

private:
    void failed(SessionLog& log);

    Mechanism m_mechanism = Mechanism::None;
    std::string m_account;
    std::string m_user; // that failed
    bool m_pending = false;
    bool m_servers = false;
    bool m_refused = false;
};

} // namespace postmortem
