// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An incident in words: its steps, a short story that can be read aloud, the verdict, the strongest reasons, and the
// other explanations with what speaks against them. Everything comes from the findings' numbers.

#include "model/analysis/casesnapshot.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace postmortem {

/// Rows of the events that incidents are told with, found in one pass for all incidents.
struct StoryRows {
    boost::unordered_flat_map<AddressId, std::vector<std::uint32_t>> refusedRelays; ///< of each address, in order
    boost::unordered_flat_map<AddressId, std::vector<std::uint32_t>> signIns;       ///< of the addresses of incidents
    std::vector<std::uint32_t> blockListed; ///< replies of other servers that name a block list

    [[nodiscard]] static StoryRows of(const CaseSnapshot& snap);
};

/// What lies further apart belongs to different incidents.
inline constexpr std::int64_t farApart = 7 * usPerDay;

/// Fills steps, story, title, verdict, reasons, alternatives and over of an incident whose findings, span, addresses and
/// accounts are known; the span grows by what the same addresses tried afterwards.
void tellStory(const CaseSnapshot& snap, const StoryRows& rows, Incident& incident);

/// The accounts of the incident that were opened or used; others it only tried.
[[nodiscard]] std::vector<AccountId> openedIn(const CaseSnapshot& snap, const Incident& incident);

} // namespace postmortem
