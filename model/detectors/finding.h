// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A finding: one statement about the case, with its rule, its numbers and the lines that prove it. Findings merge
// instead of repeating: one finding for five addresses that use one stolen account.

#include "model/events/tables.h"

#include <string>
#include <utility>
#include <vector>

namespace postmortem {

enum class FindingKind : std::uint8_t {
    LoginGuessing,
    Harvest,
    PasswordSpray,
    DistributedGuessing,
    AccountCompromised,
    RelayAuthenticated,
    RelayPopBeforeSmtp,
    RelayTrustedNetwork,
    RelayOpen,
    RelayRefused,
    Blacklisted,
    BounceFlood,
    SenderMismatch,
    AccountSpread,
    StaleClient,
    BulkMailing,
    LogGap,
    LogSize,
    InfectedClient,
    WeakPassword,
};
constexpr std::size_t findingKindCount = 20;
[[nodiscard]] std::string_view name(FindingKind kind); ///< "login-guessing" and so on (json.md)

/// A proof line with what it proves, in a few words ("password found", "first relay").
struct Evidence {
    LineRef where;
    TimeUs time;
    std::string note;
};

struct Finding {
    FindingKind kind = FindingKind::LoginGuessing;
    Severity severity = Severity::Info;
    Confidence confidence = Confidence::Medium;
    std::string title;                ///< plain text, UTF-8, may hold text from the log
    std::string text;                 ///< one to three plain sentences with numbers
    std::string rule;                 ///< the rule with its thresholds in force
    std::vector<AddressId> addresses; ///< actors, most active first
    std::vector<AccountId> accounts;
    TimeUs first;
    TimeUs last;
    std::vector<std::pair<std::string, std::int64_t>> counts; ///< stable order
    std::vector<Evidence> evidence;                           ///< at most 20, most telling first

    [[nodiscard]] std::int64_t count(std::string_view key) const; ///< 0 when there is none
};

/// Findings that belong to one attack, told as a story.
struct Incident {
    enum class Phase : std::uint8_t { Probe, Guess, Opened, Used, Blacklisted, Ended };
    struct Step {
        Phase phase = Phase::Probe;
        TimeUs at;
        TimeUs until; ///< unknown for a moment
        std::string text;
        LineRef where;
    };
    std::string title;
    std::string story;                     ///< a few plain sentences, readable aloud
    std::string verdict;                   ///< kind of attack in words
    std::vector<std::string> reasons;      ///< strongest facts
    std::vector<std::string> alternatives; ///< other explanations considered, and what speaks against them
    Severity severity = Severity::Info;
    Confidence confidence = Confidence::Medium;
    std::vector<std::size_t> findings; ///< indices into CaseSnapshot::findings
    std::vector<AddressId> addresses;
    std::vector<AccountId> accounts;
    std::vector<Step> steps; ///< in time order
    TimeUs first;
    TimeUs last;
    bool over = false; ///< the last hostile event is well before the end of the log
};
[[nodiscard]] std::string_view name(Incident::Phase phase);

} // namespace postmortem
