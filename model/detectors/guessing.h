// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What login-guessing, harvest, spray and distributed guessing share: pace, names, and the difference between somebody
// who guesses and somebody who mistypes.

#include "model/detectors/detector.h"

#include <string>

namespace postmortem::guessing {

/// Most attempts within `window` µs. Rows in time order; attempts without a time count as simultaneous.
struct Burst {
    std::uint32_t attempts = 0;
    std::uint32_t firstRow = Id<EventTag>::none;
    std::uint32_t lastRow = Id<EventTag>::none;
};
[[nodiscard]] Burst densest(const DetectorContext& context, std::span<const std::uint32_t> rows, std::int64_t window);

/// Median µs between attempts; attempts within ten seconds are one. 0 with fewer than two.
[[nodiscard]] std::int64_t medianGap(const DetectorContext& context, std::span<const std::uint32_t> rows);

/// Whether the attempts come at a fixed interval, as a device's do: most gaps near the median or a multiple of it.
[[nodiscard]] bool steady(const DetectorContext& context, std::span<const std::uint32_t> rows);

/// A name somebody could have as an account. Quotes, blanks, markup and control characters show that somebody tries to
/// write into the log instead.
[[nodiscard]] bool plausibleName(std::string_view name);

/// Distinct principal accounts of login rows, most often tried first.
[[nodiscard]] std::vector<AccountId> accountsOf(const DetectorContext& context, std::span<const std::uint32_t> rows);

[[nodiscard]] std::uint32_t attempts(const DetectorContext& context, std::span<const std::uint32_t> rows);

/// "POP3", or "POP3 and SMTP", of login rows.
[[nodiscard]] std::string protocols(const DetectorContext& context, std::span<const std::uint32_t> rows);

/// Many users behind one address: as many accounts sign in there without trouble as fail for good.
[[nodiscard]] bool sharedAddress(const DetectorContext& context, AddressId address);

/// Whether the addresses together go through many accounts, a few tries each (passwordspray.cpp).
[[nodiscard]] bool sprays(const DetectorContext& context, std::span<const AddressId> addresses);

/// Accounts that the address opened by guessing.
[[nodiscard]] std::vector<AccountId> openedBy(const DetectorContext& context, AddressId address);

/// "info@example.com was opened." of the accounts of a finding.
[[nodiscard]] std::string wereOpened(const DetectorContext& context, const Finding& finding);

/// One finding for addresses that guess together: counts, span, accounts opened, proof lines. The caller sets title,
/// rule and text.
[[nodiscard]] Finding describe(const DetectorContext& context, FindingKind kind, std::span<const AddressId> addresses);

/// Addresses that guess at the same time (within a day of each other) and live in one /24 or /64.
[[nodiscard]] std::vector<std::vector<AddressId>> together(const DetectorContext& context,
                                                           std::span<const AddressId> addresses);

/// Groups addresses of one /24 or /64.
[[nodiscard]] std::vector<std::vector<AddressId>> byNetwork(const CaseSnapshot& snap,
                                                            std::span<const AddressId> addresses);

} // namespace postmortem::guessing
