// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One key of a filter with one sign, as sets of rows. An event is in the clause when any of its sets holds the event;
// tokens of one key and sign share a clause, so that "or" is the union of their sets.

#include "model/analysis/casesnapshot.h"
#include "model/query/bitset.h"
#include "model/query/timefilter.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace postmortem {

/// Events are looked at a chunk of their columns at a time, a bit an event.
constexpr std::size_t chunkWords = Column<std::uint32_t>::chunkSize / BitSet::wordBits;
using ChunkBits = std::array<std::uint64_t, chunkWords>;

/// The events a finding is about: its time, its actors and, where the finding is about the use of an account, that
/// account. A card about guessing shows all tries of its addresses, whatever name they tried.
struct FindingScope {
    TimeUs first;
    TimeUs last;
    BitSet addresses;
    BitSet accounts;
    bool accountsNarrow = false;

    FindingScope(const CaseSnapshot& snapshot, const Finding& finding);
    [[nodiscard]] bool needsAccount() const { return !accounts.isEmpty() && (addresses.isEmpty() || accountsNarrow); }
    [[nodiscard]] bool contains(TimeUs time, AddressId address, AccountId account) const;
};

struct FilterClause {
    std::string key;
    bool exclude = false;
    BitSet addresses;
    BitSet accounts;
    BitSet sessions;
    BitSet messages;
    BitSet sources;
    BitSet strings;
    std::uint32_t kinds = 0;     // bit 1 << EventKind
    std::uint32_t protocols = 0; // bit 1 << Protocol
    TimeSet times;
    std::vector<FindingScope> findings;
    /// What `times` holds, as rows: for snapshots in time order only.
    std::vector<std::pair<std::size_t, std::size_t>> timeRows;

    /// To be called once when the sets are complete.
    void settle();
    [[nodiscard]] bool needsAccount() const;
    [[nodiscard]] bool contains(const Event& event, AccountId account) const;
    /// Adds the events of that chunk which are in the clause. `accounts` holds those of the chunk's events when the
    /// clause needs them.
    void mark(const CaseSnapshot& snapshot, std::size_t chunk, std::span<const std::uint32_t> accounts,
              ChunkBits& bits) const;

private:
    struct Only { // the row of a set of one, which is the rule: a comparison in place of a look-up
        std::optional<std::size_t> address;
        std::optional<std::size_t> account;
        std::optional<std::size_t> session;
        std::optional<std::size_t> message;
    };

    void markTimes(const CaseSnapshot& snapshot, std::size_t chunk, ChunkBits& bits) const;
    void markTexts(const EventStore& events, std::size_t chunk, ChunkBits& bits) const;
    void markFindings(const EventStore& events, std::size_t chunk, std::span<const std::uint32_t> accounts,
                      ChunkBits& bits) const;

    Only m_only;
};

/// Sets the bits of the rows from `begin` to before `end`, counted from the chunk's first row.
void setBits(ChunkBits& bits, std::size_t begin, std::size_t end);

} // namespace postmortem
