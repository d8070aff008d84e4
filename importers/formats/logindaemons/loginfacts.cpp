// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/logindaemons/loginfacts.h"

#include "importers/formats/logindaemons/loginjoiner.h"

#include <charconv>

namespace postmortem {

ScanStatus loginMatch(LineFact& fact, LoginKind kind)
{
    fact.kind = static_cast<std::uint16_t>(kind);
    return ScanStatus::Match;
}

ScanStatus scanPam(std::string_view message, LineFact& fact)
{
    const bool summary = message.starts_with("PAM ");
    if (!summary && !message.starts_with("pam_") && !message.starts_with("(pam_"))
        return ScanStatus::Ignored;
    if (message.ends_with("check pass; user unknown"))
        return loginMatch(fact, LoginKind::Unknown);
    const std::size_t fields = message.find("; logname=");
    if (fields == std::string_view::npos || !message.substr(0, fields).contains("authentication failure"))
        return ScanStatus::Ignored;
    if (summary) // "PAM 2 more authentication failures; …"
        std::from_chars(message.data() + 4, message.data() + fields, fact.count);
    // The user is the client's word and stands last; the first "rhost=" is PAM's.
    const std::string_view rest = message.substr(fields);
    fact.account = {};
    if (const std::size_t host = rest.find(" rhost="); host != std::string_view::npos) {
        const std::string_view remote = rest.substr(host + 7);
        if (const auto ip = IpAddress::parse(remote.substr(0, remote.find(' '))))
            fact.ip = *ip;
        if (const std::size_t user = remote.find(" user="); user != std::string_view::npos)
            fact.account = remote.substr(user + 6);
    }
    fact.reason = Reason::BadCredentials;
    return loginMatch(fact, LoginKind::Checked);
}

std::unique_ptr<DaemonJoiner> LoginDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<LoginJoiner>(failures);
}

} // namespace postmortem
