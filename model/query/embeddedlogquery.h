// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Answers the log view from a snapshot and its line source, on a pool that is handed in. As with EmbeddedQuery, the query
// may go away before its answers come.

#include "model/analysis/casesnapshot.h"
#include "model/query/linesource.h"
#include "model/query/logquery.h"

#include <memory>

class QThreadPool;

namespace postmortem {

class EmbeddedLogQuery final : public LogQuery {
public:
    /// `pool` must outlive the query; `lines` is not null.
    EmbeddedLogQuery(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines, QThreadPool& pool);

    [[nodiscard]] QFuture<LogPage> page(std::vector<LineRef> rows, LogLook look) const override;
    [[nodiscard]] std::string problemOf(const SearchPattern& pattern) const override;
    [[nodiscard]] QFuture<SearchNews> search(std::vector<SourceId> sources, SearchPattern pattern) const override;
    [[nodiscard]] QFuture<LineOwner> owner(LineRef line) const override;

private:
    SnapshotPtr m_snapshot;
    std::shared_ptr<const LineSource> m_lines;
    QThreadPool& m_pool;
};

} // namespace postmortem
