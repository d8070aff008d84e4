// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/embeddedquery.h"

#include "model/base/job.h"
#include "model/query/activity.h"
#include "model/query/completions.h"
#include "model/query/embeddedlogquery.h"
#include "model/query/histogram.h"
#include "model/query/querydata.h"
#include "model/query/rowselector.h"
#include "model/query/transcript.h"

namespace postmortem {

EmbeddedQuery::EmbeddedQuery(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines, QThreadPool& pool)
    : m_snapshot(std::move(snapshot)), m_lines(std::move(lines)), m_pool(pool),
      m_data(std::make_shared<QueryData>(m_snapshot, pool))
{
    // The first filter asks for the account of every event: it is found while nobody asks.
    constexpr int whenIdle = -1;
    if (m_snapshot->complete)
        m_pool.start([data = m_data] { (void)data->accounts({}); }, whenIdle);
}

QFuture<RowSelection> EmbeddedQuery::rows(Table table, Filter filter, Sort sort, std::size_t limit) const
{
    return runOn(m_pool, [data = m_data, table, filter = std::move(filter), sort, limit](const Cancel& cancel) {
        return selectRows(*data, table, filter, sort, limit, cancel);
    });
}

QFuture<Activity> EmbeddedQuery::activity(Table table, Filter filter, std::vector<std::uint32_t> rows) const
{
    return runOn(m_pool, [data = m_data, table, filter = std::move(filter), rows = std::move(rows)](
                             const Cancel& cancel) { return makeActivity(*data, table, filter, rows, cancel); });
}

QFuture<Histogram> EmbeddedQuery::histogram(Filter filter, TimeRange range, int bins) const
{
    return runOn(m_pool, [data = m_data, filter = std::move(filter), range, bins](const Cancel& cancel) {
        return makeHistogram(*data, filter, range, bins, cancel);
    });
}

QFuture<Transcript> EmbeddedQuery::transcript(SessionId session, bool reveal) const
{
    return runOn(m_pool, [snapshot = m_snapshot, lines = m_lines, session, reveal](const Cancel& cancel) {
        return makeTranscript(*snapshot, lines.get(), session, reveal, cancel);
    });
}

QFuture<std::vector<std::string>> EmbeddedQuery::completions(std::string key, std::string prefix,
                                                             std::size_t limit) const
{
    return runOn(
        m_pool, [snapshot = m_snapshot, key = std::move(key), prefix = std::move(prefix), limit](const Cancel& cancel) {
            return postmortem::completions(*snapshot, key, prefix, limit, cancel);
        });
}

QFuture<Result<std::vector<TextLine>>> EmbeddedQuery::lines(SourceId source, LineNumber first, std::size_t count) const
{
    return runOn(
        m_pool,
        [snapshot = m_snapshot, lines = m_lines, source, first, count](const Cancel&) -> Result<std::vector<TextLine>> {
            if (!source.valid() || source.row() >= snapshot->sources.size())
                return std::unexpected(Error{ErrorCode::NotFound,
                                             QT_TRANSLATE_NOOP("ImportWords", "There is no such source in this case."),
                                             {},
                                             0});
            const Source& file = snapshot->sources[source.row()];
            if (!lines)
                return std::unexpected(Error{ErrorCode::NotFound,
                                             QT_TRANSLATE_NOOP("ImportWords", "The text of the logs is not at hand."),
                                             file.path, 0});
            return lines->lines(file, first, count);
        });
}

std::shared_ptr<const LogQuery> EmbeddedQuery::log() const
{
    return m_lines ? std::make_shared<EmbeddedLogQuery>(m_snapshot, m_lines, m_pool) : nullptr;
}

} // namespace postmortem
