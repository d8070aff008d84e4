// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds each line's session by its number. A client can say "Connection closed with …" too, and the log shows it as
// Mercury's own: a session is over only when nothing more of it comes.

#include "importers/formats/format.h"
#include "importers/formats/mercury/mercurysession.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <deque>
#include <memory>
#include <optional>
#include <string>

namespace postmortem {

enum class MercuryKind : std::uint16_t {
    Said,         ///< text
    Connected,    ///< ip
    Closed,       ///< ip
    RelayRefused, ///< of the last recipient
};

class MercuryJoiner final : public Joiner {
public:
    void begin(const SourceContext& context) override;
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Open {
        std::unique_ptr<MercurySession> session;
        std::optional<Place> closed; ///< unless more comes
    };
    void connect(const LineFact& fact, const Place& place);
    void close(const std::string& key);

    SourceContext m_context;
    MercuryLogins m_logins;
    boost::unordered_flat_map<std::string, Open> m_open;
    std::deque<std::string> m_closing; // in order; some may have gone on
    std::deque<std::string> m_begun;   // in order; most are closed
};

} // namespace postmortem
