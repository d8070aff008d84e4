// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything known about a case at one moment, immutable. Views, report and command line read it through a
// std::shared_ptr<const CaseSnapshot>; nothing in it changes after it is published.

#include "model/analysis/settings.h"
#include "model/detectors/finding.h"
#include "model/events/eventstore.h"
#include "model/events/source.h"
#include "model/events/stringpool.h"
#include "model/events/tables.h"

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace postmortem {

/// Numbers over the whole case; attempts and recipients, not lines.
struct Totals {
    std::uint64_t events = 0;
    std::array<std::uint64_t, protocolCount> failedLogins{}; ///< by Protocol
    std::array<std::uint64_t, protocolCount> logins{};
    std::uint64_t messages = 0;
    std::uint64_t recipientsAccepted = 0;
    std::uint64_t recipientsRefused = 0;
    std::uint64_t relayRefused = 0;
    std::uint64_t relayed = 0;
    std::uint64_t delivered = 0;
    std::uint64_t deferred = 0;
    std::uint64_t bounced = 0;
    TimeUs first;
    TimeUs last;
};

/// What one policy would have done, replayed on the log.
struct WhatIf {
    enum class About : std::uint8_t { FailedLogins, Recipients, Rule };
    About about = About::Rule;
    std::string policy;        ///< "Block an address after 5 failed logins in 10 minutes"
    std::string text;          ///< what it would have stopped, when, and whom it would have touched
    double limit = 0;          ///< the number tried; 0 for a yes/no policy
    std::uint64_t stopped = 0; ///< hostile recipients or attempts stopped
    std::uint64_t hostile = 0; ///< of so many
    std::uint64_t touched = 0; ///< legitimate sessions or accounts touched
    bool suggested = false;    ///< the smallest limit that touches no legitimate session
};

struct CaseSnapshot {
    std::uint64_t generation = 0; ///< grows with every snapshot published
    bool complete = false;        ///< false while an import is running
    std::shared_ptr<const StringPool> strings;
    EventStore events; ///< in time order when complete
    LargeVector<Session> sessions;
    LargeVector<Message> messages;
    LargeVector<Account> accounts;
    LargeVector<Address> addresses;
    std::vector<Source> sources;
    /// Domains for which the server itself said that it keeps the mail, with the recipients it said so of.
    std::vector<std::pair<StringId, std::uint32_t>> saidLocal;
    std::vector<Finding> findings;   ///< worst first
    std::vector<Incident> incidents; ///< worst first
    std::vector<WhatIf> whatIfs;
    std::vector<std::string> limits;  ///< what the evidence cannot show, in words
    std::vector<std::string> servers; ///< products recognised: "postfix", "dovecot", "icewarp" (checklist ids)
    AnalysisSettings settings;
    Totals totals;

    [[nodiscard]] std::string_view text(StringId id) const { return strings->text(id); }
    [[nodiscard]] std::string_view accountName(AccountId id) const
    {
        return id.valid() ? strings->text(accounts[id.row()].name) : std::string_view();
    }
    [[nodiscard]] std::string addressText(AddressId id) const
    {
        return id.valid() ? addresses[id.row()].ip.toString() : std::string();
    }
    /// The account of an event: of the login itself, or of its message or session.
    [[nodiscard]] AccountId accountOf(const Event& event) const;
    /// The local part's domain, lower case as in the log; empty when the text holds no '@'.
    [[nodiscard]] static std::string_view domainOf(std::string_view mailbox);
    /// "file.log:1234", with the source's shown name.
    [[nodiscard]] std::string cite(LineRef where) const;
};

using SnapshotPtr = std::shared_ptr<const CaseSnapshot>;

} // namespace postmortem
