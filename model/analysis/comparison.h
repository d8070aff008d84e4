// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Did it stop? What hostile clients did before and after one moment, per address and account and in total, as numbers,
// as rates an hour and in a sentence that also says how much the log after that moment can tell. An address counts as
// hostile from severity medium.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "model/remediation/checklist.h"

#include <cstdint>
#include <string>
#include <vector>

namespace postmortem {

/// Of one side of the moment.
struct Doings {
    std::uint64_t failedLogins = 0; ///< attempts
    std::uint64_t signIns = 0;
    std::uint64_t relayed = 0; ///< recipients outside the local domains
    [[nodiscard]] bool any() const { return failedLogins + signIns + relayed > 0; }
    bool operator==(const Doings&) const = default;
};

struct ComparedRow {
    std::string name; ///< the address's or account's text
    Doings before;
    Doings after;
};

struct Comparison {
    TimeUs moment;
    double hoursBefore = 0; ///< of the log
    double hoursAfter = 0;
    Doings before;
    Doings after;
    std::vector<ComparedRow> addresses; ///< hostile ones, those that still act first
    std::vector<ComparedRow> accounts;  ///< that hostile addresses tried or used, in the same order
    std::vector<std::string> incidents; ///< one sentence for each incident of the snapshot
    std::string verdict;                ///< a few plain sentences
    bool enough = false;                ///< the log goes on long enough after the moment to say anything
};

/// The last tick of a step that contains the attack, else the last hostile event; not known when there is neither.
[[nodiscard]] TimeUs momentToCompare(const CaseSnapshot& snapshot, const Checklist& checklist);

/// Walks all events: not for the GUI thread. An empty comparison when cancelled.
[[nodiscard]] Comparison compareAt(const CaseSnapshot& snapshot, TimeUs moment, const Cancel& cancel = {});

} // namespace postmortem
