// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the questions about one snapshot share: the events that a filter leaves, the account of every event, and what each
// event adds to a histogram. Made when first asked for, by all the jobs that wait for it (SharedWork), and kept: 5 bytes
// an event, and a bit an event for each of the last few filters. Any thread.

#include "model/query/bitset.h"
#include "model/query/eventlane.h"
#include "model/query/filterplan.h"
#include "model/query/sharedwork.h"

#include <list>
#include <memory>
#include <mutex>

class QThreadPool;

namespace postmortem {

class QueryData final : public std::enable_shared_from_this<QueryData> {
public:
    /// For one question: the snapshot must outlive it, and nobody helps.
    explicit QueryData(const CaseSnapshot& snapshot);
    /// For many; threads of the pool that are idle help. Make it with make_shared.
    QueryData(SnapshotPtr snapshot, QThreadPool& pool);
    ~QueryData();

    [[nodiscard]] const CaseSnapshot& snapshot() const { return m_case; }
    /// The account of each event (AccountId::none for those without); empty when cancelled.
    [[nodiscard]] std::span<const std::uint32_t> accounts(const Cancel& cancel);
    /// What each event counts as; empty when cancelled.
    [[nodiscard]] std::span<const EventLane> lanes(const Cancel& cancel);

    /// The events of a filter, and where the first and the last of them can stand.
    struct Matching {
        BitSet events;
        std::pair<std::size_t, std::size_t> range;
    };
    /// Null when cancelled.
    [[nodiscard]] std::shared_ptr<const Matching> matching(const Filter& filter, const Cancel& cancel);

    /// Does the pieces here and on idle threads; false when cancelled. `owner` keeps what the work looks at.
    [[nodiscard]] bool run(SharedWork& work, const std::shared_ptr<const void>& owner, const Cancel& cancel);

private:
    template <class Value>
    struct Derived;
    struct Answer;

    template <class Value, class Find>
    std::span<const Value> derived(std::unique_ptr<Derived<Value>>& place, Find makeFind, const Cancel& cancel);
    std::shared_ptr<Answer> answerFor(const Filter& filter);

    SnapshotPtr m_owner; // null for one question
    const CaseSnapshot& m_case;
    QThreadPool* m_pool = nullptr;
    std::mutex m_mutex; // of what follows, not of the work
    std::unique_ptr<Derived<std::uint32_t>> m_accounts;
    std::unique_ptr<Derived<EventLane>> m_lanes;
    std::list<std::shared_ptr<Answer>> m_answers; // newest first
};

} // namespace postmortem
