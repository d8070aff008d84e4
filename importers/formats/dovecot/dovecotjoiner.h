// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts Dovecot's lines together. A login process writes one line a dialogue, with the number of failures and the last
// name only; the authentication service (if told to be verbose) writes one line a failure, with the name and the same
// session id. Both are the same attempts: those the service names are events at its lines, the rest stand at the login
// process's line. Failures without a session id are an old Dovecot's own, or come from another daemon that asks Dovecot
// (Postfix, Exim): what no login dialogue of that address claims is matched with the other daemon's lines.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/syslog/syslogdaemon.h"
#include "model/base/texthash.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <functional>
#include <string>
#include <vector>

namespace postmortem {

class DovecotJoiner final : public DaemonJoiner {
public:
    explicit DovecotJoiner(SaslFailures& failures) : m_failures(failures) {}

    void begin(const SourceContext& context) override { m_context = context; }
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Checked {
        Place place;
        IpAddress ip;
        std::string user;
        Reason reason = Reason::None;
        std::uint32_t count = 1;
    };
    using CheckedList = std::vector<Checked>;

    SessionLog openSession(const LineFact& fact) const;
    void loginOk(const LineFact& fact);
    void loginEnded(const LineFact& fact);
    void checked(const LineFact& fact);
    void sessionEnded(const LineFact& fact);
    void handOver();
    /// Takes the named failures of that session, at most `most` attempts of them; returns how many attempts there were.
    std::uint32_t tellChecked(SessionLog& session, std::string_view id, std::uint32_t most);
    /// The same for failures without a session id, by address and time.
    std::uint32_t tellUnclaimed(SessionLog& session, const IpAddress& ip, std::uint32_t most);
    [[nodiscard]] static std::uint32_t tell(SessionLog& session, const Checked& failure, std::uint32_t most);

    SaslFailures& m_failures;
    SourceContext m_context;
    Place m_place;
    boost::unordered_flat_map<std::string, CheckedList, TextHash, std::equal_to<>> m_checked; // by session id
    boost::unordered_flat_map<IpAddress, CheckedList, IpAddressHash> m_unclaimed;             // without a session id
    boost::unordered_flat_map<std::string, SessionLog, TextHash, std::equal_to<>>
        m_sessions; // signed in, by session id
};

} // namespace postmortem
