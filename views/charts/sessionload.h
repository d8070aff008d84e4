// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many sessions brought how many recipients: the distribution that a limit is read off. Sessions of addresses with
// a verdict are counted apart, so that the gap between customers and spam shows.

#include "model/analysis/casesnapshot.h"
#include "model/base/job.h"
#include "views/timeline/binchart.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace postmortem {

constexpr std::size_t loadClasses = 10;

struct SessionLoads {
    std::array<std::uint64_t, loadClasses> ordinary{};        ///< sessions by class of recipients
    std::array<std::uint64_t, loadClasses> hostile{};         ///< of addresses with a severity of medium and above
    std::array<std::uint32_t, loadClasses> largestOrdinary{}; ///< row of the session with most recipients, where any
    std::array<std::uint32_t, loadClasses> largestHostile{};
    std::uint64_t generation = 0; ///< of the snapshot
    [[nodiscard]] bool empty() const;
};

/// The class of so many recipients; at least one.
[[nodiscard]] std::size_t loadClass(std::uint64_t recipients);
/// "3–5", "over 500".
[[nodiscard]] QString loadClassText(std::size_t loadClass);

/// Counts inbound sessions with recipients; of those rows only, or of all when there is no list. Not for the GUI thread.
[[nodiscard]] SessionLoads countLoads(const CaseSnapshot& snapshot, std::optional<std::span<const std::uint32_t>> rows,
                                      const Cancel& cancel = {});

/// Recipients in a session that the case suggests as a limit.
[[nodiscard]] std::optional<std::uint64_t> suggestedRecipientLimit(const CaseSnapshot& snapshot);
/// Where that limit stands on an axis of classes, each one wide: 4.5 is the middle of class 4.
[[nodiscard]] double placeOfLimit(std::uint64_t limit);

/// Two series over the classes; the time axis is not used.
[[nodiscard]] BinChart loadChart(const SessionLoads& loads, const Palette& palette);

} // namespace postmortem
