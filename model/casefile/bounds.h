// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What values in a case file can be: enumerators that exist, times that a log can tell, rows that are there. Everything
// that is read back is held against this, so that the rest of the program may index without asking.

#include "model/annotations/annotations.h"
#include "model/detectors/finding.h"
#include "model/events/tables.h"
#include "model/remediation/checklist.h"

#include <cstdint>

namespace postmortem {

constexpr bool isKnown(EventKind kind)
{
    return static_cast<std::size_t>(kind) < eventKindCount;
}
constexpr bool isKnown(Protocol protocol)
{
    return static_cast<std::size_t>(protocol) < protocolCount;
}
constexpr bool isKnown(FindingKind kind)
{
    return static_cast<std::size_t>(kind) < findingKindCount;
}
constexpr bool isKnown(WhatIf::About about)
{
    return about <= WhatIf::About::Rule;
}
[[nodiscard]] bool isKnown(Mechanism mechanism);
[[nodiscard]] bool isKnown(Reason reason);
[[nodiscard]] bool isKnown(RelayAuthority authority);
[[nodiscard]] bool isKnown(Severity severity);
[[nodiscard]] bool isKnown(Confidence confidence);
[[nodiscard]] bool isKnown(Incident::Phase phase);
[[nodiscard]] bool isKnown(RemarkPlace::Kind kind);
[[nodiscard]] bool isKnown(MarkColour colour);
[[nodiscard]] bool isKnown(Action::Kind kind);
[[nodiscard]] bool isKnown(StepState state);

/// Not known, or in a year with four digits: differences of two such moments fit any 64-bit number.
[[nodiscard]] bool isPlausible(TimeUs time);

/// Rows of the tables of one snapshot.
struct RowBounds {
    std::size_t sources = 0;
    std::size_t strings = 0;
    std::size_t addresses = 0;
    std::size_t accounts = 0;
    std::size_t sessions = 0;
    std::size_t messages = 0;

    /// Below the table's size, or none.
    [[nodiscard]] bool allows(SourceId id) const { return !id.valid() || id.row() < sources; }
    [[nodiscard]] bool allows(StringId id) const { return !id.valid() || id.row() < strings; }
    [[nodiscard]] bool allows(AddressId id) const { return !id.valid() || id.row() < addresses; }
    [[nodiscard]] bool allows(AccountId id) const { return !id.valid() || id.row() < accounts; }
    [[nodiscard]] bool allows(SessionId id) const { return !id.valid() || id.row() < sessions; }
    [[nodiscard]] bool allows(MessageId id) const { return !id.valid() || id.row() < messages; }
};

} // namespace postmortem
