// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A filter resolved against a snapshot, step by step: what its tokens name is looked up in sweeps over tables and strings,
// then events are tested a chunk at a time. Steps come in pieces that threads can share; all of one phase must be done
// before the next begins.

#include "model/query/filter.h"
#include "model/query/filterclause.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace postmortem {

class FilterPlan final {
public:
    /// A walk over rows of a table, any part of which may be done by any thread.
    struct Sweep {
        std::size_t rows = 0;
        std::function<void(std::size_t begin, std::size_t end)> mark;
    };
    static constexpr std::size_t phases = 4;

    /// Looks at the tokens only; those with an error are left out. The snapshot must outlive the plan.
    FilterPlan(const CaseSnapshot& snapshot, const Filter& filter);
    FilterPlan(const FilterPlan&) = delete;
    FilterPlan& operator=(const FilterPlan&) = delete;

    /// Pieces of that phase: piece i walks the same rows of each of its sweeps, so that no two pieces share a word.
    [[nodiscard]] std::size_t pieces(std::size_t phase) const;
    void sweep(std::size_t phase, std::size_t piece) const;
    void addSweep(std::size_t phase, Sweep sweep) { m_sweeps[phase].push_back(std::move(sweep)); }

    /// The event rows that can match: all, unless there are times in a snapshot that is in time order.
    [[nodiscard]] std::pair<std::size_t, std::size_t> range() const { return m_range; }
    [[nodiscard]] bool needsAccounts() const;
    [[nodiscard]] bool contains(const Event& event) const;
    /// The bits of one chunk of events, once all phases are done. `accounts` holds the accounts of its events where
    /// needsAccounts() says so.
    void mark(std::size_t chunk, std::span<const std::uint32_t> accounts, ChunkBits& bits) const;

private:
    void findRows();

    const CaseSnapshot& m_case;
    std::deque<FilterClause> m_clauses; // sweeps point to them
    std::array<std::vector<Sweep>, phases> m_sweeps;
    std::pair<std::size_t, std::size_t> m_range;
};

} // namespace postmortem
