// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all detectors share: the tables, indexes built once in linear time (sign-ins and messages by address and by
// account), and what earlier detectors found out (who guesses, which accounts were opened). Detectors run in a fixed
// order and append their findings.

#include "model/analysis/accountgroups.h"
#include "model/analysis/casesnapshot.h"
#include "model/analysis/mailboxdomains.h"
#include "model/base/largepages.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <span>
#include <stop_token>
#include <vector>

namespace postmortem {

/// Rows grouped by a table's row number, in two flat arrays.
class RowIndex final {
public:
    struct Entry {
        std::uint32_t group;
        std::uint32_t row;
    };
    RowIndex() = default;
    RowIndex(std::size_t groups, std::span<const Entry> entries); ///< keeps the order of the entries within a group
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t group) const
    {
        return group + 1 < m_offsets.size()
                   ? std::span(m_rows).subspan(m_offsets[group], m_offsets[group + 1] - m_offsets[group])
                   : std::span<const std::uint32_t>();
    }

private:
    LargeVector<std::uint32_t> m_offsets;
    LargeVector<std::uint32_t> m_rows;
};

/// What one address did at the door of one account (all its spellings).
struct Pair {
    AddressId address;
    AccountId account;
    std::uint32_t failures = 0; ///< attempts
    std::uint32_t successes = 0;
    std::uint32_t failuresBefore = 0;                ///< before its first success
    std::uint32_t longestRun = 0;                    ///< most failures in a row
    std::uint32_t firstFailure = Id<EventTag>::none; ///< event rows
    std::uint32_t lastFailure = Id<EventTag>::none;
    std::uint32_t firstSuccess = Id<EventTag>::none;
    bool openedByGuess = false; ///< its first success ended a guessing
    bool stale = false;         ///< a device that repeats an old password

    /// The failures are a user's or device's own: it signs in there, and did not get in by guessing.
    [[nodiscard]] bool own() const { return (successes > 0 && !openedByGuess) || stale; }
};

/// How an address guesses.
struct Guess {
    FindingKind kind = FindingKind::LoginGuessing;
    Severity severity = Severity::None; ///< None: it does not guess
    std::uint32_t failures = 0;         ///< suspicious ones
    std::uint32_t names = 0;
    std::uint32_t burst = 0; ///< most failures in the window
    std::uint32_t firstRow = Id<EventTag>::none;
    std::uint32_t lastRow = Id<EventTag>::none;
    bool slow = false;
};

class DetectorContext final {
public:
    DetectorContext(CaseSnapshot& snapshot, const MailboxDomains& mailboxDomains);

    CaseSnapshot& snap;
    const MailboxDomains& domains;
    const std::vector<bool> isLocal; ///< by domain
    AccountGroups accounts;
    RowIndex loginsByAddress;   ///< event rows; group addresses.size() holds those without an address
    RowIndex loginsByAccount;   ///< event rows, by principal account
    RowIndex messagesByAddress; ///< accepted messages by time; the last group holds those without an address
    RowIndex messagesByAccount; ///< by principal account of the authority
    LargeVector<Pair> pairs;    ///< grouped by address
    RowIndex pairsByAddress;    ///< rows of pairs
    RowIndex pairsByAccount;    ///< rows of pairs, by principal account
    std::vector<Guess> guesses; ///< by address row
    std::vector<std::uint32_t>
        openedUnseen; ///< by principal account row: event row of a break-in whose address is not logged
    std::vector<bool> distributedTargets; ///< by principal account row: guessed by many addresses
    std::vector<bool> abused;             ///< by principal account row: relays for strangers
    std::vector<bool> strangers;          ///< by address row: relays with somebody else's account or none

    [[nodiscard]] double threshold(std::string_view key) const { return snap.settings.thresholds[key]; }
    [[nodiscard]] bool reaches(std::uint64_t value, std::string_view key) const
    {
        return static_cast<double>(value) >= threshold(key);
    }
    [[nodiscard]] std::int64_t minutes(std::string_view key) const
    {
        return static_cast<std::int64_t>(threshold(key) * static_cast<double>(usPerMinute));
    }
    [[nodiscard]] Event event(std::uint32_t row) const { return snap.events.at(std::size_t{row}); }
    [[nodiscard]] AccountId principal(AccountId id) const { return accounts.principal(id); }
    [[nodiscard]] bool trusted(AddressId id) const { return id.valid() && snap.addresses[id.row()].trusted; }
    [[nodiscard]] const Guess& guessOf(AddressId id) const { return guesses[id.row()]; }
    /// Rows of sign-ins without an address.
    [[nodiscard]] std::span<const std::uint32_t> loginsWithoutAddress() const
    {
        return loginsByAddress.of(snap.addresses.size());
    }
    [[nodiscard]] bool isGuesser(AddressId id) const
    {
        return id.valid() && guesses[id.row()].severity >= Severity::Medium;
    }
    /// Failures of an address on accounts that are not its own, in order.
    [[nodiscard]] std::vector<std::uint32_t> suspiciousFailures(AddressId id) const;
    /// Null when the address never tried the account.
    [[nodiscard]] const Pair* pair(AddressId address, AccountId account) const;
    [[nodiscard]] Pair* pair(AddressId address, AccountId account);

    void add(Finding finding) { snap.findings.push_back(std::move(finding)); }
    /// Adds a proof line, up to the limit of a finding.
    static void prove(Finding& finding, LineRef where, TimeUs time, std::string_view note);
    void prove(Finding& finding, std::uint32_t eventRow, std::string_view note) const;

private:
    /// It has failed at the door of an account that is not its own. Most addresses never do.
    [[nodiscard]] bool failsElsewhere(AddressId id) const;
    void indexLogins();
    void indexMessages();
    void buildPairs();
    static std::uint64_t pairKey(AddressId address, AccountId principal)
    {
        return (std::uint64_t{address.value} << 32) | principal.value;
    }

    boost::unordered_flat_map<std::uint64_t, std::uint32_t, boost::hash<std::uint64_t>, std::equal_to<>,
                              LargePageAllocator<std::pair<const std::uint64_t, std::uint32_t>>>
        m_pairIndex;
};

/// "5": a threshold in force, for the sentence of a rule.
[[nodiscard]] std::string quoted(const DetectorContext& context, std::string_view key);

// The detectors, each in its own file, in the order they run.
void detectStaleClients(DetectorContext& context);
void detectGuessing(DetectorContext& context); ///< login-guessing and harvest; sets context.guesses
void detectPasswordSpray(DetectorContext& context);
void detectDistributedGuessing(DetectorContext& context);
void detectRelayAuthenticated(DetectorContext& context);
void detectRelayPopBeforeSmtp(DetectorContext& context);
void detectRelayOpen(DetectorContext& context);
void detectRelayTrustedNetwork(DetectorContext& context);
void detectInfectedClients(DetectorContext& context);
void detectAccountCompromised(DetectorContext& context);
void detectRelayRefused(DetectorContext& context);
void detectBulkMailing(DetectorContext& context);
void detectSenderMismatch(DetectorContext& context);
void detectAccountSpread(DetectorContext& context);
void detectBlacklisted(DetectorContext& context);
void detectBounceFlood(DetectorContext& context);
void detectLogGaps(DetectorContext& context);
void detectLogSize(DetectorContext& context);
void detectWeakPasswords(DetectorContext& context);

/// Runs all detectors, as long as it is not stopped, and sorts the findings, worst first.
void runDetectors(CaseSnapshot& snap, const MailboxDomains& domains, std::stop_token stop);

} // namespace postmortem
