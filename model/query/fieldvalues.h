// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in a field of a table, for sorting, for bars and for the item models alike.

#include "model/query/casequery.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace postmortem {

[[nodiscard]] std::size_t tableSize(const CaseSnapshot& snapshot, Table table);

/// The number in a counting field (failed logins, recipients, size …); nothing when the table has no such field.
[[nodiscard]] std::optional<std::uint64_t> countValue(const CaseSnapshot& snapshot, Table table, Field field,
                                                      std::uint32_t row);
/// Raises the greatest number of each counting field to that of these rows: of so few that they stay near.
void raiseMaxima(const CaseSnapshot& snapshot, Table table, std::span<const std::uint32_t> rows,
                 std::array<std::uint64_t, fieldCount>& maxima);
/// The moment in First or Last.
[[nodiscard]] TimeUs timeValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row);
[[nodiscard]] AddressId addressValue(const CaseSnapshot& snapshot, Table table, std::uint32_t row);
/// The account of a row; of an account itself, its own id.
[[nodiscard]] AccountId accountValue(const CaseSnapshot& snapshot, Table table, std::uint32_t row);
/// The session of a session, a message or an event; none for other tables.
[[nodiscard]] SessionId sessionValue(const CaseSnapshot& snapshot, Table table, std::uint32_t row);
/// The string in Sender, QueueId (also the key of a session) or Detail (HELO name; recipient, sender or notice text).
[[nodiscard]] StringId textValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row);
/// Severity, protocol, kind, source or relay authority as a small number that sorts.
[[nodiscard]] std::uint64_t codeValue(const CaseSnapshot& snapshot, Table table, Field field, std::uint32_t row);

/// The account of an event, reading no more columns than it takes.
[[nodiscard]] AccountId accountOfRow(const CaseSnapshot& snapshot, std::size_t eventRow);

} // namespace postmortem
