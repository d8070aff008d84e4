// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/embeddedlogquery.h"

#include "model/base/sentence.h"
#include "model/query/logpage.h"

#include <QPromise>
#include <QThreadPool>

namespace postmortem {

namespace {

/// What one search runs with; shared by its job, which outlives the query.
struct Task {
    SnapshotPtr snapshot;
    std::shared_ptr<const LineSource> lines;
    std::vector<SourceId> sources;
    SearchPattern pattern;
};

std::uint64_t textBytes(const Source& source)
{
    return source.textBytes;
}

/// One source; false when nobody waits any longer.
bool searchOne(const Task& task, SourceId id, std::uint64_t before, std::uint64_t all, QPromise<SearchNews>& promise)
{
    const Source& source = task.snapshot->sources[id.row()];
    const Cancel cancel([&promise] { return promise.isCanceled(); });
    const auto tell = [&](SearchPart&& part) {
        promise.addResult(SearchNews{id, std::move(part.lines), before + part.bytesDone, all, 0, {}});
    };
    const auto end = task.lines->textSearch()->search(source, task.pattern, tell, cancel);
    if (cancel.requested())
        return false;
    SearchNews last{id, {}, before + textBytes(source), all, end ? end->tooHard : 0, {}};
    if (!end)
        last.problem = words::said(end.error().message);
    promise.addResult(std::move(last));
    return true;
}

void searchAll(const Task& task, QPromise<SearchNews>& promise)
{
    if (!task.lines->textSearch())
        return;
    std::uint64_t all = 0;
    for (const SourceId id : task.sources)
        all += textBytes(task.snapshot->sources[id.row()]);
    std::uint64_t before = 0;
    for (const SourceId id : task.sources) {
        if (!searchOne(task, id, before, all, promise))
            return;
        before += textBytes(task.snapshot->sources[id.row()]);
    }
}

LineOwner ownerOf(const CaseSnapshot& snapshot, LineRef line, const Cancel& cancel)
{
    LineOwner owner;
    const EventStore& events = snapshot.events;
    for (std::size_t row = events.size(); row > 0 && !owner.event.valid(); --row) {
        if ((row & 0xfffff) == 0 && cancel.requested())
            return {};
        if (events.lines()[row - 1] == line.line && events.sources()[row - 1] == line.source.value)
            owner.event = EventRow(row - 1);
    }
    if (owner.event.valid())
        owner.session = events.at(owner.event.row()).session;
    for (std::size_t row = 0; row < snapshot.sessions.size() && !owner.session.valid(); ++row) {
        const Session& session = snapshot.sessions[row];
        if (session.contiguous && session.source == line.source && session.firstLine <= line.line
            && line.line <= session.lastLine)
            owner.session = SessionId(row);
    }
    return owner;
}

} // namespace

EmbeddedLogQuery::EmbeddedLogQuery(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines, QThreadPool& pool)
    : m_snapshot(std::move(snapshot)), m_lines(std::move(lines)), m_pool(pool)
{
}

QFuture<LogPage> EmbeddedLogQuery::page(std::vector<LineRef> rows, LogLook look) const
{
    return runOn(m_pool, [snapshot = m_snapshot, lines = m_lines, rows = std::move(rows), look = std::move(look)](
                             const Cancel& cancel) { return makeLogPage(*snapshot, *lines, rows, look, cancel); });
}

std::string EmbeddedLogQuery::problemOf(const SearchPattern& pattern) const
{
    const TextSearch* search = m_lines->textSearch();
    if (!search)
        return words::said(QT_TRANSLATE_NOOP("ImportWords", "this log cannot be searched"));
    const auto ready = search->matcher(pattern);
    return ready ? std::string() : words::said(ready.error().message);
}

QFuture<SearchNews> EmbeddedLogQuery::search(std::vector<SourceId> sources, SearchPattern pattern) const
{
    std::erase_if(sources, [this](SourceId id) { return !id.valid() || id.row() >= m_snapshot->sources.size(); });
    auto promise = std::make_shared<QPromise<SearchNews>>();
    QFuture<SearchNews> future = promise->future();
    promise->start();
    m_pool.start([promise, task = Task{m_snapshot, m_lines, std::move(sources), std::move(pattern)}] {
        searchAll(task, *promise);
        promise->finish();
    });
    return future;
}

QFuture<LineOwner> EmbeddedLogQuery::owner(LineRef line) const
{
    return runOn(m_pool,
                 [snapshot = m_snapshot, line](const Cancel& cancel) { return ownerOf(*snapshot, line, cancel); });
}

} // namespace postmortem
