// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The embedded query, with a count of the answers that are still to come.

#include "model/query/embeddedquery.h"

#include <QThreadPool>

#include <functional>
#include <vector>

namespace postmortem::testing {

class WatchedQuery final : public CaseQuery {
public:
    WatchedQuery(SnapshotPtr snapshot, QThreadPool& pool) : m_real(std::move(snapshot), nullptr, pool) {}

    /// Nothing that was asked is still being worked on.
    [[nodiscard]] bool answered() const
    {
        std::erase_if(m_running, [](const auto& finished) { return finished(); });
        return m_running.empty();
    }

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_real.snapshot(); }
    [[nodiscard]] QFuture<RowSelection> rows(Table table, Filter filter, Sort sort,
                                             std::size_t limit = allRows) const override
    {
        return watched(m_real.rows(table, std::move(filter), sort, limit));
    }
    [[nodiscard]] QFuture<Activity> activity(Table table, Filter filter, std::vector<std::uint32_t> rows) const override
    {
        return watched(m_real.activity(table, std::move(filter), std::move(rows)));
    }
    [[nodiscard]] QFuture<Histogram> histogram(Filter filter, TimeRange range, int bins) const override
    {
        return watched(m_real.histogram(std::move(filter), range, bins));
    }
    [[nodiscard]] QFuture<Transcript> transcript(SessionId session, bool reveal) const override
    {
        return watched(m_real.transcript(session, reveal));
    }
    [[nodiscard]] QFuture<std::vector<std::string>> completions(std::string key, std::string prefix,
                                                                std::size_t limit) const override
    {
        return watched(m_real.completions(std::move(key), std::move(prefix), limit));
    }
    [[nodiscard]] QFuture<Result<std::vector<TextLine>>> lines(SourceId source, LineNumber first,
                                                               std::size_t count) const override
    {
        return watched(m_real.lines(source, first, count));
    }

private:
    template <class Answer>
    QFuture<Answer> watched(QFuture<Answer> future) const
    {
        m_running.push_back([future] { return future.isFinished(); });
        return future;
    }

    EmbeddedQuery m_real;
    mutable std::vector<std::function<bool()>> m_running;
};

} // namespace postmortem::testing
