// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Joins the rows of Exchange's POP3 and IMAP4 logs into sessions and logins.

#include "importers/dialogue/sessionlog.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>

namespace postmortem {

class ExchangeAccessJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override { m_open.clear(); }

private:
    struct Open {
        SessionLog log;
        std::uint64_t lastUse = 0;
    };
    Open& sessionFor(const LineFact& fact, const Place& place);
    void login(SessionLog& log, const LineFact& fact);

    SourceContext m_context;
    boost::unordered_flat_map<std::string, Open> m_open; // by session id
    std::string m_key;
    std::string m_buffer;
    std::uint64_t m_uses = 0;
    bool m_toldByFrontEnd = false;
};

} // namespace postmortem
