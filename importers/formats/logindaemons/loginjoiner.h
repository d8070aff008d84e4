// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts the lines of a login daemon together: which session, from where, and what came of it. A daemon that asks PAM has
// each failure logged twice, by PAM (perhaps in another file, without the client's address) and by itself: the two are
// matched by process when all is read, and what PAM alone tells becomes an event of its own.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/syslog/syslogdaemon.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <optional>
#include <string>
#include <vector>

namespace postmortem {

class LoginJoiner final : public DaemonJoiner {
public:
    explicit LoginJoiner(SaslFailures& failures) : m_failures(failures) {}

    void begin(const SourceContext& context) override { m_context = context; }
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Open {
        SessionLog log;
        IpAddress ip;
        bool signedIn = false;
    };
    /// A failure that the daemon has told. There may be millions.
    struct Own {
        std::size_t process = 0; ///< hash of host and key
        TimeUs time;
        EventRow row;
        std::uint32_t left = 1; ///< attempts that PAM has not told
        bool named = false;
    };
    /// The same as PAM tells it.
    struct Checked {
        std::size_t process = 0;
        Place place;
        IpAddress ip;
        std::string user;
        Reason reason = Reason::None;
        Protocol protocol = Protocol::Other;
        std::uint32_t count = 1;
    };

    Open& session(const LineFact& fact);
    void loginFailed(const LineFact& fact);
    void checked(const LineFact& fact);
    void tellChecked(const Checked& failure);
    [[nodiscard]] std::string keyOf(const LineFact& fact) const;

    SaslFailures& m_failures;
    SourceContext m_context;
    Place m_place;
    boost::unordered_flat_map<std::string, Open> m_sessions; // by host and key
    std::vector<Own> m_own;
    std::vector<Checked> m_checked;
    std::string m_unknown; // process whose account PAM does not know
};

} // namespace postmortem
