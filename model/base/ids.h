// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Row numbers as types, so that an account is never taken for an address. An id is the row of its table; the value
// `none` stands for "not known".

#include <compare>
#include <cstdint>
#include <functional>
#include <limits>

namespace postmortem {

template <class Tag, class Rep = std::uint32_t>
struct Id {
    static constexpr Rep none = std::numeric_limits<Rep>::max();
    Rep value = none;

    constexpr Id() = default;
    constexpr explicit Id(std::size_t row) : value(static_cast<Rep>(row)) {}
    [[nodiscard]] constexpr bool valid() const { return value != none; }
    [[nodiscard]] constexpr std::size_t row() const { return value; }
    friend constexpr auto operator<=>(Id, Id) = default;
    /// For boost's flat maps, which mix it themselves.
    friend constexpr std::size_t hash_value(Id id) { return id.value; }
};

using SourceId = Id<struct SourceTag, std::uint16_t>;
using EventRow = Id<struct EventTag>;
using AddressId = Id<struct AddressTag>;
using AccountId = Id<struct AccountTag>;
using SessionId = Id<struct SessionTag>;
using MessageId = Id<struct MessageTag>;
using StringId = Id<struct StringTag>;

/// 1-based number of a line in its (decompressed) source; 0 is "none". Sources of more than 2^32-1 lines are refused
/// with a message, not wrapped.
using LineNumber = std::uint32_t;

/// Where a fact is written: a line of a source.
struct LineRef {
    SourceId source;
    LineNumber line = 0;
    friend constexpr auto operator<=>(LineRef, LineRef) = default;
};

} // namespace postmortem

template <class Tag, class Rep>
struct std::hash<postmortem::Id<Tag, Rep>> {
    std::size_t operator()(postmortem::Id<Tag, Rep> id) const noexcept { return std::hash<Rep>{}(id.value); }
};
