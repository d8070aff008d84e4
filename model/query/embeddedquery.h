// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers the questions of CaseQuery from a snapshot in memory, on a pool that is handed in. The snapshot and the line
// source are shared with the running jobs, so the query itself may go away before its answers come.

#include "model/query/casequery.h"

#include <memory>

class QThreadPool;

namespace postmortem {

class QueryData;

class EmbeddedQuery final : public CaseQuery {
public:
    /// `pool` must outlive the query; `lines` may be null, then transcripts say that the text is not at hand.
    EmbeddedQuery(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines, QThreadPool& pool);

    [[nodiscard]] SnapshotPtr snapshot() const override { return m_snapshot; }
    [[nodiscard]] QFuture<RowSelection> rows(Table table, Filter filter, Sort sort,
                                             std::size_t limit = allRows) const override;
    [[nodiscard]] QFuture<Activity> activity(Table table, Filter filter,
                                             std::vector<std::uint32_t> rows) const override;
    [[nodiscard]] QFuture<Histogram> histogram(Filter filter, TimeRange range, int bins) const override;
    [[nodiscard]] QFuture<Transcript> transcript(SessionId session, bool reveal) const override;
    [[nodiscard]] QFuture<std::vector<std::string>> completions(std::string key, std::string prefix,
                                                                std::size_t limit) const override;
    [[nodiscard]] QFuture<Result<std::vector<TextLine>>> lines(SourceId source, LineNumber first,
                                                               std::size_t count) const override;
    [[nodiscard]] std::shared_ptr<const LogQuery> log() const override;

private:
    SnapshotPtr m_snapshot;
    std::shared_ptr<const LineSource> m_lines;
    QThreadPool& m_pool;
    std::shared_ptr<QueryData> m_data; // of the snapshot, shared by the jobs
};

} // namespace postmortem
