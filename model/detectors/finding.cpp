// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/detectors/finding.h"

#include <algorithm>

namespace postmortem {

std::string_view name(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LoginGuessing: return "login-guessing";
    case FindingKind::Harvest: return "harvest";
    case FindingKind::PasswordSpray: return "password-spray";
    case FindingKind::DistributedGuessing: return "distributed-guessing";
    case FindingKind::AccountCompromised: return "account-compromised";
    case FindingKind::RelayAuthenticated: return "relay-authenticated";
    case FindingKind::RelayPopBeforeSmtp: return "relay-pop-before-smtp";
    case FindingKind::RelayTrustedNetwork: return "relay-trusted-network";
    case FindingKind::RelayOpen: return "relay-open";
    case FindingKind::RelayRefused: return "relay-refused";
    case FindingKind::Blacklisted: return "blacklisted";
    case FindingKind::BounceFlood: return "bounce-flood";
    case FindingKind::SenderMismatch: return "sender-mismatch";
    case FindingKind::AccountSpread: return "account-spread";
    case FindingKind::StaleClient: return "stale-client";
    case FindingKind::BulkMailing: return "bulk-mailing";
    case FindingKind::LogGap: return "log-gap";
    case FindingKind::LogSize: return "log-size";
    case FindingKind::InfectedClient: return "infected-client";
    case FindingKind::WeakPassword: return "weak-password";
    }
    return "";
}

std::int64_t Finding::count(std::string_view key) const
{
    const auto entry = std::ranges::find(counts, key, &std::pair<std::string, std::int64_t>::first);
    return entry == counts.end() ? 0 : entry->second;
}

std::string_view name(Incident::Phase phase)
{
    switch (phase) {
    case Incident::Phase::Probe: return "probe";
    case Incident::Phase::Guess: return "guess";
    case Incident::Phase::Opened: return "opened";
    case Incident::Phase::Used: return "used";
    case Incident::Phase::Blacklisted: return "blacklisted";
    case Incident::Phase::Ended: return "ended";
    }
    return "";
}

} // namespace postmortem
