// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a set of relayed messages looks like, and what speaks for abuse: senders that are not ours, robot-like volume,
// bounces, a guessed password, strange addresses. Volume alone proves nothing: a mailing has it too.

#include "model/detectors/detector.h"

#include <string>

namespace postmortem {

struct RelayProfile {
    std::uint64_t messages = 0;
    std::uint64_t recipients = 0;
    std::uint64_t relayed = 0;
    std::uint64_t bounced = 0;
    std::uint64_t foreignSenders = 0;    ///< messages whose sender is neither the account's nor local
    std::uint64_t foreignRecipients = 0; ///< recipients of those
    std::size_t senders = 0;             ///< distinct
    std::size_t foreignDomains = 0;      ///< distinct
    std::uint64_t busiestHour = 0;       ///< recipients in any hour
    TimeUs busiestFrom;                  ///< its first message
    double medianHour = 0;               ///< recipients in the median hour of those with mail
    TimeUs first;
    TimeUs last;
    bool volume = false;  ///< more recipients an hour than usual people write to
    bool surge = false;   ///< many times its own median
    bool foreign = false; ///< enough foreign senders
    bool bounces = false; ///< too many of them come back
};

/// Of message rows in time order. `volumeKey` names the threshold for recipients an hour.
[[nodiscard]] RelayProfile profileOf(const DetectorContext& context, std::span<const std::uint32_t> messages,
                                     std::string_view volumeKey = "relay.recipients-hour");

/// The sender belongs neither to a local domain nor to the account. A null sender (a bounce) is nobody's.
[[nodiscard]] bool foreignSender(const DetectorContext& context, const Message& message);

/// The messages of one account under one authority, split into the owner's and those of strangers.
struct RelayCase {
    AccountId account;
    std::vector<std::uint32_t> strange; ///< message rows, in time order
    std::vector<AddressId> actors;      ///< most recipients first
    RelayProfile all;
    RelayProfile profile;      ///< of the strange ones
    bool guessed = false;      ///< the password was found by guessing, as the log shows
    bool newAddresses = false; ///< the actors never used the account before, others did
    int suspicion = 0;

    [[nodiscard]] bool abuse() const { return suspicion >= 3; }
};
[[nodiscard]] RelayCase judgeAccount(const DetectorContext& context, AccountId account, RelayAuthority authority);

/// Severity of a proven relay of that many recipients.
[[nodiscard]] Severity relaySeverity(const DetectorContext& context, std::uint64_t relayed);

/// "61 messages from 58 senders to 3,012 recipients outside in 2 h; 40 bounced", to follow a colon.
[[nodiscard]] std::string describe(const RelayProfile& profile);

/// Fills counts, span, actors and proof lines from a set of messages.
void fillRelay(const DetectorContext& context, Finding& finding, std::span<const std::uint32_t> messages,
               const RelayProfile& profile);

/// Distinct addresses of messages, most recipients first.
[[nodiscard]] std::vector<AddressId> addressesOf(const DetectorContext& context,
                                                 std::span<const std::uint32_t> messages);

/// The rule of an account's relay with the thresholds in force.
[[nodiscard]] std::string relayRule(const DetectorContext& context);

} // namespace postmortem
