// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One search at a time: what it has found so far and how far it has come. GUI thread; the work is the query's.

#include "model/query/logquery.h"
#include "views/log/loghits.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>

namespace postmortem {

class LogSearch final : public QObject {
    Q_OBJECT

public:
    /// More lines than this are not kept: it is not a search any more, and the list would fill the memory.
    static constexpr qint64 mostHits = 20'000'000;

    explicit LogSearch(QObject* parent = nullptr);
    ~LogSearch() override;

    void start(const LogQuery& query, std::vector<SourceId> sources, const SearchPattern& pattern);
    /// Stops it; what was found stays.
    void stop();
    void clear();
    [[nodiscard]] const LogHits& hits() const { return m_hits; }
    [[nodiscard]] bool running() const { return m_watcher->isRunning(); }
    /// Between 0 and 100.
    [[nodiscard]] int percent() const;
    /// What kept it from seeing every line, a sentence; "" mostly.
    [[nodiscard]] const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void found(); ///< more lines, or more of the way
    void finished();

private:
    void take(const SearchNews& news);

    std::unique_ptr<QFutureWatcher<SearchNews>> m_watcher;
    LogHits m_hits;
    std::uint64_t m_bytesDone = 0;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_tooHard = 0;
    QString m_problem;
};

} // namespace postmortem
