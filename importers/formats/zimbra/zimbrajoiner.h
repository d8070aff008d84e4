// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts Zimbra's logins once. What Postfix asked for stands in Postfix's log too: failures there without a name,
// successes only with the first message. Failures of mailbox.log stand in audit.log too. So these wait until all is read.

#include "importers/dialogue/sessionlog.h"
#include "importers/formats/syslog/syslogdaemon.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <vector>

namespace postmortem {

class ZimbraJoiner final : public DaemonJoiner {
public:
    explicit ZimbraJoiner(SaslFailures& failures) : m_failures(failures) {}

    void begin(const SourceContext& context) override { m_context = context; }
    void take(const LineFact& fact) override;
    void finish() override;

private:
    struct Login {
        Place place;
        IpAddress ip;
        std::string account;
        Protocol protocol = Protocol::Other;
        Reason reason = Reason::None;
    };
    /// Moments of logins that stand as events, by address and account.
    class Known;
    void tellSubmissions();
    void tellRefusals();

    SaslFailures& m_failures;
    SourceContext m_context;
    std::vector<Login> m_submissions; ///< successes that Postfix asked for
    std::vector<Login> m_refusals;    ///< of mailbox.log
};

} // namespace postmortem
