// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/querydata.h"

#include "model/query/fieldvalues.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t mostAnswers = 8; // filters with and without their times, and a few steps back
constexpr std::size_t chunkRows = Column<std::uint32_t>::chunkSize;

std::size_t chunksOf(const CaseSnapshot& snapshot)
{
    return snapshot.events.kinds().chunkCount();
}

} // namespace

// One value an event, found chunk by chunk.
template <class Value>
struct QueryData::Derived {
    template <class Find>
    Derived(const CaseSnapshot& snapshot, Find find)
        : size(snapshot.events.size()), values(std::make_unique_for_overwrite<Value[]>(size)),
          work(chunksOf(snapshot), [this, find](std::size_t chunk) {
              const std::size_t end = std::min((chunk + 1) * chunkRows, size);
              for (std::size_t row = chunk * chunkRows; row < end; ++row)
                  values[row] = find(row);
          })
    {
    }

    std::size_t size;
    std::unique_ptr<Value[]> values;
    SharedWork work;
};

struct QueryData::Answer {
    Answer(const CaseSnapshot& snapshot, const Filter& wanted) : filter(wanted), plan(snapshot, wanted)
    {
        matching.events = BitSet(snapshot.events.size());
        matching.range = plan.range();
        for (std::size_t phase = 0; phase < FilterPlan::phases; ++phase)
            sweeps.push_back(std::make_unique<SharedWork>(
                plan.pieces(phase), [this, phase](std::size_t piece) { plan.sweep(phase, piece); }));
        marks = std::make_unique<SharedWork>(chunksOf(snapshot), [this](std::size_t chunk) { mark(chunk); });
    }

    void mark(std::size_t chunk)
    {
        const std::size_t begin = chunk * chunkRows;
        if (begin >= matching.range.second || begin + chunkRows <= matching.range.first)
            return;
        const std::size_t end = std::min(begin + chunkRows, matching.events.size());
        ChunkBits bits;
        plan.mark(chunk, accounts.empty() ? accounts : accounts.subspan(begin, end - begin), bits);
        const std::span<std::uint64_t> words = matching.events.words().subspan(chunk * chunkWords);
        std::copy_n(bits.begin(), std::min(bits.size(), words.size()), words.begin());
    }

    Filter filter;
    FilterPlan plan;
    Matching matching;
    std::vector<std::unique_ptr<SharedWork>> sweeps;
    std::unique_ptr<SharedWork> marks;
    std::span<const std::uint32_t> accounts; // set before the marks begin, when the plan needs them
    std::once_flag accountsSet;
};

QueryData::QueryData(const CaseSnapshot& snapshot) : m_case(snapshot) {}

QueryData::QueryData(SnapshotPtr snapshot, QThreadPool& pool)
    : m_owner(std::move(snapshot)), m_case(*m_owner), m_pool(&pool)
{
}

QueryData::~QueryData() = default;

bool QueryData::run(SharedWork& work, const std::shared_ptr<const void>& owner, const Cancel& cancel)
{
    if (m_pool && !work.done()) {
        const int helpers = std::min(QThread::idealThreadCount(), int(std::min<std::size_t>(work.pieces(), 64))) - 1;
        for (int i = 0; i < helpers; ++i) {
            if (!m_pool->tryStart([&work, owner] { work.assist(); }))
                break;
        }
    }
    return work.help(cancel);
}

template <class Value, class Find>
std::span<const Value> QueryData::derived(std::unique_ptr<Derived<Value>>& place, Find makeFind, const Cancel& cancel)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!place)
            place = std::make_unique<Derived<Value>>(m_case, makeFind());
    }
    if (!run(place->work, weak_from_this().lock(), cancel))
        return {};
    return {place->values.get(), place->size};
}

std::span<const std::uint32_t> QueryData::accounts(const Cancel& cancel)
{
    const auto makeFind = [this] { return [this](std::size_t row) { return accountOfRow(m_case, row).value; }; };
    return derived(m_accounts, makeFind, cancel);
}

std::span<const EventLane> QueryData::lanes(const Cancel& cancel)
{
    const auto makeFind = [this] {
        return [finder = std::make_shared<LaneFinder>(m_case)](std::size_t row) { return finder->lane(row); };
    };
    return derived(m_lanes, makeFind, cancel);
}

std::shared_ptr<QueryData::Answer> QueryData::answerFor(const Filter& filter)
{
    const std::scoped_lock lock(m_mutex);
    const auto known =
        std::ranges::find_if(m_answers, [&](const std::shared_ptr<Answer>& one) { return one->filter == filter; });
    if (known != m_answers.end()) {
        m_answers.splice(m_answers.begin(), m_answers, known);
    } else {
        m_answers.push_front(std::make_shared<Answer>(m_case, filter));
        if (m_answers.size() > mostAnswers)
            m_answers.pop_back();
    }
    return m_answers.front();
}

std::shared_ptr<const QueryData::Matching> QueryData::matching(const Filter& filter, const Cancel& cancel)
{
    const std::shared_ptr<Answer> answer = answerFor(filter);
    // A helper may outlast the question: it keeps the answer, which looks at the snapshot and at the accounts.
    const auto self = weak_from_this().lock();
    const auto owner = std::make_shared<std::pair<std::shared_ptr<QueryData>, std::shared_ptr<Answer>>>(self, answer);
    for (const auto& sweep : answer->sweeps) {
        if (!run(*sweep, owner, cancel))
            return nullptr;
    }
    if (answer->plan.needsAccounts()) {
        const std::span<const std::uint32_t> found = accounts(cancel);
        if (found.size() != m_case.events.size())
            return nullptr;
        std::call_once(answer->accountsSet, [&] { answer->accounts = found; });
    }
    if (!run(*answer->marks, owner, cancel))
        return nullptr;
    return {answer, &answer->matching};
}

} // namespace postmortem
