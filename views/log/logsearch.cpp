// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/log/logsearch.h"

#include "model/items/plainwords.h"
#include "views/common/showntext.h"

#include <algorithm>

namespace postmortem {

LogSearch::LogSearch(QObject* parent) : QObject(parent), m_watcher(std::make_unique<QFutureWatcher<SearchNews>>()) {}

LogSearch::~LogSearch()
{
    clear(); // nobody waits any longer
}

void LogSearch::start(const LogQuery& query, std::vector<SourceId> sources, const SearchPattern& pattern)
{
    clear();
    // A watcher of its own, so that nothing of a search before can still arrive. The one before may be just telling us.
    m_watcher.release()->deleteLater();
    m_watcher = std::make_unique<QFutureWatcher<SearchNews>>();
    connect(m_watcher.get(), &QFutureWatcherBase::resultsReadyAt, this, [this](int begin, int end) {
        for (int i = begin; i < end; ++i)
            take(m_watcher->resultAt(i));
        Q_EMIT found();
    });
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &LogSearch::finished);
    m_watcher->setFuture(query.search(std::move(sources), pattern));
}

void LogSearch::stop()
{
    m_watcher->cancel();
}

void LogSearch::clear()
{
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_hits.clear();
    m_bytesDone = 0;
    m_bytes = 0;
    m_tooHard = 0;
    m_problem.clear();
}

int LogSearch::percent() const
{
    return m_bytes == 0 ? 0 : static_cast<int>(std::min<std::uint64_t>(m_bytesDone * 100 / m_bytes, 100));
}

void LogSearch::take(const SearchNews& news)
{
    m_bytesDone = std::max(m_bytesDone, news.bytesDone);
    m_bytes = news.bytes;
    m_tooHard += news.tooHard;
    m_hits.add(news.source, news.lines);
    if (!news.problem.empty())
        m_problem = shownText(news.problem);
    else if (m_tooHard > 0)
        m_problem = tr("The expression takes too long on %n line(s); they were passed over.", nullptr,
                       static_cast<int>(std::min<std::uint64_t>(m_tooHard, 1'000'000'000)));
    if (m_hits.count() > mostHits && !m_watcher->isCanceled()) {
        m_problem = tr("More than %1 lines match; the search stopped there.").arg(shownNumber(mostHits));
        stop();
    }
}

} // namespace postmortem
